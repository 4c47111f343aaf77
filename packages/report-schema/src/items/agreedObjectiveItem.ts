import { type Issue, textIn } from '@jalon/core';
import * as z from 'zod';
import type { Block } from '../document/Document.ts';
import type { AgreedObjectiveAnswer, PartnershipSide } from '../schema/Answers.ts';
import { dayFormat, textFormat } from '../schema/answer.format.ts';
import type { AgreedObjectiveItem } from '../schema/ReportItem.ts';
import { answerForm } from './answerForm.ts';
import { dayText } from './dayText.ts';
import type { AnswerContext, BlockContext, ItemKind } from './ItemKind.ts';
import { reportIssue } from './reportIssue.ts';
import { say, sayList } from './say.ts';
import { itemWords, partyWords } from './words.data.ts';

const agreedObjectiveFormat: z.ZodType<AgreedObjectiveAnswer> = z.strictObject({
  text: textFormat,
  agreement: textFormat.exactOptional(),
  agreedOn: dayFormat.exactOptional(),
  agreedBy: z.array(
    z.strictObject({ name: textFormat, side: z.enum(['association', 'funder']).exactOptional() }),
  ),
});

/** The general objective, agreed beforehand by both sides. */
export const agreedObjectiveItem: ItemKind<AgreedObjectiveItem, AgreedObjectiveAnswer> = {
  kind: 'agreed-objective',
  ...answerForm<AgreedObjectiveItem, AgreedObjectiveAnswer>(() => agreedObjectiveFormat),
  isEmpty: ({ text }) => textIn(text, 'fr').trim() === '',
  check: (answer, item, context) => [...sidesMissing(answer, item), ...notBeforehand(answer, item, context)],
  toBlocks: (answer, _item, context) =>
    answer === undefined
      ? []
      : [
          { kind: 'paragraph', content: [{ kind: 'strong', text: textIn(answer.text, context.lang) }] },
          ...(answer.agreement === undefined
            ? []
            : [
                paragraph(
                  say(itemWords.asAgreed, context.lang, { text: textIn(answer.agreement, context.lang) }),
                ),
              ]),
          agreementLine(answer, context),
        ],
};

const sides: readonly PartnershipSide[] = ['association', 'funder'];

const missingSides = ({ agreedBy }: AgreedObjectiveAnswer): readonly PartnershipSide[] =>
  sides.filter((side) => !agreedBy.some((party) => party.side === side));

const sidesMissing = (answer: AgreedObjectiveAnswer, item: AgreedObjectiveItem): readonly Issue[] =>
  missingSides(answer).flatMap((side) =>
    reportIssue(
      'report/agreement-one-side',
      item.rules?.bothSides ?? 'warning',
      item,
      { party: partyWords[side] },
      ['agreedBy'],
    ),
  );

function notBeforehand(
  { agreedOn }: AgreedObjectiveAnswer,
  item: AgreedObjectiveItem,
  { facts }: AnswerContext,
): readonly Issue[] {
  const severity = item.rules?.beforehand ?? 'warning';
  if (agreedOn === undefined) return reportIssue('report/agreement-undated', severity, item);
  const start = facts?.period?.start;
  if (start === undefined || agreedOn <= start) return [];
  return reportIssue('report/agreement-after-start', severity, item, { agreed: agreedOn, start }, [
    'agreedOn',
  ]);
}

function agreementLine(answer: AgreedObjectiveAnswer, { lang }: BlockContext): Block {
  const { agreedOn, agreedBy } = answer;
  const parties = sayList(
    agreedBy.map(({ name }) => textIn(name, lang)),
    lang,
  );
  const day = agreedOn === undefined ? '' : dayText(agreedOn, lang);
  if (parties === '' && day === '') return note(say(itemWords.notAgreed, lang));
  if (parties === '') return note(say(itemWords.agreedOn, lang, { day }));
  if (missingSides(answer).length > 0) return note(say(itemWords.agreedOneSide, lang, { parties }));
  if (day === '') return note(say(itemWords.agreedBy, lang, { parties }));
  const text = say(itemWords.agreedOnBy, lang, { day, parties });
  return { kind: 'paragraph', content: [{ kind: 'emphasis', text }] };
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', content: [text] });
const note = (text: string): Block => ({ kind: 'note', tone: 'attention', content: [text] });

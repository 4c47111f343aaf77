import { type Lang, textIn } from '@jalon/core';
import * as z from 'zod';
import type { OtherChoice } from '../schema/Answers.ts';
import { textFormat } from '../schema/answer.format.ts';
import type { ChoiceItem } from '../schema/ReportItem.ts';
import { answerForm } from './answerForm.ts';
import type { ItemKind } from './ItemKind.ts';
import { countIssues, reportIssue } from './reportIssue.ts';

type Chosen = string | OtherChoice;

/** One of several options, or several of them; in one's own words where the item offers that. */
export const choiceItem: ItemKind<ChoiceItem, Chosen | readonly Chosen[]> = {
  kind: 'choice',
  ...answerForm<ChoiceItem, Chosen | readonly Chosen[]>(({ options, multiple, other }) => {
    const code = z.enum(options.map((option) => option.code));
    const chosen: z.ZodType<Chosen> = other ? z.union([code, z.strictObject({ other: textFormat })]) : code;
    return multiple ? z.array(chosen) : chosen;
  }),
  isEmpty: (answer) => chosenOf(answer).length === 0,
  check: (answer, item) => {
    if (!Array.isArray(answer)) return [];
    const chosen = chosenOf(answer);
    const repeated = chosen.filter((each, index) => typeof each === 'string' && chosen.indexOf(each) < index);
    return [
      ...[...new Set(repeated)].flatMap((code) =>
        reportIssue('report/choice-repeated', 'warning', item, { choice: titleOf(code, item) }),
      ),
      ...countIssues(chosen.length - repeated.length, item.rules?.count, item),
    ];
  },
  toLine: (answer, item, { lang }) => {
    const texts = chosenTexts(answer, item, lang);
    return item.multiple || texts.length > 1 ? undefined : texts;
  },
  toBlocks: (answer, item, { lang }) => {
    const items = chosenTexts(answer, item, lang).map((text) => [text]);
    if (items.length === 0) return [];
    return items.length === 1
      ? [{ kind: 'paragraph', content: items[0] ?? [] }]
      : [{ kind: 'list', ordered: false, items }];
  },
};

/** What was chosen, in words: options in the order of the item, own words last. */
function chosenTexts(
  answer: Chosen | readonly Chosen[] | undefined,
  { options }: ChoiceItem,
  lang: Lang,
): readonly string[] {
  const chosen = answer === undefined ? [] : chosenOf(answer);
  return [
    ...options.filter(({ code }) => chosen.includes(code)).map(({ title }) => title[lang]),
    ...chosen.flatMap((each) => (typeof each === 'string' ? [] : [textIn(each.other, lang)])),
  ];
}

/** What was chosen; words of one's own that are blank say nothing. */
const chosenOf = (answer: Chosen | readonly Chosen[]): readonly Chosen[] =>
  (Array.isArray(answer) ? (answer as readonly Chosen[]) : [answer as Chosen]).filter((each) =>
    typeof each === 'string' ? each !== '' : textIn(each.other, 'fr').trim() !== '',
  );

const titleOf = (code: Chosen, { options, title }: ChoiceItem) =>
  options.find((option) => option.code === code)?.title ?? title;

import { type Lang, type ProgrammeRoleCode, textIn } from '@jalon/core';
import * as z from 'zod';
import type { FactsAnswer } from '../schema/Answers.ts';
import { textFormat } from '../schema/answer.format.ts';
import type { FactsItem } from '../schema/ReportItem.ts';
import { answerForm } from './answerForm.ts';
import { periodText } from './dayText.ts';
import type { ItemKind } from './ItemKind.ts';
import { moneyFormat } from './moneyItem.ts';
import { moneyText } from './moneyText.ts';
import { periodFormat } from './periodItem.ts';
import { say } from './say.ts';
import { itemWords, roleWords } from './words.data.ts';

const factsFormat: z.ZodType<FactsAnswer> = z.strictObject({
  programme: textFormat,
  summary: textFormat.exactOptional(),
  roles: z.array(
    z.strictObject({
      role: z.enum(Object.keys(roleWords) as ProgrammeRoleCode[]),
      name: textFormat,
      legalForm: z.string().exactOptional(),
    }),
  ),
  territory: textFormat.exactOptional(),
  period: periodFormat.exactOptional(),
  grant: moneyFormat.exactOptional(),
});

/** Who, where, when and how much. */
export const factsItem: ItemKind<FactsItem, FactsAnswer> = {
  kind: 'facts',
  ...answerForm<FactsItem, FactsAnswer>(() => factsFormat),
  toBlocks: (answer, _item, { lang }) => {
    if (answer === undefined) return [];
    const items = factsOf(answer, lang).map(({ term, description }) => ({
      term,
      description: [description],
    }));
    const summary = answer.summary === undefined ? '' : textIn(answer.summary, lang).trim();
    return [
      { kind: 'facts', items },
      ...(summary === '' ? [] : [{ kind: 'paragraph', content: [summary] } as const]),
    ];
  },
};

const roleOrder = Object.keys(roleWords) as ProgrammeRoleCode[];

/** The facts as terms with their description, the roles in the order of the partnership. */
export function factsOf(answer: FactsAnswer, lang: Lang): readonly { term: string; description: string }[] {
  const fact = (term: string, description: string) => (description === '' ? [] : [{ term, description }]);
  const named = (role: ProgrammeRoleCode) =>
    answer.roles
      .filter((each) => each.role === role)
      .map(({ name, legalForm }) => textIn(name, lang) + (legalForm ? ` (${legalForm})` : ''))
      .join(', ');
  return [
    ...fact(say(itemWords.programme, lang), textIn(answer.programme, lang)),
    ...roleOrder.flatMap((role) => fact(say(roleWords[role], lang), named(role))),
    ...fact(
      say(itemWords.territory, lang),
      answer.territory === undefined ? '' : textIn(answer.territory, lang),
    ),
    ...fact(say(itemWords.period, lang), periodText(answer.period ?? {}, lang)),
    ...fact(say(itemWords.grant, lang), answer.grant === undefined ? '' : moneyText(answer.grant, lang)),
  ];
}

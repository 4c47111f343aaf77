import { formatNumber, type Lang, textIn } from '@jalon/core';
import * as z from 'zod';
import type { Block } from '../document/Document.ts';
import type { SensitivityEntry, SocialReturnAnswer } from '../schema/Answers.ts';
import { idFormat, textFormat } from '../schema/answer.format.ts';
import type { SocialReturnItem } from '../schema/ReportItem.ts';
import { answerForm } from './answerForm.ts';
import type { BlockContext, ItemKind } from './ItemKind.ts';
import { paragraphs } from './paragraphs.ts';
import { reportIssue } from './reportIssue.ts';
import { say } from './say.ts';

const socialReturnFormat: z.ZodType<SocialReturnAnswer> = z.strictObject({
  ratio: z.number().exactOptional(),
  basis: z.enum(['forecast', 'evaluative']).exactOptional(),
  sensitivity: z.array(z.strictObject({ id: idFormat, description: textFormat, ratio: z.number() })),
  limits: textFormat.exactOptional(),
});

const words = {
  range: {
    fr: 'De {least} à {most} selon les hypothèses, {ratio} dans le cas de base.',
    en: 'From {least} to {most} depending on the assumptions, {ratio} in the base case.',
  },
  same: {
    fr: '{ratio}, quelles que soient les hypothèses examinées.',
    en: '{ratio}, whichever of the assumptions examined is made.',
  },
  rangeOnly: {
    fr: 'De {least} à {most} selon les hypothèses ; aucun cas de base n’est retenu.',
    en: 'From {least} to {most} depending on the assumptions; no base case is given.',
  },
  meaning: {
    fr: 'Pour une unité monétaire investie, le programme crée une valeur sociale estimée à {least} au moins et {most} au plus.',
    en: 'For each unit of money invested, the programme creates social value estimated at {least} at least and {most} at most.',
  },
  forecast: {
    fr: 'C’est une prévision : la valeur attendue n’est pas encore constatée.',
    en: 'This is a forecast: the expected value has not been observed yet.',
  },
  evaluative: { fr: 'Le calcul porte sur ce qui s’est produit.', en: 'The calculation is of what happened.' },
  refused: {
    fr: 'Le ratio n’est pas imprimé : aucun cas d’analyse de sensibilité ne dit ce qu’il devient quand une hypothèse change.',
    en: 'The ratio is not printed: no case of sensitivity analysis says what becomes of it when an assumption changes.',
  },
  alone: {
    fr: '{ratio}, sans analyse de sensibilité : on ne sait pas ce que ce ratio devient quand une hypothèse change.',
    en: '{ratio}, without sensitivity analysis: what becomes of this ratio when an assumption changes is not known.',
  },
  caption: { fr: 'Ce que devient le ratio selon les hypothèses', en: 'What becomes of the ratio' },
  assumption: { fr: 'Hypothèse', en: 'Assumption' },
  ratio: { fr: 'Ratio', en: 'Ratio' },
  base: { fr: 'Cas de base', en: 'Base case' },
  limits: { fr: 'Ce que le ratio ne dit pas', en: 'What the ratio does not say' },
  comparison: {
    fr: 'Ce ratio dépend de choix propres à ce programme : il ne se compare pas à celui d’un autre.',
    en: 'This ratio rests on choices made for this programme: it cannot be compared with that of another.',
  },
} as const;

/** Social return on investment: the range of the ratio first, with what makes it so. */
export const socialReturnItem: ItemKind<SocialReturnItem, SocialReturnAnswer> = {
  kind: 'social-return',
  ...answerForm<SocialReturnItem, SocialReturnAnswer>(() => socialReturnFormat),
  isEmpty: ({ ratio, sensitivity }) => ratio === undefined && sensitivity.length === 0,
  check: ({ ratio, sensitivity }, item) =>
    ratio === undefined || sensitivity.length > 0
      ? []
      : reportIssue('report/ratio-without-sensitivity', severityOf(item), item, {}, ['sensitivity']),
  toBlocks: (answer, item, context) => {
    if (answer === undefined) return [];
    const { ratio, sensitivity } = answer;
    if (sensitivity.length > 0) return rangeBlocks(answer, context);
    if (ratio === undefined) return [];
    const { lang } = context;
    const content =
      severityOf(item) === 'error'
        ? say(words.refused, lang)
        : say(words.alone, lang, { ratio: ratioText(ratio, lang) });
    return [{ kind: 'note', tone: 'attention', content: [content] }];
  },
};

const severityOf = ({ rules }: SocialReturnItem) => rules?.sensitivity ?? 'error';

const ratioText = (ratio: number, lang: Lang): string =>
  lang === 'fr' ? `1 : ${formatNumber(ratio, lang)}` : `1\u00a0:\u00a0${formatNumber(ratio, lang)}`;

function rangeBlocks(answer: SocialReturnAnswer, { lang }: BlockContext): readonly Block[] {
  const { ratio, basis, sensitivity, limits } = answer;
  const all = [...(ratio === undefined ? [] : [ratio]), ...sensitivity.map((entry) => entry.ratio)];
  const least = all.reduce((a, b) => Math.min(a, b));
  const most = all.reduce((a, b) => Math.max(a, b));
  const range = { least: ratioText(least, lang), most: ratioText(most, lang) };
  const isSame = range.least === range.most;
  const first =
    ratio === undefined
      ? say(isSame ? words.same : words.rangeOnly, lang, { ...range, ratio: range.least })
      : say(isSame ? words.same : words.range, lang, { ...range, ratio: ratioText(ratio, lang) });
  const meaning = say(words.meaning, lang, {
    least: formatNumber(least, lang),
    most: formatNumber(most, lang),
  });
  return [
    { kind: 'paragraph', content: [{ kind: 'strong', text: first }] },
    { kind: 'paragraph', content: [[meaning, basis ? say(words[basis], lang) : ''].join(' ').trim()] },
    {
      kind: 'table',
      caption: say(words.caption, lang),
      columns: [
        { heading: say(words.assumption, lang), width: 4 },
        { heading: say(words.ratio, lang), align: 'end' },
      ],
      rows: [
        ...(ratio === undefined ? [] : [{ id: '', description: words.base, ratio }]),
        ...sensitivity,
      ].map(({ description, ratio: each }: SensitivityEntry) => [
        { content: [textIn(description, lang)] },
        { content: [ratioText(each, lang)] },
      ]),
      note: [say(words.comparison, lang)],
    },
    ...limitBlocks(limits === undefined ? '' : textIn(limits, lang), lang),
  ];
}

const limitBlocks = (text: string, lang: Lang): readonly Block[] => {
  const content = paragraphs(text).flatMap((block) => (block.kind === 'paragraph' ? block.content : []));
  if (content.length === 0) return [];
  return [{ kind: 'note', tone: 'neutral', title: say(words.limits, lang), content: [content.join(' ')] }];
};

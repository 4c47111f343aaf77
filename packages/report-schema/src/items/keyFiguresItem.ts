import { foldText, formatNumber, type Issue, type Lang, textIn, type Words } from '@jalon/core';
import { suppressCells } from '@jalon/indicators';
import * as z from 'zod';
import type { KeyFigureEntry, ListAnswer } from '../schema/Answers.ts';
import { idFormat, textFormat } from '../schema/answer.format.ts';
import type { KeyFiguresItem } from '../schema/ReportItem.ts';
import { periodText } from './dayText.ts';
import type { ItemKind } from './ItemKind.ts';
import { hasReason, listForm, reasonBlocks } from './listForm.ts';
import { periodFormat } from './periodItem.ts';
import { quantityText, unitText } from './quantityText.ts';
import { countIssues, reportIssue } from './reportIssue.ts';
import { say, sayList } from './say.ts';
import { itemWords } from './words.data.ts';

const keyFigureFormat: z.ZodType<KeyFigureEntry> = z.strictObject({
  id: idFormat,
  label: textFormat,
  value: z.number(),
  unit: z.string(),
  unitLabel: textFormat.exactOptional(),
  n: z.int().min(0).exactOptional(),
  period: periodFormat.exactOptional(),
  source: textFormat.exactOptional(),
});

const words = {
  source: { fr: 'source : {text}', en: 'source: {text}' },
  people: { fr: 'n = {n}', en: 'n = {n}' },
  ofAll: { fr: '{count} sur {n}', en: '{count} of {n}' },
  tooFew: {
    fr: 'trop peu de réponses pour un pourcentage',
    en: 'too few answers for a percentage',
  },
  withheld: { fr: 'groupe trop petit, chiffre masqué', en: 'group too small, figure withheld' },
  missing: {
    n: { fr: 'le nombre de personnes ou de réponses', en: 'the number of people or answers' },
    period: { fr: 'la période', en: 'the period' },
    source: { fr: 'la source', en: 'the source' },
  },
} as const;

/** A few figures that speak for themselves, each with its number of people, its period, its source. */
export const keyFiguresItem: ItemKind<KeyFiguresItem, ListAnswer<KeyFigureEntry>> = {
  kind: 'key-figures',
  ...listForm<KeyFiguresItem, KeyFigureEntry>(keyFigureFormat),
  check: (answer, item) =>
    hasReason(answer)
      ? []
      : [
          ...countIssues(answer.entries.length, item.rules?.count, item),
          ...answer.entries.flatMap((entry, index) => provenanceIssues(entry, index, item)),
          ...answer.entries.flatMap((entry, index) =>
            releaseOf(entry) === 'shown'
              ? []
              : reportIssue(
                  'report/figure-of-few',
                  'warning',
                  item,
                  { label: entry.label, n: entry.n ?? 0 },
                  ['entries', index, 'value'],
                ),
          ),
        ],
  toBlocks: (answer, _item, context) => {
    if (answer === undefined) return [];
    if (answer.entries.length === 0) return reasonBlocks(answer, context);
    return [{ kind: 'cards', items: answer.entries.map((entry) => cardOf(entry, context.lang)) }];
  },
};

function provenanceIssues(entry: KeyFigureEntry, index: number, item: KeyFiguresItem): readonly Issue[] {
  const { label, n, period = {}, source } = entry;
  const missing: readonly Words[] = [
    ...(n === undefined ? [words.missing.n] : []),
    ...(period.start === undefined && period.end === undefined ? [words.missing.period] : []),
    ...(source === undefined || textIn(source, 'fr').trim() === '' ? [words.missing.source] : []),
  ];
  if (missing.length === 0) return [];
  const list = (lang: Lang) =>
    sayList(
      missing.map((each) => each[lang]),
      lang,
    );
  const params = { label, missing: { fr: list('fr'), en: list('en') } };
  const severity = item.rules?.provenance ?? 'warning';
  return reportIssue('report/figure-provenance', severity, item, params, ['entries', index]);
}

/** Whether a figure may be printed: one of very few people tells of each of them, a percentage of few says little. */
function releaseOf({ value, unit, n }: KeyFigureEntry): 'shown' | 'imprecise' | 'withheld' {
  // a count is of itself: what it may tell was weighed where it was counted
  if (n === undefined || (unit !== 'ratio' && value === n)) return 'shown';
  const measure = unit === 'ratio' || unit === '%' ? 'ratio' : 'amount';
  const released = suppressCells({ cells: [{ id: 'figure', value, people: n, measure }] });
  const [cell] = released.value?.cells ?? [];
  if (cell?.suppressed) return 'withheld';
  return cell?.imprecise ? 'imprecise' : 'shown';
}

function cardOf(
  entry: KeyFigureEntry,
  lang: Lang,
): { readonly value: string; readonly label: string; readonly detail?: string } {
  const { label, value, unit, unitLabel, n = 0, period = {}, source } = entry;
  const release = releaseOf(entry);
  const fraction = unit === '%' ? value / 100 : value;
  const counted = release === 'imprecise' ? wholeCount(fraction, n) : undefined;
  const count = counted === undefined ? undefined : say(words.ofAll, lang, { count: counted, n });
  const details = [
    ...(release === 'withheld' ? [say(words.withheld, lang)] : []),
    ...(release === 'imprecise' ? [say(words.tooFew, lang)] : []),
    ...(entry.n === undefined || release === 'withheld' || count !== undefined
      ? []
      : [say(words.people, lang, { n: formatNumber(n, lang) })]),
    ...[periodText(period, lang)].filter(Boolean),
    ...[source === undefined ? '' : textIn(source, lang).trim()]
      .filter(Boolean)
      .map((text) => say(words.source, lang, { text })),
  ];
  // « 47 », where the label goes on « familles suivies »
  const isSaid = foldText(textIn(label, lang)).includes(foldText(unitText(unit, lang, { value, unitLabel })));
  const figure = quantityText(value, unit, lang, { unitLabel, bare: isSaid });
  return {
    value: release === 'shown' ? figure : (count ?? itemWords.none[lang]),
    label: textIn(label, lang),
    ...(details.length > 0 && { detail: details.join(', ') }),
  };
}

/** The people behind a share, where that is a whole number of them. */
function wholeCount(share: number, n: number): number | undefined {
  const count = Math.round(share * n);
  // a share that was rounded to a whole percent still tells how many of fewer than ten
  return Math.abs(share * n - count) <= 0.005 * n + 1e-9 ? count : undefined;
}

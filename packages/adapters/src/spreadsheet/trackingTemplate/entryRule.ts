import { currencyOf, formatQuantity, type Indicator, type Lang, textIn } from '@jalon/core';
import type { DataValidation } from 'hucre';
import type { HiddenLists } from '../canvas/HiddenLists.ts';
import { unitFormat } from '../canvas/unitFormat.ts';
import { gapLabels, trackingWords } from '../trackingTable/trackingWords.ts';
import { templateWords } from './templateWords.ts';

/** How the cells of one line are filled in: the number format, and what is asked of whoever types. */
export interface EntryRule {
  readonly format: string;
  /** The rule for a range; `first` is its first cell, for formulas. */
  readonly validation: (range: string, first: string) => DataValidation;
}

/** Codes that say why there is no value, as the drop-downs offer them. */
const entryCodes = (lang: Lang): readonly string[] =>
  (
    ['not-available', 'not-communicated', 'not-applicable', 'not-collected', 'pending', 'suppressed'] as const
  ).map((state) => gapLabels[state][lang]);

/**
 * What may be typed for an indicator, by its scale: a number within its limits, a level or an answer from a list, a
 * day. A code for a gap is always welcome, and so is « <5 »; a number out of its limits is questioned, not refused.
 */
export function entryRule(indicator: Indicator, lists: HiddenLists, lang: Lang): EntryRule {
  const words = templateWords(lang);
  const say = (ask: string) => ({
    allowBlank: true,
    showInputMessage: true,
    inputTitle: words.promptTitle,
    inputMessage: `${ask}. ${words.orCode}`.slice(0, 255),
    showErrorMessage: true,
    errorTitle: words.promptTitle,
    errorMessage: `${ask}. ${words.orCode}`.slice(0, 225),
  });
  const offer = (values: readonly string[], ask: string): EntryRule => ({
    format: '@',
    validation: (range) => ({
      type: 'list',
      formula1: lists.rangeOf([...values, ...entryCodes(lang)]),
      range,
      ...say(ask),
      errorStyle: 'stop',
    }),
  });
  const { yes, no } = trackingWords(lang);
  switch (indicator.scale ?? 'quantity') {
    case 'ordinal':
      return offer(
        (indicator.levels ?? []).map(({ label }) => textIn(label, lang)),
        words.askLevel,
      );
    case 'yes-no':
      return offer([yes, no], words.askAnswer);
    case 'text':
      return {
        format: '@',
        validation: (range) => ({
          type: 'textLength',
          operator: 'lessThan',
          formula1: '1000',
          range,
          ...say(words.askText),
          errorStyle: 'warning',
        }),
      };
    case 'date':
      return {
        format: 'dd/mm/yyyy',
        validation: codedRule(lists, lang, (cell) => `ISNUMBER(${cell})`, say(words.askDay)),
      };
    default:
      return numberRule(indicator, lists, lang, say);
  }
}

function numberRule(
  indicator: Indicator,
  lists: HiddenLists,
  lang: Lang,
  say: (ask: string) => Omit<DataValidation, 'type' | 'range'>,
): EntryRule {
  const words = templateWords(lang);
  const { unit } = indicator;
  const isShare = unit === 'ratio';
  const { min, max } = limitsOf(indicator);
  const show = (limit: number) =>
    formatQuantity(limit, isShare || currencyOf(unit) === unit ? unit : '', lang);
  const limits = [
    ...(min === undefined ? [] : [`${words.atLeast} ${show(min)}`]),
    ...(max === undefined ? [] : [`${words.atMost} ${show(max)}`]),
  ];
  const ask = [isShare ? words.askShare : words.askNumber, ...limits].join(', ');
  const isNumber = (cell: string) =>
    [
      `ISNUMBER(${cell})`,
      ...(min === undefined ? [] : [`${cell}>=${min}`]),
      ...(max === undefined ? [] : [`${cell}<=${max}`]),
    ].join(',');
  return {
    format: entryFormat(indicator, lang),
    validation: codedRule(lists, lang, (cell) => `AND(${isNumber(cell)})`, say(ask)),
  };
}

/** A value as `isValue` wants it, a code, or a bound (« <5 »); anything else is questioned. */
const codedRule =
  (
    lists: HiddenLists,
    lang: Lang,
    isValue: (cell: string) => string,
    said: Omit<DataValidation, 'type' | 'range'>,
  ) =>
  (range: string, first: string): DataValidation => ({
    type: 'custom',
    formula1: `OR(${isValue(first)},COUNTIF(${lists.rangeOf(entryCodes(lang))},${first})>0,ISNUMBER(FIND("<",${first})))`,
    range,
    ...said,
    errorStyle: 'warning',
  });

/** The limits of the indicator; without them a share is 0 to 100 %, a count 0 or more, a balance anything. */
function limitsOf({ unit, min, max, net, baseline, targets }: Indicator): {
  readonly min?: number;
  readonly max?: number;
} {
  const isBelow = (value: unknown) => typeof value === 'number' && value < 0;
  const mayFall =
    net || isBelow(baseline?.value) || targets.some(({ value, of }) => of !== 'change' && isBelow(value));
  const least = min ?? (mayFall ? undefined : 0);
  const most = max ?? (unit === 'ratio' ? 1 : undefined);
  return { ...(least === undefined ? {} : { min: least }), ...(most === undefined ? {} : { max: most }) };
}

/** A format that hides no decimal that somebody types; only what is counted in whole things has none. */
function entryFormat({ unit, countOf }: Indicator, lang: Lang): string {
  if (unit === 'ratio') return unitFormat(unit, [0.0005], lang);
  if (currencyOf(unit) === unit) return unitFormat(unit, [], lang);
  return countOf === undefined || countOf === 'amount' ? 'General' : '#,##0';
}

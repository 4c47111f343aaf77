import { formatNumber, formatQuantity, type Lang, type Words } from '@jalon/core';
import { say, sayList } from '../items/say.ts';
import type { CountRule, RuleSeverity, SignsRule } from '../schema/ItemBase.ts';
import type { ReportItem } from '../schema/ReportItem.ts';
import type { InputLayout } from './FormKind.ts';
import { ruleWords } from './formWords.data.ts';

type Said = readonly [words: Words, params?: Readonly<Record<string, string | number>>];

/** The rules of an item in words, as whoever fills it in has to know them. A rule that is off is not said. */
export function ruleNotes(item: ReportItem, lang: Lang): readonly string[] {
  return saidOf(item, lang).map(([words, params]) => say(words, lang, params));
}

function saidOf(item: ReportItem, lang: Lang): readonly Said[] {
  switch (item.kind) {
    case 'list':
      return [...countNotes(item.rules?.count), ...signNotes(item.rules?.signs)];
    case 'free-section':
      return item.maxWords === undefined ? [] : [[ruleWords.maxWords, { max: item.maxWords }]];
    case 'attachments':
      return [...countNotes(item.rules?.count), ...fileNotes(item.mediaTypes, item.maxBytes, lang)];
    case 'partnership-review':
      return [[ruleWords.bothSides]];
    case 'budget':
      return [...countNotes(item.rules?.count), ...unlessOff(item.rules?.balance, [ruleWords.balance])];
    case 'social-return':
      return unlessOff(item.rules?.sensitivity, [ruleWords.sensitivity]);
    case 'indicator-table':
    case 'dysfunctions':
    case 'improvements':
    case 'choice':
    case 'table':
    case 'quotes':
    case 'key-figures':
      return countNotes(item.rules?.count);
    case 'computed':
    case 'at-a-glance':
    case 'figure':
    case 'cross-table':
      return [[ruleWords.computed]];
    default:
      return [];
  }
}

const unlessOff = (severity: RuleSeverity | undefined, said: Said): readonly Said[] =>
  severity === 'off' ? [] : [said];

function countNotes(rule: CountRule | undefined): readonly Said[] {
  if (!rule || rule.severity === 'off') return [];
  const { min, max } = rule;
  if (min !== undefined && max !== undefined)
    return [min === max ? [ruleWords.exactly, { min }] : [ruleWords.countBetween, { min, max }]];
  if (min !== undefined) return [[ruleWords.countAtLeast, { min }]];
  return max === undefined ? [] : [[ruleWords.countAtMost, { max }]];
}

function signNotes(rule: SignsRule | undefined): readonly Said[] {
  if (!rule || rule.severity === 'off') return [];
  const { positive = 1, negative = 1 } = rule;
  return [[ruleWords.signs, { positive, negative }], [ruleWords.neverPersons]];
}

const fileNotes = (
  types: readonly string[] | undefined,
  maxBytes: number | undefined,
  lang: Lang,
): readonly Said[] => [
  ...(types ? [[ruleWords.mediaTypes, { list: sayList(types, lang) }] as const] : []),
  ...(maxBytes === undefined ? [] : [[ruleWords.maxBytes, { max: formatNumber(maxBytes, lang) }] as const]),
];

/** What a field takes in words: its bounds, its length, its currency. */
export function inputNotes(input: InputLayout, lang: Lang): readonly string[] {
  const said: Said[] = [];
  if (input.kind === 'text') {
    if (input.maxWords !== undefined) said.push([ruleWords.maxWords, { max: input.maxWords }]);
    if (input.maxCharacters !== undefined) said.push([ruleWords.maxCharacters, { max: input.maxCharacters }]);
  }
  if (input.kind === 'money') said.push([ruleWords.currency, { currency: input.currency }]);
  // bounds that make the answer are said by its help
  if (input.kind === 'number' && !input.strict) {
    const { unit = '', min, max, decimals } = input;
    const show = (bound: number) => formatQuantity(bound, unit === 'ratio' ? unit : '', lang);
    if (unit === 'ratio') said.push([ruleWords.share]);
    if (min !== undefined) said.push([ruleWords.atLeast, { min: show(min) }]);
    if (max !== undefined) said.push([ruleWords.atMost, { max: show(max) }]);
    if (decimals === 0) said.push([ruleWords.whole]);
    else if (decimals !== undefined && unit !== 'ratio') said.push([ruleWords.decimals, { max: decimals }]);
  }
  return said.map(([words, params]) => say(words, lang, params));
}

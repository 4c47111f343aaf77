import type { Issue, LocalizedText } from '@jalon/core';
import type { ChoiceItem, ReportItem } from '../schema/ReportItem.ts';
import { matchTables } from './matchTables.ts';
import type { CrosswalkForm } from './ReportCrosswalk.ts';

/** How an answer to one item fills another, and what may be lost on the way. */
export interface ItemMatch {
  readonly form: CrosswalkForm;
  readonly losses: readonly Issue[];
}

/** Whether an answer to one item can fill another at all, and under which losses. */
export function matchItems(from: ReportItem, to: ReportItem): ItemMatch | undefined {
  const loss = (code: string, params: Issue['params'] = {}): Issue => ({
    code: `crosswalk/${code}`,
    severity: 'warning',
    params: { item: to.title, source: from.title, ...params },
    at: { in: 'report', item: to.id },
  });
  if (from.kind === 'objectives' && to.kind === 'indicator-table') {
    return { form: 'rows', losses: [loss('objectives-lost'), ...countLosses(from, to, loss)] };
  }
  if (from.kind === 'indicator-table' && to.kind === 'objectives') {
    return { form: 'other-indicators', losses: [loss('objectives-missing')] };
  }
  if (from.kind !== to.kind) return undefined;
  if (from.kind === 'choice' && to.kind === 'choice') return matchChoices(from, to, loss);
  if (from.kind === 'table' && to.kind === 'table') {
    const found = matchTables(from, to, loss);
    return found && { ...found, losses: [...found.losses, ...countLosses(from, to, loss)] };
  }
  const losses: Issue[] = [];
  if (from.kind === 'text' && to.kind === 'text') {
    const limits = [
      ['shorter-characters', from.maxCharacters, to.maxCharacters],
      ['shorter-words', from.maxWords, to.maxWords],
    ] as const;
    for (const [code, had, max] of limits) {
      if (max !== undefined && (had ?? Infinity) > max) losses.push(loss(code, { max }));
    }
  } else if (from.kind === 'number' && to.kind === 'number') {
    if (from.unit !== to.unit) return undefined;
    const isNarrower =
      (to.min ?? -Infinity) > (from.min ?? -Infinity) || (to.max ?? Infinity) < (from.max ?? Infinity);
    if (isNarrower) losses.push(loss('narrower-range'));
  } else {
    losses.push(...countLosses(from, to, loss));
    if (settingsOf(from) !== settingsOf(to)) losses.push(loss('other-settings'));
  }
  return { form: 'as-it-is', losses };
}

type Loss = (code: string, params?: Record<string, LocalizedText | number>) => Issue;

function matchChoices(from: ChoiceItem, to: ChoiceItem, loss: Loss): ItemMatch | undefined {
  const offered = new Set(to.options.map(({ code }) => code));
  const lost = from.options.filter(({ code }) => !offered.has(code));
  if (lost.length === from.options.length) return undefined;
  const options = {
    fr: lost.map(({ title }) => title.fr).join(', '),
    en: lost.map(({ title }) => title.en).join(', '),
  };
  const isOne = from.multiple === true && to.multiple !== true;
  return {
    form: isOne ? 'from-list' : to.multiple === true && from.multiple !== true ? 'as-list' : 'as-it-is',
    losses: [
      ...(lost.length > 0 ? [loss('fewer-options', { options })] : []),
      ...(from.other && !to.other ? [loss('no-own-words')] : []),
      ...(isOne ? [loss('one-option')] : []),
      ...(to.multiple === true ? countLosses(from, to, loss) : []),
    ],
  };
}

interface ListRules {
  readonly count?: { readonly min?: number; readonly max?: number };
  readonly signs?: { readonly positive?: number; readonly negative?: number };
}

const rulesOf = (item: ReportItem): ListRules =>
  'rules' in item && item.rules ? (item.rules as ListRules) : {};

/** What a list may lose to a lower bound on its length, and what it may still have to add. */
function countLosses(from: ReportItem, to: ReportItem, loss: Loss): readonly Issue[] {
  const [had, asked] = [rulesOf(from), rulesOf(to)];
  const max = asked.count?.max;
  const signs = ({ positive = 1, negative = 1 }: ListRules['signs'] & object) =>
    [positive, negative] as const;
  const [good, bad] = asked.signs ? signs(asked.signs) : [0, 0];
  const [hadGood, hadBad] = had.signs ? signs(had.signs) : [0, 0];
  const isMore = (asked.count?.min ?? 0) > (had.count?.min ?? 0) || good > hadGood || bad > hadBad;
  return [
    ...(max !== undefined && (had.count?.max ?? Infinity) > max ? [loss('fewer-entries', { max })] : []),
    ...(isMore ? [loss('more-asked')] : []),
  ];
}

/** Fields that say where and how an item is asked, or that have a comparison of their own. */
const placed = new Set([
  'id',
  'kind',
  'title',
  'help',
  'required',
  'binding',
  'references',
  'rules',
  'when',
  'phase',
]);

/** Whatever else an item is made of, in an order of its own. */
const settingsOf = (item: ReportItem): string =>
  JSON.stringify(
    Object.entries(item)
      .filter(([name]) => !placed.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

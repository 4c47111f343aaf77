import type { Words } from '@jalon/core';
import type { XmlElement } from '../../../xml/XmlElement.ts';
import { exactSum } from '../exactSum.ts';
import { groupByVocabulary } from './groupByVocabulary.ts';
import { iatiPath } from './iatiPath.ts';
import type { IatiRules, RuleFinding } from './RuleFinding.ts';

const words = {
  sectors: { fr: 'secteurs', en: 'sectors' },
  countries: { fr: 'pays bénéficiaires', en: 'recipient countries' },
  places: { fr: 'pays et régions bénéficiaires', en: 'recipient countries with regions' },
  budget: { fr: 'postes budgétaires nationaux', en: 'country budget items' },
} satisfies Readonly<Record<string, Words>>;

/** The rules on percentages by which an activity is shared out, and on where it is told to take place. */
export const shareRules: IatiRules = function* (activity) {
  yield* ranges(activity);
  for (const [vocabulary, sectors] of groupByVocabulary(iatiPath(activity, 'sector'))) {
    const told = sectors.filter(hasPercentage).length;
    yield* shares(sectors, words.sectors, vocabulary, {
      ...{ missing: '2.1.1', single: '2.1.4' },
      ...(told > 1 ? { sum: '2.1.2' } : {}),
    });
  }
  yield* placeShares(activity);
  yield* budgetShares(activity);
  yield* places(activity);
};

function* placeShares(activity: XmlElement): Generator<RuleFinding> {
  const countries = iatiPath(activity, 'recipient-country');
  const regions = groupByVocabulary(iatiPath(activity, 'recipient-region'));
  if (regions.size === 0) {
    yield* shares(countries, words.countries, '1', { missing: '3.1.1', sum: '3.1.2', single: '3.1.4' });
    return;
  }
  for (const [vocabulary, group] of regions) {
    const alone = countries.length === 0 ? { single: '3.4.4' } : {};
    // the official rules see only regions that name their vocabulary
    const severity = group.some(({ attributes }) => attributes.has('vocabulary')) ? 'error' : 'warning';
    yield* shares(group, words.places, vocabulary, { missing: '3.4.1', ...alone }, severity);
    const all = [...group, ...countries];
    if (all.length > 1) yield* sums(all, words.places, vocabulary, '3.4.2', severity);
  }
}

function* budgetShares(activity: XmlElement): Generator<RuleFinding> {
  for (const [vocabulary, holders] of groupByVocabulary(iatiPath(activity, 'country-budget-items'))) {
    const items = holders.flatMap((holder) => iatiPath(holder, 'budget-item'));
    const rules = { missing: '7.9.1', sum: '7.9.2', single: '7.9.4' };
    yield* shares(items, words.budget, vocabulary, rules, 'warning');
  }
}

/** Several parts have a percentage each, which make 100 together; a single one has none, or 100. */
function* shares(
  parts: readonly XmlElement[],
  what: Words,
  vocabulary: string,
  rules: { readonly missing: string; readonly sum?: string; readonly single?: string },
  severity: 'error' | 'warning' = 'error',
): Generator<RuleFinding> {
  const [first] = parts;
  if (!first) return;
  if (parts.length === 1) {
    const share = first.attributes.get('percentage');
    if (rules.single !== undefined && share !== undefined && Number(share) !== 100)
      yield {
        ...{ code: 'iati/percentage-single', rule: rules.single, severity, at: first },
        params: { what, vocabulary, percentage: share },
      };
    return;
  }
  const without = parts.find((part) => !hasPercentage(part));
  if (without)
    yield {
      ...{ code: 'iati/percentage-missing', rule: rules.missing, severity, at: without },
      params: { what, vocabulary },
    };
  if (rules.sum !== undefined) yield* sums(parts, what, vocabulary, rules.sum, severity);
}

function* sums(
  parts: readonly XmlElement[],
  what: Words,
  vocabulary: string,
  rule: string,
  severity: 'error' | 'warning',
): Generator<RuleFinding> {
  const [at] = parts;
  const sum = exactSum(parts.flatMap(({ attributes }) => attributes.get('percentage') ?? []));
  if (at && sum !== 100)
    yield {
      ...{ code: 'iati/percentage-sum', rule, severity, at },
      params: { what, vocabulary, sum: Number.isNaN(sum) ? '?' : sum },
    };
}

const hasPercentage = ({ attributes }: XmlElement): boolean => attributes.has('percentage');

const ranged = [
  ['recipient-country', '12.1.1'],
  ['recipient-region', '12.1.1'],
  ['sector', '12.3.1'],
  ['capital-spend', '12.2.1'],
  ['country-budget-items/budget-item', '12.2.1'],
] as const;

function* ranges(activity: XmlElement): Generator<RuleFinding> {
  for (const [path, rule] of ranged) {
    for (const at of iatiPath(activity, path)) {
      const percentage = at.attributes.get('percentage') ?? '0';
      if (!(Number(percentage) >= 0 && Number(percentage) <= 100))
        yield { code: 'iati/percentage-range', rule, severity: 'error', at, params: { percentage } };
    }
  }
}

/** Places are told for the activity or for all of its transactions, not for both. */
function* places(activity: XmlElement): Generator<RuleFinding> {
  const placed = (of: XmlElement) => [
    ...iatiPath(of, 'recipient-country'),
    ...iatiPath(of, 'recipient-region'),
  ];
  const transactions = iatiPath(activity, 'transaction');
  const [detailed] = transactions.flatMap(placed);
  if (placed(activity).length > 0) {
    if (detailed) yield { code: 'iati/place-twice', rule: '3.6.2', severity: 'error', at: detailed };
    return;
  }
  if (!detailed) yield { code: 'iati/no-place', rule: '3.7.1', severity: 'error', at: activity };
  for (const at of transactions)
    if (placed(at).length === 0)
      yield { code: 'iati/place-not-everywhere', rule: '3.7.2', severity: 'error', at };
}

import { present } from '../result/present.ts';
import { constantRuns } from './constantRuns.ts';
import { findJumps } from './findJumps.ts';
import { lastDigitTest } from './lastDigitTest.ts';
import { modifiedZScores } from './modifiedZScores.ts';
import type {
  Outlier,
  QualityReview,
  QuestionedValue,
  ReviewedIndicator,
  ReviewedRecord,
} from './QualityReview.ts';
import { groupRecords, hasValue, inTime, numberOf, periodKey, scopeKey } from './recordGroups.ts';
import { tukeyFences } from './tukeyFences.ts';

/** How outliers are found. */
export type OutlierMethod = 'modified-z' | 'tukey';

/** Values that a series needs before one of them can stand out; ours. */
const leastValues = 5;
/** Iglewicz and Hoaglin's cut-off. */
const highScore = 3.5;
/** Below this probability digits are called uneven; ours. */
const rareDigits = 0.01;

/** The values of some records that ask for a second look. */
export function questionedValues(
  records: readonly ReviewedRecord[],
  indicators: readonly ReviewedIndicator[],
  method: OutlierMethod,
): Pick<QualityReview, 'outliers' | 'jumps' | 'repeats' | 'duplicates' | 'implausible' | 'digitPreference'> {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const series = [...groupRecords(records, scopeKey).values()].map(inTime);
  const free = series.filter(([first]) => byId.get(first?.indicator ?? '')?.basis !== 'running-total');
  return {
    outliers: free.flatMap((own) => outliersOf(own, method)),
    jumps: free.flatMap((own) =>
      findJumps(own.map(unconfirmed)).flatMap(({ index, from }) =>
        questioned(own[index]).map((asked) => ({ ...asked, from })),
      ),
    ),
    repeats: free.flatMap((own) =>
      constantRuns(own.map(numberOf)).flatMap(({ start, length }) =>
        questioned(own[start + length - 1]).map((asked) => ({ ...asked, length })),
      ),
    ),
    duplicates: duplicatesOf(records),
    implausible: records
      .filter((record) => isImplausible(record, byId.get(record.indicator)))
      .flatMap(questioned),
    digitPreference: digitsOf(records, byId),
  };
}

/** The number of a record, unless somebody confirmed that it is as unusual as it looks. */
const unconfirmed = (record: ReviewedRecord): number | undefined =>
  record.flags?.includes('outlier-confirmed') ? undefined : numberOf(record);

function questioned(record: ReviewedRecord | undefined): readonly QuestionedValue[] {
  const value = record && numberOf(record);
  if (!record || value === undefined) return [];
  const { indicator, id, period, organisation } = record;
  return [present({ indicator, id, period, organisation, value })];
}

function outliersOf(own: readonly ReviewedRecord[], method: OutlierMethod): readonly Outlier[] {
  const values = own.map(numberOf);
  if (values.filter((value) => value !== undefined).length < leastValues) return [];
  const scores = method === 'modified-z' ? modifiedZScores(values) : undefined;
  const fences = method === 'tukey' ? tukeyFences(values) : undefined;
  return own.flatMap((record, n) => {
    const value = unconfirmed(record);
    if (value === undefined) return [];
    const score = scores?.[n];
    const isFar = score !== undefined && Math.abs(score) > highScore;
    const isOutside = fences !== undefined && (value < fences.lower || value > fences.upper);
    return isFar || isOutside ? questioned(record).map((asked) => present({ ...asked, score })) : [];
  });
}

function duplicatesOf(records: readonly ReviewedRecord[]): QualityReview['duplicates'] {
  const slots = groupRecords(records, (record) => `${scopeKey(record)}${periodKey(record)}`);
  return [...slots.values()].flatMap((own) => {
    const [first] = own;
    if (!first || own.length < 2) return [];
    const { indicator, period, organisation } = first;
    const agree = own.every(({ value, state }) => Object.is(value, first.value) && state === first.state);
    return [present({ indicator, period, organisation, count: own.length, agree })];
  });
}

function isImplausible(record: ReviewedRecord, indicator: ReviewedIndicator | undefined): boolean {
  const value = numberOf(record);
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = indicator ?? {};
  return hasValue(record) && value !== undefined && (value < min || value > max);
}

/** Sessions, organisations, money come in round numbers by themselves. */
const countedOneByOne: readonly unknown[] = ['contacts', 'enrolments', 'distinct-people', 'households'];

function digitsOf(
  records: readonly ReviewedRecord[],
  indicators: ReadonlyMap<string, ReviewedIndicator>,
): QualityReview['digitPreference'] {
  return [...groupRecords(records, (record) => record.indicator)].flatMap(([indicator, own]) => {
    if (!countedOneByOne.includes(indicators.get(indicator)?.countOf)) return [];
    const test = lastDigitTest(own.map(numberOf));
    if (!test || test.pValue >= rareDigits) return [];
    const { n, roundShare, pValue } = test;
    return [{ indicator, n, roundShare, pValue }];
  });
}

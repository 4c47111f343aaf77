import type { Words } from '@jalon/core';
import type { XmlElement } from '../../../xml/XmlElement.ts';
import { instantOf, wholeDays } from '../instantOf.ts';
import { iatiPath } from './iatiPath.ts';
import type { IatiRules, RuleContext, RuleFinding } from './RuleFinding.ts';

/** A year that leaps is within a year. */
const daysOfYear = 365;

const words = {
  planned: { fr: 'prévue de l’activité', en: 'planned for the activity' },
  actual: { fr: 'réelle de l’activité', en: 'of the activity itself' },
  period: { fr: 'de la période', en: 'of the period' },
  start: { fr: 'date de début réelle', en: 'actual start date' },
  end: { fr: 'date de fin réelle', en: 'actual end date' },
  transaction: { fr: 'date de la transaction', en: 'date of the transaction' },
  value: { fr: 'date de valeur de la transaction', en: 'value date of the transaction' },
} satisfies Readonly<Record<string, Words>>;

/** The rules on dates and periods of an activity. */
export const activityDateRules: IatiRules = function* (activity, context) {
  yield* updated(activity, '11.1.1', context);
  const dates = (type: string) =>
    iatiPath(activity, 'activity-date').filter(({ attributes }) => attributes.get('type') === type);
  yield* order(dates('1')[0], dates('3')[0], '11.1.2', words.planned);
  yield* order(dates('2')[0], dates('4')[0], '11.1.3', words.actual);
  for (const date of dates('2')) yield* future(date, 'iso-date', '11.1.4', words.start, context);
  for (const date of dates('4')) yield* future(date, 'iso-date', '11.1.5', words.end, context);
  for (const date of iatiPath(activity, 'transaction/transaction-date'))
    yield* future(date, 'iso-date', '11.2.1', words.transaction, context);
  for (const value of iatiPath(activity, 'transaction/value'))
    yield* future(value, 'value-date', '11.2.2', words.value, context);
  for (const period of iatiPath(activity, 'result/indicator/period')) yield* reversed(period, '8.6.1');
  for (const period of iatiPath(activity, 'planned-disbursement')) yield* reversed(period, '8.6.3');
  for (const budget of iatiPath(activity, 'budget')) yield* budgeted(budget);
};

/** The rules on dates and periods of an organisation. */
export const organisationDateRules: IatiRules = function* (organisation, context) {
  yield* updated(organisation, '11.4.1', context);
  const kinds = [
    'total-budget',
    'recipient-country-budget',
    'recipient-org-budget',
    'recipient-region-budget',
    'total-expenditure',
  ];
  for (const kind of kinds) {
    for (const budget of iatiPath(organisation, kind)) {
      yield* budgeted(budget);
      if (kind === 'recipient-country-budget') yield* within(budget);
    }
  }
};

function* updated(entity: XmlElement, rule: string, { now }: RuleContext): Generator<RuleFinding> {
  const date = entity.attributes.get('last-updated-datetime') ?? '';
  const at = instantOf(date);
  if (at !== undefined && now !== undefined && at > now)
    yield { code: 'iati/updated-in-future', rule, severity: 'error', at: entity, params: { date } };
}

function* future(
  at: XmlElement,
  attribute: string,
  rule: string,
  what: Words,
  { now }: RuleContext,
): Generator<RuleFinding> {
  const date = at.attributes.get(attribute) ?? '';
  const instant = instantOf(date);
  if (instant !== undefined && now !== undefined && instant > now)
    yield { code: 'iati/date-in-future', rule, severity: 'error', at, params: { date, what } };
}

function* budgeted(budget: XmlElement): Generator<RuleFinding> {
  yield* reversed(budget, '8.6.3');
  const { start, end, from, to } = periodIn(budget);
  if (from === undefined || to === undefined || wholeDays(from, to) <= daysOfYear) return;
  yield {
    code: 'iati/period-too-long',
    rule: '7.5.3',
    severity: 'error',
    at: budget,
    params: { start, end },
  };
}

function* reversed(holder: XmlElement, rule: string): Generator<RuleFinding> {
  yield* order(iatiPath(holder, 'period-start')[0], iatiPath(holder, 'period-end')[0], rule, words.period);
}

function* order(
  first: XmlElement | undefined,
  last: XmlElement | undefined,
  rule: string,
  what: Words,
): Generator<RuleFinding> {
  const [start = '', end = ''] = [first?.attributes.get('iso-date'), last?.attributes.get('iso-date')];
  const [from, to] = [instantOf(start), instantOf(end)];
  if (first && from !== undefined && to !== undefined && from > to)
    yield { code: 'iati/end-before-start', rule, severity: 'error', at: first, params: { start, end, what } };
}

function* within(budget: XmlElement): Generator<RuleFinding> {
  const { start, end, from, to } = periodIn(budget);
  if (from === undefined || to === undefined) return;
  for (const value of iatiPath(budget, 'budget-line/value')) {
    const date = value.attributes.get('value-date') ?? '';
    const at = instantOf(date);
    if (at !== undefined && (at < from || at > to))
      yield {
        ...{ code: 'iati/date-outside-period', rule: '11.3.1', severity: 'error', at: value },
        params: { date, start, end },
      };
  }
}

function periodIn(holder: XmlElement) {
  const start = iatiPath(holder, 'period-start')[0]?.attributes.get('iso-date') ?? '';
  const end = iatiPath(holder, 'period-end')[0]?.attributes.get('iso-date') ?? '';
  return { start, end, from: instantOf(start), to: instantOf(end) };
}

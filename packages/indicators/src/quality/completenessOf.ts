import { addDays, type IsoDay, isIsoDay, type Period } from '@jalon/core';
import { present } from '../result/present.ts';
import type { Completeness, QualityReview, ReviewedRecord } from './QualityReview.ts';
import { hasValue, periodKey } from './recordGroups.ts';
import { reportingCompleteness } from './reportingCompleteness.ts';

/** What should have come in. */
export interface ExpectedReports {
  readonly indicators: readonly string[];
  /** Without any, each indicator is expected once per period. */
  readonly organisations: readonly string[];
  readonly periods: readonly Period[];
}

/** Reported of expected: as a whole, by indicator, by organisation. */
export function completenessOf(
  records: readonly ReviewedRecord[],
  { indicators, organisations, periods }: ExpectedReports,
): Pick<QualityReview, 'completeness' | 'byIndicator' | 'byOrganisation'> {
  const senders: readonly (string | undefined)[] = organisations.length > 0 ? organisations : [undefined];
  const key = (indicator: string, organisation: string | undefined, period: string) =>
    JSON.stringify([indicator, organisations.length > 0 ? (organisation ?? null) : null, period]);
  const came = new Set(
    records.filter(hasValue).map((record) => key(record.indicator, record.organisation, periodKey(record))),
  );
  const due = periods.map((period) => periodKey({ period }));
  const count = (some: readonly string[], from: readonly (string | undefined)[]): Completeness => {
    const slots = some.flatMap((indicator) =>
      from.flatMap((sender) => due.map((period) => key(indicator, sender, period))),
    );
    const reported = slots.filter((slot) => came.has(slot)).length;
    const share = reportingCompleteness(reported, slots.length);
    return present({ reported, expected: slots.length, share });
  };
  return {
    completeness: count(indicators, senders),
    byIndicator: indicators.map((indicator) => ({ indicator, ...count([indicator], senders) })),
    byOrganisation: organisations.map((organisation) => ({
      organisation,
      ...count(indicators, [organisation]),
    })),
  };
}

/** The day by which a period is reported; none where its last day is no day or the calendar ends first. */
export const dueDay = (period: Period, dueDays: number): IsoDay | undefined =>
  isIsoDay(period.end) && period.end < '9990' ? addDays(period.end, dueDays) : undefined;

/** Periods that readers should have by a day, each once. */
export function periodsDue(
  periods: readonly Period[],
  { dueDays, asOf }: { readonly dueDays: number; readonly asOf: IsoDay },
): readonly Period[] {
  const once = new Map(periods.map((period) => [periodKey({ period }), period]));
  return [...once.values()].filter((period) => {
    const due = dueDay(period, dueDays);
    return due !== undefined && due <= asOf;
  });
}

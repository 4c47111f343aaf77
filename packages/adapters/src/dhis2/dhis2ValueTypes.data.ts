import type { Additivity, Scale } from '@jalon/core';

/** What the values of a data element are. */
export interface Dhis2ValueType {
  readonly scale: Scale;
  /** Unit of the indicator; `n`, a number of what its name says, where there is none. */
  readonly unit?: string;
  /** Bounds of a number, both inclusive, as it stands in the file. */
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
}

/** The types of values of DHIS2, by their code; what is not here is text. */
export const dhis2ValueTypes: Readonly<Record<string, Dhis2ValueType>> = {
  NUMBER: { scale: 'quantity' },
  UNIT_INTERVAL: { scale: 'quantity', unit: 'ratio', min: 0, max: 1 },
  PERCENTAGE: { scale: 'quantity', unit: 'ratio', min: 0, max: 100 },
  INTEGER: { scale: 'quantity', whole: true },
  INTEGER_POSITIVE: { scale: 'quantity', whole: true, min: 1 },
  INTEGER_NEGATIVE: { scale: 'quantity', whole: true, max: -1 },
  INTEGER_ZERO_OR_POSITIVE: { scale: 'quantity', whole: true, min: 0 },
  BOOLEAN: { scale: 'yes-no' },
  TRUE_ONLY: { scale: 'yes-no' },
  DATE: { scale: 'date' },
  AGE: { scale: 'date' },
  TEXT: { scale: 'text' },
  LONG_TEXT: { scale: 'text' },
  MULTI_TEXT: { scale: 'text' },
  LETTER: { scale: 'text' },
  PHONE_NUMBER: { scale: 'text' },
  EMAIL: { scale: 'text' },
  DATETIME: { scale: 'text' },
  TIME: { scale: 'text' },
  TRACKER_ASSOCIATE: { scale: 'text' },
  USERNAME: { scale: 'text' },
  COORDINATE: { scale: 'text' },
  ORGANISATION_UNIT: { scale: 'text' },
  REFERENCE: { scale: 'text' },
  URL: { scale: 'text' },
  FILE_RESOURCE: { scale: 'text' },
  IMAGE: { scale: 'text' },
  GEOJSON: { scale: 'text' },
};

/** How values combine over time and over organisations, by the aggregation type of DHIS2. */
export const dhis2Aggregations: ReadonlyMap<
  string,
  Readonly<Record<'time' | 'organisation', Additivity>>
> = /* @__PURE__ */ new Map([
  ['SUM', { time: 'sum', organisation: 'sum' }],
  ['AVERAGE', { time: 'mean', organisation: 'mean' }],
  ['AVERAGE_SUM_ORG_UNIT', { time: 'mean', organisation: 'sum' }],
  ['LAST', { time: 'last', organisation: 'sum' }],
  ['LAST_AVERAGE_ORG_UNIT', { time: 'last', organisation: 'mean' }],
  ['MIN', { time: 'min', organisation: 'min' }],
  ['MAX', { time: 'max', organisation: 'max' }],
  ['MAX_SUM_ORG_UNIT', { time: 'max', organisation: 'sum' }],
  ['MIN_SUM_ORG_UNIT', { time: 'min', organisation: 'sum' }],
  ['NONE', { time: 'none', organisation: 'none' }],
]);

/** Every way in which DHIS2 puts values together. */
export const dhis2AggregationTypes: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['SUM', 'AVERAGE', 'AVERAGE_SUM_ORG_UNIT', 'LAST', 'LAST_AVERAGE_ORG_UNIT', 'LAST_LAST_ORG_UNIT'],
  ...[
    'LAST_IN_PERIOD',
    'LAST_IN_PERIOD_AVERAGE_ORG_UNIT',
    'FIRST',
    'FIRST_AVERAGE_ORG_UNIT',
    'FIRST_FIRST_ORG_UNIT',
  ],
  ...[
    'COUNT',
    'STDDEV',
    'VARIANCE',
    'MIN',
    'MAX',
    'MIN_SUM_ORG_UNIT',
    'MAX_SUM_ORG_UNIT',
    'NONE',
    'CUSTOM',
    'DEFAULT',
  ],
]);

import type { OwnForm } from './reading/ownFields.ts';

const bases = ['increment', 'running-total', 'snapshot', 'ratio'] as const;

/** The fields of each model that stand under terms of our own, with what they may hold. */
export const ownForms = {
  programme: { start: 'day', end: 'day', roles: 'list' },
  organisation: { alsoKnownAs: 'list', legalForm: 'text', identifiers: 'list' },
  stakeholder: {
    kind: 'target-group boundary-partner population team volunteers elected-members residents partner funder /'.split(
      ' ',
    ),
    madeOf: ['children', 'adults', 'families', 'organisations'],
    ages: 'object',
    size: 'number',
    needs: 'list',
  },
  node: {
    level: ['input', 'activity', 'output', 'outcome', 'impact'],
    kind: ['objective', 'precondition', 'change', '/'],
    code: 'text',
    horizon: ['short', 'medium', 'long'],
    stakeholders: 'list',
    wanted: 'boolean',
    sdgs: 'list',
  },
  link: {
    from: 'text',
    to: 'text',
    polarity: ['positive', 'negative'],
    loop: 'boolean',
    strength: 'number',
    confidence: ['low', 'medium', 'high'],
  },
  indicator: {
    code: 'text',
    scale: ['quantity', 'ordinal', 'yes-no', 'date', 'text'],
    levels: 'list',
    unit: 'text',
    countOf: [
      'contacts',
      'sessions',
      'enrolments',
      'distinct-people',
      'households',
      'organisations',
      'amount',
    ],
    direction: ['increase', 'decrease', 'maintain'],
    basis: bases,
    dimensions: 'list',
    measures: 'list',
    sdgs: 'list',
    references: 'list',
  },
  target: {
    kind: ['value', 'maintain', 'band', 'threshold', 'improve', '/'],
    min: 'number',
    max: 'number',
    of: ['level', 'change'],
    as: ['absolute', 'points', 'relative', 'factor'],
    over: ['at-date', 'per-period', 'to-date', 'life-of-programme'],
    basis: bases,
    date: 'day',
    period: 'object',
    milestone: 'boolean',
  },
  dimension: {
    kind: ['sex', 'gender', 'age', 'place', '/'],
    choice: ['single', 'multiple'],
    categories: 'list',
  },
  observation: {
    indicator: 'text',
    place: 'text',
    organisation: 'text',
    categories: 'object',
    numerator: 'number',
    denominator: 'number',
    n: 'number',
    bounds: 'object',
    approximate: 'boolean',
    state:
      'reported estimated interpolated carried-forward imputed pending not-available not-collected not-communicated not-applicable dont-know refused suppressed unreadable'.split(
        ' ',
      ),
    stage: ['provisional', 'final', 'revised'],
    revises: 'text',
    provenance: 'object',
  },
  claim: {
    wording: ['observed', 'reported', 'contribution', 'attributed'],
    about: 'text',
    evidence: 'list',
    rivalExplanations: 'list',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, OwnForm>>>>;

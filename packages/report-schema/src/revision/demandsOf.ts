import type { Json } from '@jalon/core';

/** What may ask something of an answer: an item, or a column of a table. */
export interface Demanding {
  readonly kind: string;
  readonly required?: boolean;
}

/** What an item asks of an answer under one of its rules. */
export interface Demand {
  readonly value: Json;
  /** Comparable with the same rule of another version, more is stricter; absent where a rule cannot be ranked. */
  readonly strictness?: number;
}

type Field = readonly [field: string, demand: Demand];

const ranks = new Map<unknown, number>([
  ['hint', 1],
  ['warning', 2],
  ['error', 3],
]);

/** Rules that hold where a schema says nothing of them, by kind of item. */
const unspoken = new Map<string, Readonly<Record<string, string>>>([
  ['agreed-objective', { bothSides: 'warning', beforehand: 'warning' }],
  ['objectives', { subObjectives: 'error', expectedResults: 'error', indicators: 'error' }],
  ['dysfunctions', { analysis: 'warning', unexplained: 'hint' }],
  ['partnership-review', { bothSides: 'hint' }],
  ['budget', { balance: 'warning', dueDate: 'warning' }],
  ['key-figures', { provenance: 'warning' }],
  ['social-return', { sensitivity: 'error' }],
  ['table', { required: 'error' }],
]);

/** Whether a field of an item asks something of its answer. */
export const isDemand = (field: string): boolean =>
  field === 'required' || field === 'rules' || /^(decimals|min|max)($|[A-Z])/.test(field);

/** Everything that an item or a column asks of its answer, by field; a rule that is off asks nothing. */
export function demandsOf(item: Demanding): ReadonlyMap<string, Demand> {
  const rules = 'rules' in item && typeof item.rules === 'object' ? item.rules : {};
  const spoken = Object.entries({ ...unspoken.get(item.kind), ...rules });
  return new Map([
    ...(item.required ? [['required', { value: true, strictness: 1 }] as const] : []),
    ...Object.entries(item).flatMap(([field, value]) =>
      field === 'required' || field === 'rules' || !isDemand(field) ? [] : bound(field, field, value),
    ),
    ...spoken.flatMap(([rule, value]) => ruleDemands(`rules/${rule}`, rule, value)),
  ]);
}

/** A limit: the higher a least, the lower a most, the fewer decimals, the stricter. */
function bound(field: string, name: string, value: unknown): readonly Field[] {
  if (value === undefined) return [];
  if (typeof value !== 'number') return [[field, { value: value as Json }]];
  return [[field, { value, strictness: /^(max|decimals)/.test(name) ? -value : value }]];
}

function ruleDemands(field: string, rule: string, value: unknown): readonly Field[] {
  if (value === undefined || value === false || value === 'off') return [];
  const rank = ranks.get(value);
  if (rank !== undefined) return [[field, { value: value as Json, strictness: rank }]];
  if (typeof value !== 'object' || value === null) return bound(field, rule, value);
  const { severity = 'error', ...bounds } = value as Readonly<Record<string, unknown>>;
  if (severity === 'off') return [];
  const least = rule === 'signs' ? { positive: 1, negative: 1, ...bounds } : bounds;
  const demands = Object.entries(least).flatMap(([name, limit]) =>
    // a least of nothing asks nothing
    limit === 0 && !name.startsWith('max') ? [] : bound(`${field}/${name}`, name, limit),
  );
  return demands.length === 0
    ? []
    : [...demands, [`${field}/severity`, { value: severity as Json, strictness: ranks.get(severity) ?? 3 }]];
}

import type { CallNode, Formula, ReferenceNode } from './Formula.ts';
import type { FormulaAggregate, FormulaReading } from './FormulaReading.ts';
import { quoted, referenceText } from './formatFormula.ts';

/** The period that a part of a formula is read for. */
export interface ReadingPeriod {
  readonly at?: string;
  readonly back: number;
}

/** The period of the computation itself. */
export const ownPeriod: ReadingPeriod = { back: 0 };

/** The period for the first argument of `previous` and of `at`; what is named stays named, however far one looks back. */
export function periodWithin(
  { function: name, arguments: [, second] }: CallNode,
  period: ReadingPeriod,
): ReadingPeriod {
  if (name === 'previous') {
    return { ...period, back: period.back + (second?.type === 'number' ? second.value : 1) };
  }
  return name === 'at' && second?.type === 'text' ? { at: second.value, back: 0 } : period;
}

/** Whether a call puts the values of one indicator together, instead of computing with its arguments. */
export function aggregateOf(
  node: Formula,
): { readonly of: ReferenceNode; readonly by: FormulaAggregate } | undefined {
  if (node.type !== 'call' || node.arguments.length !== 1) return undefined;
  const [of] = node.arguments;
  const by = node.function;
  // Stryker disable next-line OptionalChaining: there is one argument
  if (of?.type !== 'reference') return undefined;
  return by === 'sum' || by === 'mean' || by === 'min' || by === 'max' || by === 'distinct'
    ? { of, by }
    : undefined;
}

/** What a reference asks for in its place. */
export function readingIn(
  { indicator, where = [] }: ReferenceNode,
  period: ReadingPeriod,
  aggregate?: FormulaAggregate,
): FormulaReading {
  const sorted = where.toSorted((a, b) =>
    a.dimension < b.dimension ? -1 : a.dimension > b.dimension ? 1 : 0,
  );
  const { at, back } = period;
  let key = referenceText({ indicator, where: sorted });
  if (aggregate) key = `${aggregate}(${key})`;
  if (back > 0) key = back === 1 ? `previous(${key})` : `previous(${key}, ${back})`;
  if (at !== undefined) key = `at(${key}, ${quoted(at)})`;
  return {
    key,
    indicator,
    where: sorted,
    ...(aggregate && { aggregate }),
    ...(at !== undefined && { at }),
    back,
  };
}

import { sameJson } from '../dossier/sameJson.ts';
import type { AgreedItem, AgreedKind, AgreedModels } from './AgreedItem.ts';
import type { AgreedPart } from './Agreement.ts';
import { agreedFields } from './agreedFields.data.ts';
import { agreedItems } from './agreedItems.ts';

/** One thing that two states of an agreed part do not say alike. */
export type AgreedDifference = {
  readonly [Kind in AgreedKind]: {
    readonly kind: Kind;
    readonly id: string;
    /** Id of the indicator, where it is a target. */
    readonly indicator?: string;
    /** The agreed fields that differ, where both states have it. */
    readonly fields?: readonly string[];
    readonly before?: AgreedModels[Kind];
    readonly after?: AgreedModels[Kind];
  };
}[AgreedKind];

/**
 * What two states of an agreed part say differently. Order says nothing, nor do extensions or what was not agreed on.
 * @param agreement id of the agreement, under which its own statement is named
 * @param before the agreed part as it was
 * @param after the agreed part as it is
 * @returns one entry for each thing that differs, in the order of `before`, then of `after`
 * @example
 * ```ts
 * import { compareAgreedParts } from '@jalon/core/agreement';
 * const part = { statement: 'A place for all', rows: [], nodes: [], indicators: [] };
 * const differences = compareAgreedParts('a1', part, { ...part, statement: 'A place for many' });
 * differences.map(({ kind, id, fields }) => [kind, id, fields]); // => [['agreement', 'a1', ['statement']]]
 * ```
 */
export function compareAgreedParts(
  agreement: string,
  before: AgreedPart,
  after: AgreedPart,
): readonly AgreedDifference[] {
  const [was, now] = [agreedItems(agreement, before), agreedItems(agreement, after)];
  return [...new Set([...was.keys(), ...now.keys()])].flatMap((key) => {
    const [old, current] = [was.get(key), now.get(key)];
    const { kind, id, indicator } = (old ?? current) as AgreedItem;
    const fields = old && current ? differingFields(kind, old.value, current.value) : undefined;
    if (fields?.length === 0) return [];
    return [
      {
        kind,
        id,
        ...(indicator === undefined ? {} : { indicator }),
        ...(fields ? { fields } : {}),
        ...(old ? { before: old.value } : {}),
        ...(current ? { after: current.value } : {}),
      } as AgreedDifference,
    ];
  });
}

function differingFields(kind: AgreedKind, a: unknown, b: unknown): readonly string[] {
  if (a === b) return [];
  if (kind === 'agreement') return sameJson(a, b) ? [] : ['statement'];
  const [was, now] = [a, b].map((value) => new Map(Object.entries(value as object)));
  const fields =
    kind === 'target' ? [...new Set([...(was?.keys() ?? []), ...(now?.keys() ?? [])])] : agreedFields[kind];
  return fields.filter((field) => !sameJson(unordered(was?.get(field)), unordered(now?.get(field))));
}

/** A list of ids says the same in any order. */
const unordered = (value: unknown): unknown =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.toSorted() : value;

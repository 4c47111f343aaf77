import { sameJson, type Words } from '@jalon/core';
import { changeOf } from './changeOf.ts';
import { type Demanding, demandsOf } from './demandsOf.ts';
import type { ChangedPart, SchemaChange } from './SchemaChange.ts';

/**
 * Rules of an item or a column that ask for more or for less; between two kinds only whether an answer is required.
 * @param within title of the table, where it is a column
 */
export function demandChanges(
  a: Demanding,
  b: Demanding,
  part: ChangedPart,
  path: readonly PropertyKey[],
  within?: Words,
): readonly SchemaChange[] {
  const [older, newer] = [demandsOf(a), demandsOf(b)];
  const fields = [...new Set([...newer.keys(), ...older.keys()])];
  return fields.flatMap((field): readonly SchemaChange[] => {
    if (a.kind !== b.kind && field !== 'required') return [];
    const [from, to] = [older.get(field), newer.get(field)];
    // the weight of a rule that came or went is said by the rule itself
    if (field.endsWith('/severity') && !(from && to)) return [];
    if (sameJson(from, to)) return [];
    const unranked = [from, to].some((demand) => demand !== undefined && demand.strictness === undefined);
    const [before, after] = [from, to].map((demand) => demand?.strictness ?? -Infinity) as [number, number];
    const change = unranked ? 'changed' : after > before ? 'tightened' : 'loosened';
    const requires = `change/${within ? 'column-' : ''}now-${to ? 'required' : 'optional'}`;
    return [
      changeOf(part, {
        change,
        level: change === 'loosened' ? 'minor' : 'major',
        path: [...path, ...field.split('/')],
        field,
        from: from?.value,
        to: to?.value,
        code: field === 'required' ? requires : `change/${change}`,
        ...(within && { within }),
      }),
    ];
  });
}

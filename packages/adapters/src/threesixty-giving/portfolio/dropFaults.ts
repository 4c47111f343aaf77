import type { Json } from '@jalon/core';
import { type Fields, isFields, isList, type Path } from '../shape/GivingPackage.ts';
import { grantFaults } from '../shape/grantFaults.ts';
import { grantDemands } from '../shape/grantShape.data.ts';
import type { ShapeFault } from '../shape/shapeFaults.ts';

const demanded: readonly (string | number)[] = [
  ...grantDemands,
  'recipientOrganization',
  'recipientIndividual',
];

/**
 * A grant without the values that the standard forbids and does not ask for.
 * @returns the grant, and what was left out of it
 */
export function dropFaults(grant: Fields): {
  readonly value: Fields;
  readonly dropped: readonly ShapeFault[];
} {
  const dropped = grantFaults(grant).filter(
    ({ path, severity, code }) =>
      severity === 'error' && code !== 'threesixty/required-missing' && !isDemanded(path),
  );
  const value = dropped
    .toSorted((a, b) => comparePaths(b.path, a.path))
    .reduce<Json>((rest, { path }) => withoutAt(rest, path), grant);
  return { value: isFields(value) ? value : grant, dropped };
}

/** Whether the standard asks for the value: a field of the grant that it demands, an id or a name of who takes part. */
function isDemanded(path: Path): boolean {
  const [top, ...rest] = path;
  if (!demanded.includes(top ?? '')) return false;
  return rest.filter((part) => typeof part === 'string').every((part) => part === 'id' || part === 'name');
}

/** Places of lists from the last to the first, so that taking one out moves none of the others. */
function comparePaths(one: Path, other: Path): number {
  for (let n = 0; n < Math.min(one.length, other.length); n += 1) {
    const [a, b] = [one[n], other[n]];
    if (a === b) continue;
    return typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1;
  }
  return one.length - other.length;
}

function withoutAt(value: Json, [first, ...rest]: Path): Json {
  if (isList(value))
    return value.flatMap((item, n) =>
      n !== first ? [item] : rest.length === 0 ? [] : [withoutAt(item, rest)],
    );
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]) =>
      name !== first ? [[name, item]] : rest.length === 0 ? [] : [[name, withoutAt(item, rest)]],
    ),
  );
}

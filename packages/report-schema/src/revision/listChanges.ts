import type { Words } from '@jalon/core';
import { type ChangeFacts, changeOf } from './changeOf.ts';
import { movedIds } from './movedIds.ts';
import type { ChangedPart, SchemaChange } from './SchemaChange.ts';

/** Parts of one item that are known by an id of their own, in two versions. */
export interface ListedParts<Part> {
  readonly of: 'option' | 'column' | 'row';
  readonly idOf: (part: Part) => string;
  /** The item that they belong to, and the column of a table where they are its options. */
  readonly item: string;
  readonly column?: string;
  /** Title of what they belong to. */
  readonly within: Words;
  /** Where they stand in the newer version. */
  readonly path: readonly PropertyKey[];
  /** Whether a report without the part that comes is incomplete. */
  readonly isDemanded?: (part: Part) => boolean;
  /** What differs inside a part that both have. */
  readonly inside: (
    before: Part,
    after: Part,
    part: ChangedPart,
    path: readonly PropertyKey[],
  ) => readonly SchemaChange[];
}

/** Parts that came, went, moved or changed inside, matched by id. */
export function listChanges<Part extends { readonly title: Words }>(
  a: readonly Part[],
  b: readonly Part[],
  { of, idOf, item, column, within, path, isDemanded, inside }: ListedParts<Part>,
): readonly SchemaChange[] {
  const older = new Map(a.map((part) => [idOf(part), part]));
  const kept = new Set(b.map(idOf));
  const moved = movedIds(a.map(idOf), b.map(idOf));
  const partOf = (part: Part): ChangedPart => ({
    of,
    id: idOf(part),
    item,
    ...(column !== undefined && { column }),
    title: part.title,
  });
  const whole = (part: Part, index: number, facts: Omit<ChangeFacts, 'path'>) =>
    changeOf(partOf(part), {
      code: `change/${of}-${facts.change}`,
      ...facts,
      path: [...path, index],
      within,
    });
  return [
    ...b.flatMap((part, index): readonly SchemaChange[] => {
      const before = older.get(idOf(part));
      if (!before) {
        return isDemanded?.(part)
          ? [whole(part, index, { change: 'added', level: 'major', code: `change/required-${of}-added` })]
          : [whole(part, index, { change: 'added', level: 'minor' })];
      }
      return [
        ...(moved.has(idOf(part)) ? [whole(part, index, { change: 'moved', level: 'patch' })] : []),
        ...inside(before, part, partOf(part), [...path, index]),
      ];
    }),
    ...a.flatMap((part, index) =>
      kept.has(idOf(part)) ? [] : [whole(part, index, { change: 'removed', level: 'major' })],
    ),
  ];
}

import type { ChoiceOption } from '../schema/ItemBase.ts';
import { fieldChanges } from './fieldChanges.ts';
import { type ListedParts, listChanges } from './listChanges.ts';
import type { SchemaChange } from './SchemaChange.ts';

/** Differences between the options of two versions of one choice, or between the rows of a table, matched by code. */
export const optionChanges = (
  a: readonly ChoiceOption[],
  b: readonly ChoiceOption[],
  where: Omit<ListedParts<ChoiceOption>, 'idOf' | 'inside'>,
): readonly SchemaChange[] =>
  listChanges(a, b, {
    ...where,
    idOf: ({ code }) => code,
    inside: (before, after, part, path) =>
      fieldChanges(before, after, part, path, (field) => field === 'code'),
  });

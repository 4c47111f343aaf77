import type { Programme } from '@jalon/core';
import type { ImportState } from './ImportState.ts';
import { type RowSource, rowIssue } from './RowSource.ts';

/** The programme of the dossier; where it has none yet, one by the name that the sheet gives, which is said. */
export function programmeOf(state: ImportState, source: RowSource, name?: string): Programme {
  const { dossier } = state;
  if (dossier.programme) return dossier.programme;
  const called = name ?? source.table.meta.project ?? dossier.title;
  state.issues.push(rowIssue(source, 'import/programme-made', 'hint', { name: called }));
  return { name: called, roles: [] };
}

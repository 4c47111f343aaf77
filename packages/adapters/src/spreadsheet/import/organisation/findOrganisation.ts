import type { ImportState } from '../ImportState.ts';
import { type RowSource, rowIssue } from '../RowSource.ts';
import { matchOrganisation } from './matchOrganisation.ts';

/**
 * The id of the organisation that a row names: one that the dossier has, else a new one. A name that differs in spelling
 * only is taken for the same, kept as another name and said.
 */
export function findOrganisation(state: ImportState, source: RowSource, name: string): string {
  const known = state.organisationNamed(name);
  if (known !== undefined) return known;
  const match = matchOrganisation(state.organisations, name);
  if (!match) {
    const id = state.mint.fromText('organisation', name);
    state.putOrganisation({ id, name });
    state.issues.push(rowIssue(source, 'import/new-organisation', 'hint', { name, id }));
    state.nameOrganisation(name, id);
    return id;
  }
  const { organisation, by } = match;
  if (by === 'key') {
    const other = organisation.name;
    state.putOrganisation({ ...organisation, alsoKnownAs: [...(organisation.alsoKnownAs ?? []), name] });
    state.issues.push(rowIssue(source, 'import/same-organisation', 'warning', { name, other }));
  }
  state.nameOrganisation(name, organisation.id);
  return organisation.id;
}

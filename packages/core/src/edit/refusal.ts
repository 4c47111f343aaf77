import type { Dossier } from '../dossier/Dossier.ts';
import type { Issue } from '../issue/Issue.ts';
import type { DossierPlace } from '../issue/Place.ts';
import type { Edited } from './Edited.ts';

/** An edit that was not made: the dossier as it is, no change, one error that says why. */
export const refusal = (
  dossier: Dossier,
  code: string,
  params: Issue['params'],
  entity?: DossierPlace['entity'],
): Edited => ({ dossier, changes: [], issues: [editIssue(code, params, entity)] });

/** An error about an entity of a dossier, or about the document. */
export const editIssue = (code: string, params: Issue['params'], entity?: DossierPlace['entity']): Issue => ({
  code,
  severity: 'error',
  params,
  at: entity ? { in: 'dossier', entity } : { in: 'dossier' },
});

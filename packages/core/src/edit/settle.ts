import type { Dossier } from '../dossier/Dossier.ts';
import type { Issue } from '../issue/Issue.ts';
import type { Edited } from './Edited.ts';
import { frozenPartIssues } from './frozenPartIssues.ts';
import { changesBetween } from './history/changesBetween.ts';
import { issuesOfChanges } from './issuesOfChanges.ts';

/** What an edit returns: the new dossier with what changed, and what the edit brought about. */
export function settle(before: Dossier, after: Dossier, issues: readonly Issue[] = []): Edited {
  const changes = changesBetween(before, after);
  if (changes.length === 0) return { dossier: before, changes, issues };
  return { dossier: after, changes, issues: [...issues, ...issuesOfChanges(changes, after)] };
}

/** As {@link settle}, and refused where it would leave what was agreed. */
export function settleAsAgreed(before: Dossier, after: Dossier, issues?: readonly Issue[]): Edited {
  const frozen = frozenPartIssues(before, after);
  return frozen.length > 0 ? { dossier: before, changes: [], issues: frozen } : settle(before, after, issues);
}

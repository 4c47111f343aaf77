import type { Dossier } from '../dossier/Dossier.ts';
import { entityLists } from '../dossier/entityLists.data.ts';
import { entityWords } from '../dossier/entityWords.data.ts';
import type { Issue } from '../issue/Issue.ts';
import type { Observation } from '../observation/Observation.ts';
import { citedIds, citingFields } from './citingFields.ts';
import { listsOf } from './entityLocations.ts';
import { editIssue } from './refusal.ts';

/**
 * What new records brought about: ids that name something else too, indicators that are not there. A record stands
 * without an organisation that is listed later.
 * @param added with ids that no other record has
 */
export function issuesOfRecords(added: readonly Observation[], after: Dossier): readonly Issue[] {
  const others = new Set([after.id]);
  for (const { kind } of entityLists) {
    if (kind === 'observation') continue;
    for (const { list } of listsOf(after, kind)) for (const { id } of list) others.add(id);
  }
  const twice = added.filter(({ id }) => others.has(id)).map(({ id }) => editIssue('edit/id-twice', { id }));
  return [...twice, ...brokenIn(added, after)];
}

function brokenIn(added: readonly Observation[], after: Dossier): readonly Issue[] {
  const known = {
    indicator: new Set(after.indicators.map(({ id }) => id)),
    observation: new Set(after.observations.map(({ id }) => id)),
  };
  const issues: Issue[] = [];
  const fields = citingFields.get('observation') ?? [];
  for (const record of added) {
    for (const { keys, to: expected } of fields) {
      if (expected !== 'indicator' && expected !== 'observation') continue;
      for (const to of citedIds(record, keys)) {
        if (known[expected].has(to)) continue;
        const params = { from: record.id, to, expected: entityWords[expected] };
        issues.push(editIssue('edit/broken-reference', params, { kind: 'observation', id: record.id }));
      }
    }
  }
  return issues;
}

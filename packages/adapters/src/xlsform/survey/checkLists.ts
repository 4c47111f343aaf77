import type { Issue } from '@jalon/core';
import { type FormPlace, formIssue } from '../formIssue.ts';
import type { ListDraft } from './readLists.ts';
import type { SurveyRow } from './readSurvey.ts';

/** Types whose list stands in the sheet of choices. */
const listed: ReadonlySet<string> = /* @__PURE__ */ new Set(['select_one', 'select_multiple', 'rank']);

/** Says which questions lack their list, and which choices cannot stand in a question with several answers. */
export function checkLists(
  rows: readonly SurveyRow[],
  lists: ReadonlyMap<string, ListDraft>,
  issues: Issue[],
  { place, choicesPlace }: { readonly place: FormPlace; readonly choicesPlace: FormPlace },
): void {
  const said = new Set<string>();
  for (const { row, type } of rows) {
    if (!type || 'opens' in type || 'closes' in type || typeof type.use !== 'object') continue;
    const { base, list } = type;
    const here = { ...place, row: row.row, column: row.cells.get('type')?.at };
    if (!listed.has(base) && !/^select_/.test(base)) continue;
    if (list === undefined) issues.push(formIssue('xlsform/no-list', 'error', {}, here));
    // the answers of a repeat may be the list, or a file
    else if (listed.has(base) && !list.startsWith('${') && !lists.has(list))
      issues.push(formIssue('xlsform/missing-list', 'error', { list }, here));
    const draft = lists.get(list ?? '');
    if (base !== 'select_multiple' || !draft || said.has(draft.name)) continue;
    said.add(draft.name);
    for (const name of draft.codes.keys())
      if (/\s/.test(name))
        issues.push(
          formIssue(
            'xlsform/choice-with-blank',
            'error',
            { name, list: draft.name },
            { ...choicesPlace, row: draft.firstRow },
          ),
        );
  }
}

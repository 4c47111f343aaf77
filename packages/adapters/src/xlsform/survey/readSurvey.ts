import type { Issue } from '@jalon/core';
import { type FormPlace, formIssue } from '../formIssue.ts';
import { type FormRow, plainCell } from './FormRow.ts';
import { madeIn } from './readLists.ts';
import { type ReadType, readType } from './readType.ts';

/** A group or repeat around rows. */
interface FormGroup {
  readonly name: string;
  readonly isRepeat: boolean;
  readonly row: FormRow;
  /** Whether the writer made it up from a domain. */
  readonly isMade: boolean;
}

/** A row of the questions with what its type says and the groups that it stands in. */
export interface SurveyRow {
  readonly row: FormRow;
  readonly name: string;
  readonly type: ReadType | undefined;
  /** The groups around it, the outermost first. */
  readonly groups: readonly FormGroup[];
  /** Of the end of a group: the group that it closes. */
  readonly closes?: FormGroup;
}

/** Names as XML allows them. */
const nameForm = /^[\p{L}_:][\p{L}\p{M}\p{N}_:.-]*$/u;

/** Groups that are counted around a row: a form has some, a file that means harm has thousands. */
const deepest = 100;

/** Columns of which one at least shows something. */
const shown = [
  'label',
  'hint',
  'guidance_hint',
  'media::image',
  'media::big-image',
  'media::audio',
  'media::video',
  'calculation',
];

/** Follows the rows of the questions through their groups; faults of names, types and groups are said. */
export function readSurvey(
  rows: readonly FormRow[],
  issues: Issue[],
  place: FormPlace,
): readonly SurveyRow[] {
  const open: FormGroup[] = [];
  const taken = new Set<string>();
  const found: SurveyRow[] = [];
  const around = (): readonly FormGroup[] => open.slice(0, deepest);
  for (const row of rows) {
    const at = (column: string) => ({ ...place, row: row.row, column: row.cells.get(column)?.at });
    const written = plainCell(row, 'type');
    const name = plainCell(row, 'name');
    const isOff = /^(?:yes|true|true\(\))$/i.test(plainCell(row, 'disabled'));
    const isRemark = written.startsWith('#');
    if (written === '' || isOff || isRemark) {
      if (!isOff && !isRemark && (name !== '' || row.cells.has('label')))
        issues.push(formIssue('xlsform/no-type', 'error', {}, at('name')));
      found.push({ row, name, type: undefined, groups: around() });
      continue;
    }
    const type = readType(written);
    if ('closes' in type) {
      const last = open.pop();
      if (!last) issues.push(formIssue('xlsform/end-without-begin', 'error', {}, at('type')));
      else if (last.isRepeat !== (type.closes === 'repeat'))
        issues.push(
          formIssue('xlsform/end-mismatch', 'error', { name: last.name, row: last.row.row }, at('type')),
        );
      found.push({ row, name, type, groups: around(), ...(last ? { closes: last } : {}) });
      continue;
    }
    checkName(name, around(), taken, issues, at);
    found.push({ row, name, type, groups: around() });
    if ('opens' in type) {
      open.push({ name, isRepeat: type.opens === 'repeat', row, isMade: madeIn(row).has('row') });
      continue;
    }
    if (type.use === undefined)
      issues.push(formIssue('xlsform/unknown-type', 'error', { type: type.base }, at('type')));
    else if (
      (type.use === 'shown' || typeof type.use === 'object') &&
      !shown.some((column) => row.cells.has(column))
    )
      issues.push(formIssue('xlsform/no-label', 'error', { name }, at('name')));
  }
  for (const { name, row } of open)
    issues.push(
      formIssue(
        'xlsform/unclosed-group',
        'error',
        { name },
        { ...place, row: row.row, column: row.cells.get('type')?.at },
      ),
    );
  return found;
}

function checkName(
  name: string,
  groups: readonly FormGroup[],
  taken: Set<string>,
  issues: Issue[],
  at: (column: string) => FormPlace,
): void {
  if (name === '') {
    issues.push(formIssue('xlsform/no-name', 'error', {}, at('type')));
    return;
  }
  if (!nameForm.test(name)) issues.push(formIssue('xlsform/bad-name', 'error', { name }, at('name')));
  const key = JSON.stringify([groups.map((group) => group.row.row), name.toLowerCase()]);
  if (taken.has(key)) issues.push(formIssue('xlsform/name-twice', 'error', { name }, at('name')));
  taken.add(key);
}

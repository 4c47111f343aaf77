import type { AnswerOption, Issue, Json, LocalizedText } from '@jalon/core';
import { exactLine, exactText } from '../exactCell.ts';
import { type FormPlace, formIssue } from '../formIssue.ts';
import { type FormRow, plainCell } from './FormRow.ts';
import { keptCells } from './keptCells.ts';

/** A list of choices on its way to an answer scale. */
export interface ListDraft {
  readonly name: string;
  /** Id that the writer gave; absent in files of others. */
  readonly id?: string;
  /** Whether the writer made it up for a question with yes or no. */
  readonly isMade: boolean;
  /** Whether the writer made up the name of the list. */
  readonly isNameMade: boolean;
  readonly options: AnswerOption[];
  readonly codes: Map<string, string>;
  readonly labels: Map<string, LocalizedText>;
  /** All rows in their order, with what stands beside name and label. */
  readonly rows: { readonly [key: string]: Json }[];
  /** Whether the rows say more than the options. */
  keepsRows: boolean;
  readonly firstRow: number;
  /** Extensions that the writer told as JSON. */
  readonly told: string;
}

/** Columns of the choices that have a place in our model. */
const ownColumns = /* @__PURE__ */ new Set([
  'list_name',
  'name',
  'label',
  'jalon_code',
  'jalon_label',
  'jalon_scale',
  'jalon_tone',
  'jalon_made',
  'jalon_extensions',
]);
const tones: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'favourable',
  'neutral',
  'unfavourable',
  'outside',
]);

/** Gathers the rows of the choices by list. */
export function readLists(
  rows: readonly FormRow[],
  issues: Issue[],
  { allowsTwice, place }: { readonly allowsTwice: boolean; readonly place: FormPlace },
): ReadonlyMap<string, ListDraft> {
  const lists = new Map<string, ListDraft>();
  for (const row of rows) {
    const list = plainCell(row, 'list_name');
    const name = plainCell(row, 'name');
    const here = { ...place, row: row.row, column: row.cells.get('name')?.at };
    if (list === '') {
      if (name !== '') issues.push(formIssue('xlsform/choice-without-list', 'error', {}, here));
      continue;
    }
    const draft = lists.get(list) ?? draftOf(list, row);
    lists.set(list, draft);
    if (name === '') {
      issues.push(
        formIssue(
          'xlsform/choice-without-name',
          'error',
          { list },
          { ...place, row: row.row, column: row.cells.get('list_name')?.at },
        ),
      );
      continue;
    }
    const isTwice = draft.codes.has(name);
    if (isTwice && !allowsTwice)
      issues.push(formIssue('xlsform/choice-twice', 'error', { name, list }, here));
    takeChoice(draft, row, name, isTwice);
  }
  return lists;
}

function draftOf(name: string, row: FormRow): ListDraft {
  const id = plainCell(row, 'jalon_scale');
  return {
    name,
    ...(id === '' ? {} : { id }),
    isMade: madeIn(row).has('row'),
    isNameMade: madeIn(row).has('list_name'),
    options: [],
    codes: new Map(),
    labels: new Map(),
    rows: [],
    keepsRows: false,
    firstRow: row.row,
    told: plainCell(row, 'jalon_extensions'),
  };
}

function takeChoice(draft: ListDraft, row: FormRow, name: string, isTwice: boolean): void {
  const made = madeIn(row);
  const code = exactLine(plainCell(row, 'jalon_code')) ?? name;
  const label = labelOf(row, name);
  const tone = plainCell(row, 'jalon_tone');
  const beside = keptCells([...row.cells.values()].filter(({ column }) => !ownColumns.has(column)));
  if (!isTwice) {
    draft.options.push({ code, label, ...(isTone(tone) ? { tone } : {}) });
    draft.codes.set(name, code);
    draft.labels.set(name, label);
  }
  const isRenamed = code !== name && !made.has('name');
  draft.keepsRows ||= isTwice || isRenamed || Object.keys(beside).length > 0;
  draft.rows.push({ code, ...(isRenamed ? { name } : {}), ...(isTwice ? { label } : {}), ...beside });
}

/** A choice without a label shows its name. */
const labelOf = (row: FormRow, name: string): LocalizedText =>
  exactText(plainCell(row, 'jalon_label')) ?? row.cells.get('label')?.text ?? name;

/** What the writer made up in a row because the format asks for it. */
export const madeIn = (row: FormRow): ReadonlySet<string> => new Set(plainCell(row, 'jalon_made').split(' '));

const isTone = (text: string): text is NonNullable<AnswerOption['tone']> => tones.has(text);

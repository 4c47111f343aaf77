import type { Issue, Place } from '@jalon/core';
import { readCsvRows } from '../../csv/readCsvRows.ts';
import type { SourceChunk } from '../../csv/sourceChunks.ts';
import { dhis2Issue } from '../dhis2Issue.ts';
import { parseDhis2Period } from '../period/parseDhis2Period.ts';
import type { RawDhis2, RawObject } from './RawDhis2.ts';
import { leftOut, tooManyValues } from './rawIssues.ts';

/** Columns in the order in which DHIS2 writes them, and by which it reads them again. */
const inOrder = [
  ...['dataElement', 'period', 'orgUnit', 'categoryOptionCombo', 'attributeOptionCombo', 'value'],
  ...['storedBy', 'lastUpdated', 'comment', 'followup', 'deleted'],
];

/** Columns by their heading without case, signs and blanks. */
const byHeading: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ...inOrder.map((name) => [name.toLowerCase(), name] as const),
  ...([
    ['catoptcombo', 'categoryOptionCombo'],
    ['attroptcombo', 'attributeOptionCombo'],
    ['timestamp', 'timestamp'],
    ['created', 'created'],
    ['dataset', 'dataSet'],
  ] as const),
]);

/** The headings of a table of analytics, which has results and no values. */
const ofAnalytics = ['data', 'period', 'organisationunit', 'value'];

/** The data values of a table, row by row. */
export async function readDhis2Csv(
  source: AsyncIterable<SourceChunk>,
  file: string | undefined,
  maxValues: number,
): Promise<RawDhis2> {
  const values: RawObject[] = [];
  const issues: Issue[] = [];
  let names: readonly (string | undefined)[] | undefined;
  for await (const { cells, row, issues: own } of readCsvRows(source, file === undefined ? {} : { file })) {
    const at: Place = { in: 'sheet', row, ...(file === undefined ? {} : { file }) };
    issues.push(...own);
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (!names) {
      const head = readHead(cells);
      if (!head.names) return { lists: new Map(), values, issues: [...issues, { ...head.fault, at }] };
      names = head.names;
      if (head.isByPosition) issues.push({ ...dhis2Issue('by-position', {}, 'hint'), at });
      if (names.includes('dataSet')) issues.push(...leftOut(new Set(['dataSet']), at));
      if (!head.isData) continue;
    }
    if (values.length >= maxValues) {
      issues.push(tooManyValues(maxValues, at));
      break;
    }
    if (cells.length <= names.indexOf('value')) {
      const text = cells.filter((cell) => cell !== '').join(' · ');
      issues.push({ ...dhis2Issue('incomplete-value', { missing: 'value', text }, 'error'), at });
      continue;
    }
    const members: [string, string][] = [];
    for (const [n, name] of names.entries())
      if (name !== undefined && (cells[n] ?? '') !== '') members.push([name, cells[n] ?? '']);
    values.push({ members: Object.fromEntries(members), at });
  }
  if (!names) issues.push(dhis2Issue('not-dhis2', {}, 'error'));
  return { lists: new Map(), values, issues };
}

type Head =
  | { readonly names?: undefined; readonly fault: Issue }
  | { readonly names: readonly string[]; readonly isByPosition: boolean; readonly isData: boolean };

/** What the first row says: headings, in any order and with columns of others among them, or the first value already. */
function readHead(cells: readonly string[]): Head {
  const keys = cells.map((cell) => cell.toLowerCase().replace(/[^a-z]/g, ''));
  const known = keys.map((key) => byHeading.get(key));
  const isData = cells.length > inOrder.indexOf('value') && parseDhis2Period(cells[1] ?? '') !== undefined;
  if (isData) return { names: inOrder.slice(0, cells.length), isByPosition: true, isData };
  // DHIS2 goes by the place of a column: a heading that it does not know is no fault to it
  const isInOrder = ['period', 'orgUnit', 'value'].every(
    (name) => known.indexOf(name) === inOrder.indexOf(name),
  );
  const isByPosition = isInOrder && !known.includes('dataElement');
  const names = cells.map((cell, n) => known[n] ?? (isByPosition && n === 0 ? 'dataElement' : cell.trim()));
  if (names.includes('dataElement') && names.includes('value')) return { names, isByPosition, isData };
  const isAnalytics = ofAnalytics.every((key) => keys.includes(key));
  return { fault: dhis2Issue(isAnalytics ? 'analytics' : 'not-dhis2', {}, 'error') };
}

import type { Checked, Issue, SheetPlace } from '@jalon/core';
import { cellAddress } from '../../workbook/cellAddress.ts';
import type { Cell, Sheet, Workbook } from '../../workbook/Workbook.ts';
import { type Fields, type GivingPackage, isFields, type Path, pointerTo } from '../shape/GivingPackage.ts';
import { isOfIndividual } from '../shape/isOfIndividual.ts';
import { namesPerson } from '../shape/namesPerson.ts';
import { type CellTree, jsonOf, putLeaf } from './CellTree.ts';
import { cellJson } from './cellJson.ts';
import { collectGrants, type SheetGrant } from './collectGrants.ts';
import { type AboutLine, aboutReach, type SheetKind, sheetKind } from './SheetKind.ts';

/** The package that a workbook holds: one or several sheets of grants, sheets of what belongs to them, a sheet about it. */
export function sheetPackage(workbook: Workbook, file: string | undefined): Checked<GivingPackage> {
  const issues: Issue[] = [];
  const sheets = forPublication(workbook.sheets);
  if (sheets.length < workbook.sheets.length)
    issues.push({
      code: 'threesixty/preparation-left-out',
      severity: 'warning',
      params: { sheets: workbook.sheets.length - sheets.length, sheet: publishedSheet },
      at: { in: 'sheet', ...(file === undefined ? {} : { file }) },
    });
  const kinds = sheets.map((sheet) => ({ sheet, kind: sheetKind(sheet) }));
  const about: CellTree = new Map();
  for (const { sheet, kind } of kinds) {
    const place = placeIn(sheet, file);
    if (kind.kind === 'about') {
      readAbout(sheet, kind.lines, place, about);
      for (const [row, column] of unreadLines(sheet, kind.lines)) {
        const line = (sheet.rows[row]?.[column]?.shown ?? '').trim();
        const at = place(row, column);
        issues.push({ code: 'threesixty/line-ignored', severity: 'hint', params: { line }, at });
      }
    }
    if (kind.kind === 'none' && sheet.rows.some((row) => row?.some((cell) => (cell?.shown ?? '') !== '')))
      issues.push({
        code: 'threesixty/sheet-ignored',
        severity: 'hint',
        params: { sheet: sheet.name },
        at: place(),
      });
  }
  // those that the grants stand in first, then what belongs to them, whatever the order of the sheets
  const grants: SheetGrant[] = [];
  for (const wanted of ['grants', 'parts'] as const)
    for (const { sheet, kind } of kinds)
      if (kind.kind === wanted) readRows(sheet, kind, { file, grants, issues });
  if (!kinds.some(({ kind }) => kind.kind === 'grants')) {
    const at = file === undefined ? {} : { at: { in: 'sheet', file } as const };
    return {
      issues: [...issues, { code: 'threesixty/no-grant-sheet', severity: 'error', params: {}, ...at }],
    };
  }
  const places = new Map<string, SheetPlace>();
  const listed = grants.map(({ tree, at }, n) => {
    places.set(pointerTo(['grants', n]), at);
    const grant = jsonOf(tree, ['grants', n], places);
    return isFields(grant) ? grant : {};
  });
  const fields = jsonOf(about, [], places) as Fields;
  const placeOf = (path: Path): SheetPlace => {
    for (let length = path.length; length > 0; length -= 1) {
      const found = places.get(pointerTo(path.slice(0, length)));
      if (found) return found;
    }
    return { in: 'sheet', ...(file === undefined ? {} : { file }) };
  };
  return { value: { about: fields, grants: listed, placeOf, from: 'sheet' }, issues };
}

/** What is to be published of the templates in which 360Giving lets funders prepare grants to individuals. */
const publishedSheet = '360_data';

/** The sheets of a workbook without those that only prepare others: recipients stand in these by their names. */
function forPublication(sheets: readonly Sheet[]): readonly Sheet[] {
  if (!sheets.some(({ name }) => name === publishedSheet)) return sheets;
  return sheets.filter(({ name }) => !/^(?:source_data|tailored_settings|codelist|geo_data)/i.test(name));
}

type PlaceMaker = (row?: number, column?: number) => SheetPlace;

const placeIn =
  (sheet: Sheet, file: string | undefined): PlaceMaker =>
  (row, column) => ({
    in: 'sheet',
    ...(file === undefined ? {} : { file }),
    sheet: sheet.name,
    ...(row === undefined ? {} : { row: row + 1 }),
    ...(row === undefined || column === undefined ? {} : { cell: cellAddress(row, column) }),
  });

function readAbout(sheet: Sheet, lines: readonly AboutLine[], place: PlaceMaker, about: CellTree): void {
  for (const [{ heading }, row, column] of lines) {
    const value = cellJson(sheet.rows[row]?.[column], heading.leaf);
    if (value !== undefined) putLeaf(about, heading.path, { value, at: place(row, column) });
  }
}

/** Where words stand in a sheet about the package that are no heading of it, with something that they would head. */
function* unreadLines(
  sheet: Sheet,
  lines: readonly AboutLine[],
): Generator<readonly [row: number, column: number]> {
  const isFilled = (row: number, column: number) => (sheet.rows[row]?.[column]?.shown ?? '').trim() !== '';
  const isAcross = lines.length > 1 && lines.every(([, row]) => row === 1);
  if (isAcross) {
    const read = new Set(lines.map(([, , column]) => column));
    for (const column of (sheet.rows[0] ?? []).keys())
      if (!read.has(column) && isFilled(0, column) && isFilled(1, column)) yield [0, column];
    return;
  }
  const read = new Set(lines.map(([, row]) => row));
  for (const [row, cells] of sheet.rows.slice(0, aboutReach).entries()) {
    const filled = [...(cells ?? []).keys()].filter((column) => isFilled(row, column));
    const isRemark = cells?.[filled[0] ?? 0]?.shown.startsWith('#');
    if (!read.has(row) && filled.length > 1 && !isRemark) yield [row, filled[0] ?? 0];
  }
}

interface Collecting {
  readonly file: string | undefined;
  readonly grants: SheetGrant[];
  readonly issues: Issue[];
}

function readRows(
  sheet: Sheet,
  { kind, headerRow, columns }: Extract<SheetKind, { readonly headerRow: number }>,
  { file, grants, issues }: Collecting,
): void {
  const place = placeIn(sheet, file);
  const isToPeople = columns.some(({ heading }) => isOfIndividual(String(heading.path[0])));
  const isLeftOut = ([top]: Path) => isOfIndividual(String(top)) || (isToPeople && namesPerson(String(top)));
  for (const { text, heading, column } of columns)
    if (!heading.leaf && !isLeftOut(heading.path))
      issues.push({
        code: 'threesixty/extra-column',
        severity: 'hint',
        params: { column: text },
        at: place(headerRow, column),
      });
  const rows: SheetGrant[] = [];
  for (let row = headerRow + 1; row < sheet.rows.length; row += 1) {
    const cells = sheet.rows[row];
    if (!cells?.some((cell) => (cell?.shown ?? '').trim() !== '' || cell?.type === 'uncached')) continue;
    const tree: CellTree = new Map();
    for (const { column, heading, text } of columns) {
      const cell = cells[column];
      const at = place(row, column);
      if (hasNoValue(cell)) issues.push(noValue(cell, at));
      const value = cellJson(cell, heading.leaf);
      if (value === undefined || putLeaf(tree, heading.path, { value, at })) continue;
      issues.push({ code: 'threesixty/column-twice', severity: 'warning', params: { column: text }, at });
    }
    if (tree.size > 0) rows.push({ tree, at: place(row) });
  }
  issues.push(...collectGrants(rows, kind, grants));
}

const hasNoValue = (cell: Cell | undefined): cell is Cell =>
  cell?.type === 'error' || cell?.type === 'uncached';

const noValue = (cell: Cell, at: SheetPlace): Issue => ({
  code: 'threesixty/cell-without-value',
  severity: 'warning',
  params: { found: cell.type === 'error' ? cell.value : `=${cell.formula ?? ''}` },
  at,
});

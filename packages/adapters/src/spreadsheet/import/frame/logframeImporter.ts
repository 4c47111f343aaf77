import { type ResultLevel, type ResultNode, textIn } from '@jalon/core';
import type { FrameSketchRow, FrameTemplate } from '@jalon/core/frame';
import type { ReadingRow, ReadingTable } from '../../Reading.ts';
import type { ImportState } from '../ImportState.ts';
import { placeOf, type RowSource, rowIssue } from '../RowSource.ts';
import type { TableImporter } from '../TableImporter.ts';
import { hundredsParent } from './hundredsParent.ts';
import { indicatorsOfRow } from './indicatorsOfRow.ts';
import { isFigure } from './isFigure.ts';
import { itemsOf } from './itemsOf.ts';
import { joinRows } from './joinRows.ts';
import { sameText } from './sameText.ts';
import { takeFigures } from './takeFigures.ts';
import { takeFrame } from './takeFrame.ts';

/** Logical frameworks: statements by level with their indicators, sources of verification, assumptions. */
export const logframeImporter: TableImporter = {
  kind: 'logframe',
  import: (state, table, setting) => {
    const { file } = setting;
    const sources = table.rows.map(
      (row): RowSource => ({ table, row, ...(file === undefined ? {} : { file }) }),
    );
    const keys = new Set<string>();
    const codes = new Set(table.rows.flatMap(({ code }) => code ?? []));
    const servesOthers = isChain(table);
    const sketched = sources.map((source) => ({
      source,
      rows: sketchOf(state, source, { keys, codes, servesOthers }),
    }));
    const sketches = joinRows(sketched);
    const { title } = table.meta;
    const known = new Set(state.indicators.map(({ id }) => id));
    takeFrame(
      state,
      table,
      { ...(title === undefined ? {} : { title }), rows: sketches },
      templateFor(table),
    );
    for (const { source, rows } of sketched) sayNew(state, source, rows, known);
    takePreconditions(state, sources);
    for (const { source, rows } of sketched) if (rows.length > 0) takeFigures(state, source, setting);
    return undefined;
  },
};

/** The tradition that has a row for each level of the table. */
function templateFor({ rows }: ReadingTable): FrameTemplate {
  const levels = new Set(rows.map(levelOf));
  const hasFigures = rows.some(({ values }) => values.some(isFigure));
  const hasMeans = rows.some(({ text }) => text['means'] !== undefined || text['budget'] !== undefined);
  if (levels.has('input') || hasMeans) return 'logframe-eu-older';
  return hasFigures && !levels.has('activity') ? 'logframe-eu-2021' : 'logframe-4x4';
}

const levels: ReadonlySet<string> = new Set(['input', 'activity', 'output', 'outcome', 'impact']);

function levelOf({ values }: ReadingRow): ResultLevel | undefined {
  const code = values.find(({ field }) => field === 'level')?.code;
  return code !== undefined && levels.has(code) ? (code as ResultLevel) : undefined;
}

/** What is known of the other rows of a frame. */
interface FrameSetting {
  /** Names of rows that others may stand under; each is given once. */
  readonly keys: Set<string>;
  readonly codes: ReadonlySet<string>;
  /** The rows say themselves which statement they serve. */
  readonly servesOthers: boolean;
}

/** Whether the rows of a table tell themselves which statement they serve. */
const isChain = ({ rows }: ReadingTable): boolean =>
  rows.some(({ values }) => values.some(({ field }) => field === 'parent'));

function sketchOf(
  state: ImportState,
  source: RowSource,
  { keys, codes, servesOthers }: FrameSetting,
): readonly FrameSketchRow[] {
  const { row } = source;
  const level = levelOf(row);
  const word = row.text['level'] ?? (level === undefined ? row.section : undefined);
  const text = row.name ?? '';
  const indicators = indicatorsOfRow(source);
  if (text === '' && itemsOf(row, 'preconditions').length > 0) return [];
  if (level === undefined && word === undefined) {
    if (text !== '') state.issues.push(rowIssue(source, 'import/level-missing', 'warning', {}));
    return [];
  }
  const assumptions = itemsOf(row, 'assumptions');
  const at = placeOf(source);
  const cell = row.cells?.['statement'];
  const serves = row.values.find(({ field }) => field === 'parent')?.cell;
  const parent = serves === undefined ? hundredsParent(row.code, codes) : `cell ${serves}`;
  const means = level === 'activity' ? itemsOf(row, 'means') : [];
  const key = cell === undefined ? `row ${row.row}` : `cell ${cell}`;
  const needsKey = (means.length > 0 || servesOthers) && !keys.has(key);
  if (needsKey) keys.add(key);
  const costs = row.values.find(({ field }) => field === 'budget')?.written ?? row.text['budget'];
  const [first = text, ...others] = statementsOf(row);
  const beside = {
    ...(level === undefined ? {} : { level }),
    ...(word === undefined ? {} : { word }),
    at,
    ...(parent === undefined ? {} : { parent }),
  };
  return [
    {
      text: first,
      ...beside,
      ...(needsKey ? { key } : {}),
      ...(row.code === undefined || others.length > 0 ? {} : { code: row.code }),
      ...(assumptions.length > 0 ? { assumptions } : {}),
      ...(indicators.length > 0 ? { indicators } : {}),
      ...(costs ? { cells: { costs: [costs] } } : {}),
    },
    ...others.map((other) => ({ text: other, ...beside })),
    ...means.map((mean) => ({ role: 'input' as const, text: mean, parent: key, at })),
  ];
}

/** The statements of a row: one, unless its cell lists several under bullets or numbers. */
function statementsOf({ name, values }: ReadingRow): readonly string[] {
  const cell = values.find(({ field }) => field === 'statement');
  const lines = (cell?.written ?? '').split('\n').filter((line) => line.trim() !== '');
  const isList =
    lines.length > 1 && lines.every((line) => /^\s*(?:[-–•*▪]|\d{1,2}[.)]|\p{Lu}{1,2}\d)/u.test(line));
  return isList && cell?.items ? cell.items : [name ?? ''];
}

/** Says which indicators came in with a row, and which of them lack a unit. */
function sayNew(
  state: ImportState,
  source: RowSource,
  rows: readonly FrameSketchRow[],
  known: Set<string>,
): void {
  for (const { text } of rows.flatMap(({ indicators = [] }) => indicators)) {
    const added = state.indicators.find(
      ({ id, name }) => !known.has(id) && sameText(name, textIn(text, 'fr')),
    );
    if (!added) continue;
    known.add(added.id);
    const named: RowSource = { ...source, row: { ...source.row, name: textIn(text, 'fr') } };
    const cell = source.row.values.find(({ field }) => field === 'indicator');
    state.issues.push(rowIssue(named, 'import/new-indicator', 'hint', { id: added.id }, cell));
    if (added.unit === 'n')
      state.issues.push(rowIssue(named, 'import/unit-missing', 'hint', { id: added.id }, cell));
  }
}

/** What must be in place before anything starts is a statement of its own, outside of the rows of the frame. */
function takePreconditions(state: ImportState, sources: readonly RowSource[]): void {
  const found = sources.flatMap(({ row }) => itemsOf(row, 'preconditions'));
  const { dossier } = state;
  const own = dossier.results.nodes.filter(({ kind }) => kind === 'precondition');
  const fresh = [...new Set(found)].filter(
    (words) => !own.some(({ statement }) => sameText(statement, words)),
  );
  if (fresh.length === 0) return;
  const nodes = fresh.map((statement): ResultNode => {
    const id = state.mint.fromText('precondition', statement);
    return { id, level: 'input', kind: 'precondition', statement };
  });
  state.take({ ...dossier, results: { ...dossier.results, nodes: [...dossier.results.nodes, ...nodes] } });
}

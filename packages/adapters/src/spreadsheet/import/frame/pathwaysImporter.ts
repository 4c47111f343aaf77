import type { FrameSketchRow } from '@jalon/core/frame';
import type { ReadingRow } from '../../Reading.ts';
import { placeOf, type RowSource } from '../RowSource.ts';
import type { TableImporter } from '../TableImporter.ts';
import { itemsOf } from './itemsOf.ts';
import { linesOfText } from './linesOfText.ts';
import { takeFrame } from './takeFrame.ts';

const horizons = [
  ['change.short', 'short'],
  ['change.medium', 'medium'],
  ['change.long', 'long'],
] as const;

/** Change pathways: an actor with the changes at each horizon. */
export const pathwaysImporter: TableImporter = {
  kind: 'change-pathways',
  import: (state, table, { file }) => {
    const rows = table.rows.flatMap((row) =>
      laneOf({ table, row, ...(file === undefined ? {} : { file }) }, table.headers),
    );
    const { vision } = table.meta;
    takeFrame(state, table, { ...(vision === undefined ? {} : { vision }), rows }, 'change-pathways');
    return undefined;
  },
};

function laneOf(
  source: RowSource,
  headers: { readonly [field: string]: string } = {},
): readonly FrameSketchRow[] {
  const { row } = source;
  const name = row.name ?? row.text['stakeholder'];
  if (name === undefined || name === '') return [];
  const key = `lane ${row.row}`;
  const lane: FrameSketchRow = {
    role: 'actor',
    key,
    text: name,
    signals: itemsOf(row, 'signals'),
    contribution: itemsOf(row, 'contribution'),
    cells: cellsBeside(row, headers),
    at: placeOf(source),
  };
  const changes = horizons.flatMap(([field, horizon]) => {
    const value = row.values.find((one) => one.field === field);
    const at = placeOf(source, value);
    return itemsOf(row, field).map(
      (text): FrameSketchRow => ({ role: 'change', text, parent: key, horizon, at }),
    );
  });
  return [lane, ...changes];
}

/** What else stands beside an actor: where it starts from, what must be given, and columns of the sheet's own. */
function cellsBeside(row: ReadingRow, headers: { readonly [field: string]: string }) {
  const beside = new Map<string, readonly string[]>([
    ['current-situation', linesOfText(row.text['current'])],
    ['conditions', linesOfText(row.text['conditions'])],
    ['comment', linesOfText(row.text['comment'])],
  ]);
  for (const [field, header] of Object.entries(headers)) {
    if (Object.hasOwn(row.text, field)) beside.set(header, linesOfText(row.text[field]));
  }
  return Object.fromEntries([...beside].filter(([name, lines]) => name !== '__proto__' && lines.length > 0));
}

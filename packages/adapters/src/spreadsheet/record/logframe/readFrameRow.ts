import type { ReadingRow } from '../../Reading.ts';
import type { TableSheet } from '../../row/TableSheet.ts';
import { type RecordSetting, readRecord } from '../readRecord.ts';
import { splitLines } from '../splitLines.ts';
import { bareNumber } from './bareNumbers.ts';
import type { FrameLevel, FrameRow } from './FrameRow.ts';
import { timedColumns } from './figures/timedColumns.ts';
import { inputsOf } from './inputsOf.ts';
import { levelReadings } from './levelReadings.ts';
import { logframeKind } from './logframeKind.ts';
import { type LevelledText, splitLevel } from './splitLevel.ts';

/** What the rows above leave for a row of a frame. */
export interface FrameSetting extends RecordSetting {
  /** The level that a row of its own said. */
  readonly level?: FrameLevel;
  /** Numbers that count statements though no sign parts them from the words. */
  readonly numbers: ReadonlySet<string>;
  /** The row whose statement goes on where this one has none. */
  readonly open?: FrameRow;
}

/** Reads one row of a frame: its statement, freed of level and number, and what stands beside it. */
export function readFrameRow(table: TableSheet, row: number, setting: FrameSetting): FrameRow {
  const { grid, name, box } = table;
  const { open } = setting;
  const timed = new Set(timedColumns(table, row).map(({ column }) => column));
  const plain = { ...table, measured: table.measured.filter((column) => !timed.has(column)) };
  const raw = inputsOf(readRecord(logframeKind, plain, row, setting), table.context);
  if (isPrecondition(raw)) return { row: bareOf(raw) };
  const levelColumn = box.columns.find(({ field }) => field === 'level');
  const ownLevel = levelColumn ? grid.seen(row, levelColumn.index) : '';
  const said = raw.text['statement'] ?? '';
  const beside = splitLevel(raw.text['level'] ?? '');
  // a statement may stand in the column of the levels where nothing stands in its own
  const stray = said === '' && ownLevel !== '' && beside.statement !== '' ? beside : undefined;
  const isSame = ownLevel === '' || beside.word === open?.lasting?.word;
  if (said === '' && !stray && open && isSame) return { ...open, row: continued(raw, open.row) };
  const own = stray ?? numbered(splitLevel(said), setting.numbers);
  const levelCell = raw.cells?.['level'] ?? '';
  const lasting = beside.word === undefined || stray ? undefined : { word: beside.word, cell: levelCell };
  const level = levelOf(own, lasting ?? setting.level, raw.cells?.['statement'] ?? levelCell);
  const code = raw.code ?? own.code ?? beside.code;
  const title = (own.statement === '' ? (own.word ?? '') : own.statement).replace(/\s*\n\s*/g, ' ');
  const { code: _code, name: _name, text, cells, ...rest } = raw;
  const { level: _level, ...words } = text;
  const lines = splitLines(said);
  return {
    ...(level ? { level } : {}),
    ...(lasting ? { lasting } : {}),
    row: {
      ...rest,
      ...(code === undefined ? {} : { code }),
      ...(title === '' ? {} : { name: title }),
      values:
        lines.length > 1
          ? [
              { field: 'statement', cell: grid.address(row, name.index), items: lines, written: said },
              ...raw.values,
            ]
          : raw.values,
      text: {
        ...(level ? { level: level.word } : {}),
        ...words,
        ...(stray ? { statement: ownLevel } : {}),
      },
      cells: {
        ...cells,
        ...(level ? { level: level.cell } : {}),
        ...(stray ? { statement: levelCell } : {}),
      },
    },
  };
}

/** « 1 Dix puits »: the number apart, where the frame counts its statements so. */
function numbered(split: LevelledText, numbers: ReadonlySet<string>): LevelledText {
  if (split.code !== undefined || split.word !== undefined) return split;
  const [lead = '', code = ''] = bareNumber.exec(split.statement) ?? [];
  return numbers.has(code) ? { code, statement: split.statement.slice(lead.length) } : split;
}

/** The level of a row: as its own column or the line above says, unless the letters before the statement say otherwise. */
function levelOf(own: LevelledText, over: FrameLevel | undefined, cell: string): FrameLevel | undefined {
  if (own.word === undefined) return over;
  const among = over ? levelReadings(over.word) : [];
  const agrees = levelReadings(own.word).every((level) => among.includes(level));
  return over && agrees ? { ...over, letters: own.word } : { word: own.word, cell };
}

/** Preconditions in a line of their own belong to the whole frame. */
const isPrecondition = ({ text }: ReadingRow): boolean =>
  text['preconditions'] !== undefined &&
  Object.keys(text).every((field) => field === 'preconditions' || field === 'level');

function bareOf({ values, text, cells, name: _name, code: _code, ...rest }: ReadingRow): ReadingRow {
  const only = (of: Readonly<Record<string, string>> | undefined) =>
    Object.fromEntries(Object.entries(of ?? {}).filter(([field]) => field === 'preconditions'));
  return {
    ...rest,
    values: values.filter(({ field }) => field === 'preconditions'),
    text: only(text),
    cells: only(cells),
  };
}

/** A row without a statement of its own goes on with the one above: another indicator of the same thing. */
function continued(raw: ReadingRow, { code, name, section, text, cells }: ReadingRow): ReadingRow {
  const kept = (of: Readonly<Record<string, string>> | undefined) =>
    Object.fromEntries(
      Object.entries(of ?? {}).filter(([field]) => field === 'statement' || field === 'level'),
    );
  const { text: own, cells: ownCells, ...rest } = raw;
  return {
    ...rest,
    ...(section === undefined ? {} : { section }),
    ...((raw.code ?? code) ? { code: raw.code ?? code ?? '' } : {}),
    ...(name === undefined ? {} : { name }),
    text: { ...own, ...kept(text) },
    cells: { ...ownCells, ...kept(cells) },
  };
}

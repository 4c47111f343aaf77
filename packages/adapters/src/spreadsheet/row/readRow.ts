import { type Footnotes, readFootnotes } from '../around/readFootnotes.ts';
import { saysSameAsAbove } from '../lexicon/saysSameAsAbove.ts';
import type { ReadingPart, ReadingRow } from '../Reading.ts';
import type { IssueSink } from '../sheet/IssueSink.ts';
import { directionIn } from './directionIn.ts';
import { ownText } from './ownText.ts';
import { readName } from './readName.ts';
import { readValues } from './readValues.ts';
import { rowUnit } from './rowUnit.ts';
import { splitNumber } from './splitNumber.ts';
import type { TableSheet } from './TableSheet.ts';
import { withSampleSize } from './withSampleSize.ts';

/** What the rows above and the lines around leave for a row. */
export interface RowSetting extends IssueSink {
  readonly section?: string;
  /** The row above, for « idem ». */
  readonly above?: ReadingRow;
  readonly footnotes: Footnotes;
}

/** Fields whose columns group rows under a heading, the closest last. */
const headings = [
  'activity',
  'statement',
  'axis',
  'impact',
  'outcome',
  'output',
  'objective.general',
  'objective.specific',
  'objective.operational',
] as const;

const isHeading = (field: string): boolean => headings.some((heading) => heading === field);

/** Reads one row of a table as one indicator. */
export function readRow(table: TableSheet, row: number, setting: RowSetting): ReadingRow {
  const { context, name, code, measured } = table;
  const { above, say } = setting;
  const texts = readTexts(table, row, above);
  const comment = texts.get('comment') ?? '';
  const footnotes = new Map([...setting.footnotes, ...remarksOf(comment)]);
  const read = readName(sameAs(ownText(table, row, name), above?.name, table), footnotes, context.lexicon);
  for (const mark of read.unexplained) {
    say('sheet/footnote-not-found', 'hint', { cell: table.grid.address(row, name.index) }, { mark });
  }
  if (code && table.grid.cell(row, code.index)?.type === 'date') {
    say(
      'sheet/date-for-code',
      'warning',
      { cell: table.grid.address(row, code.index) },
      { text: ownText(table, row, code) },
    );
  }
  const numbered = splitNumber(read.name);
  const codeText = ownText(table, row, code) || numbered?.code;
  const nameText = numbered && numbered.code === codeText ? numbered.name : read.name;
  const unit = rowUnit(texts.get('unit') ?? '', read.name);
  if (unit !== undefined) texts.set('unit', unit);
  const notes = [...read.notes, table.grid.cell(row, name.index)?.comment ?? ''].filter(
    (note) => note !== '',
  );
  if (notes.length > 0) texts.set('note', notes.join('\n'));
  const section =
    setting.section ?? headings.map((field) => texts.get(field)).findLast((text) => text !== undefined);
  const direction =
    read.direction ??
    directionIn(texts.get('direction') ?? '', 'mark', context.lexicon) ??
    directionIn(comment, 'remark', context.lexicon);
  const whole = measured.filter(({ category }) => category === undefined);
  const categories = [...new Set(measured.flatMap(({ category }) => category ?? []))];
  const parts = categories.map((disaggregation): ReadingPart => {
    const own = measured.filter(({ category }) => category === disaggregation);
    const values = readValues(table, row, own, unit, footnotes, setting);
    return { row: row + 1, disaggregation, values };
  });
  return {
    row: row + 1,
    ...(section === undefined ? {} : { section }),
    ...(codeText ? { code: codeText } : {}),
    ...(nameText === '' ? {} : { name: nameText }),
    ...(direction ? { direction } : {}),
    values: withSampleSize(readValues(table, row, whole, unit, footnotes, setting), read.name),
    text: Object.fromEntries(texts),
    ...(parts.length > 0 ? { parts } : {}),
  };
}

/** The words of a row by field; several columns of one field are lines of one text. */
function readTexts(table: TableSheet, row: number, above: ReadingRow | undefined): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { index, field } of table.texts) {
    const merge = table.grid.mergeAt(row, index);
    // a merge across is a heading; one downwards goes for each of its rows
    const seen =
      merge && merge.left !== merge.right ? table.grid.text(row, index) : table.grid.seen(row, index);
    const said = sameAs(seen, above?.text[field], table);
    // a heading written once goes for the rows below it, merged or not
    const text = said === '' && isHeading(field) ? (above?.text[field] ?? '') : said;
    if (text === '') continue;
    const before = texts.get(field);
    texts.set(field, before === undefined ? text : `${before}\n${text}`);
  }
  return texts;
}

/** « idem » stands for what the row above says. */
const sameAs = (text: string, above: string | undefined, { context }: TableSheet): string =>
  above !== undefined && saysSameAsAbove(text, context.lexicon) ? above : text;

/** Footnotes that a comment of the row holds: "*excludes 6 no-shows; …". */
const remarksOf = (comment: string): readonly (readonly [string, string])[] =>
  comment.split(/[;\n]/).flatMap((line) => readFootnotes(line));

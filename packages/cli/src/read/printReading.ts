/**
 * What a spreadsheet says, cell by cell, before it means anything in a dossier.
 * @module
 */
import { type Reading, type ReadingTable, readSpreadsheet } from '@jalon/adapters/spreadsheet';
import { formatIssue, type Issue, type Lang } from '@jalon/core';
import { readInput } from '../files/readInput.ts';
import { messages } from '../messages.ts';
import { issueList } from '../terminal/issueList.ts';
import { paint } from '../terminal/paint.ts';
import type { Terminal } from '../terminal/Terminal.ts';
import { wrap } from '../terminal/wrap.ts';
import { readWords } from './readWords.ts';
import { type SheetTask, sheetOptions } from './sheetOptions.ts';

/** What `jalon read` is asked to do. */
export interface ReadTask extends SheetTask {
  /** Print one JSON object for a program instead of lines for a person. */
  readonly json: boolean;
  readonly lang: Lang;
  readonly terminal: Terminal;
}

/**
 * Reads a spreadsheet and prints what was read, what was left out and why, what is doubtful.
 * @returns whether an error was found
 * @throws a {@link CannotGoOn} where the file cannot be opened
 */
export async function printReading({ json, lang, terminal, ...task }: ReadTask): Promise<boolean> {
  const reading = await readSpreadsheet(await readInput(task.file), await sheetOptions(task));
  if (json) terminal.out(JSON.stringify(asJson(reading, lang), null, 2));
  else terminal.out(asText(reading, lang, terminal));
  return reading.issues.some(({ severity }) => severity === 'error');
}

/** The reading for a program: issues with their cell and their sentence. */
const asJson = ({ issues, ...reading }: Reading, lang: Lang) => ({
  ...reading,
  issues: issues.map((issue) => issueAsJson(issue, lang)),
});

function issueAsJson(issue: Issue, lang: Lang) {
  const { code, severity, at } = issue;
  const { sheet, cell, row } = at?.in === 'sheet' ? at : {};
  return {
    code,
    severity,
    ...(sheet !== undefined && { sheet }),
    ...(cell !== undefined && { cell }),
    ...(row !== undefined && { row }),
    message: formatIssue(issue, lang, messages),
  };
}

function asText({ tables, ignoredSheets, issues }: Reading, lang: Lang, terminal: Terminal): string {
  const { width } = terminal;
  const sheets = ignoredSheets.map(({ name, reason }) =>
    readWords.say('ignored', lang, { name, reason: readWords.sheetReason(reason, lang) }),
  );
  return [
    ...tables.flatMap((table) => tableLines(table, lang, terminal)),
    ...sheets.flatMap((line) => wrap(line, width)),
    ...(sheets.length > 0 ? [''] : []),
    ...(issues.length > 0 ? [issueList(issues, { lang, messages, terminal })] : []),
  ]
    .join('\n')
    .trimEnd();
}

function tableLines(table: ReadingTable, lang: Lang, { colour, width }: Terminal): readonly string[] {
  const { sheet, kind, headerRows, rows, skipped } = table;
  const values = rows.reduce(
    (all, row) => all + row.values.length + (row.parts ?? []).flatMap((part) => part.values).length,
    0,
  );
  // zero is singular in French, plural in English
  const isOne = (count: number) => count === 1 || (lang === 'fr' && count === 0);
  const counted = [
    readWords.say(isOne(rows.length) ? 'oneRow' : 'rows', lang, { count: rows.length }),
    readWords.say(isOne(values) ? 'oneValue' : 'values', lang, { count: values }),
  ].join(', ');
  // a form has labels and no header
  const header =
    headerRows.length === 0
      ? ''
      : ` (${readWords.say(headerRows.length === 1 ? 'header' : 'headers', lang, { rows: headerRows.join(', ') })})`;
  const left = skipped.map(({ row, reason, text }) => {
    const said = readWords.say('skipped', lang, { row, reason: readWords.reason(reason, lang) });
    return `  ${said}${text ? `  ${paint(text.replaceAll(/\s+/g, ' ').slice(0, width - said.length - 6), 'dim', colour)}` : ''}`;
  });
  return [
    paint(`${sheet} — ${readWords.kind(kind, lang)}`, 'bold', colour),
    `  ${counted}${header}`,
    ...(left.length > 0 ? [`  ${readWords.say('left', lang)}`, ...left.map((line) => `  ${line}`)] : []),
    '',
  ];
}

import { drawFigures, toHtml, toMarkdown } from '@jalon/adapters/document';
import type { Report } from '@jalon/core';
import { pivotDocument, pivotReports } from '@jalon/report-schema';
import { refuseOverwriting } from '../files/refuseOverwriting.ts';
import { writeOutput } from '../files/writeOutput.ts';
import { messages } from '../messages.ts';
import { issueList } from '../terminal/issueList.ts';
import { findSchema } from './findSchema.ts';
import { readReports } from './readReports.ts';
import type { SchemaTask } from './SchemaTask.ts';
import { schemaWords } from './schemaWords.ts';

/** The reports to read across. */
export interface PivotFiles {
  /** Id or path of the frame that they have in common. */
  readonly schema: string;
  /** Paths of reports, of lists of reports, of dossiers. */
  readonly files: readonly string[];
  /** Ids or paths of variants of the frame. */
  readonly variants: readonly string[];
}

/**
 * Prints many reports as one matrix: Markdown, a page for a browser where the file to write ends in `.html`, or JSON.
 * @returns whether a report could not be read
 * @throws a {@link CannotGoOn} where a file cannot be opened or written
 */
export async function pivotReportFiles(
  { schema: name, files, variants }: PivotFiles,
  task: SchemaTask,
): Promise<boolean> {
  const { json, out, force, lang, terminal } = task;
  const schema = await findSchema(name);
  const others = await Promise.all(variants.map(findSchema));
  const known = new Set([schema, ...others].map(({ id }) => id));
  const reports = await Promise.all(files.map((file) => reportsUnder(known, file)));
  const matrix = pivotReports(schema, reports.flat(), { variants: others });
  const document = pivotDocument(schema, matrix, { lang });
  const text = json
    ? `${JSON.stringify(matrix, null, 2)}\n`
    : out !== undefined && /\.html?$/i.test(out)
      ? toHtml(await drawFigures(document, { drawers: [] }))
      : toMarkdown(document);
  if (out === undefined) terminal.out(text);
  else {
    await refuseOverwriting(out, [name, ...files, ...variants], force);
    terminal.out(schemaWords.written(await writeOutput(out, text), lang));
  }
  const { issues, unread } = matrix;
  if (!json && issues.length > 0) {
    const said = issueList(issues, { lang, messages, terminal });
    if (out === undefined) terminal.error(said);
    else terminal.out(`\n${said}`);
  }
  return unread.length > 0;
}

/** The reports of a file on the frame; where it has none, all of them, so that each is named as left out. */
async function reportsUnder(known: ReadonlySet<string>, file: string): Promise<readonly Report[]> {
  const reports = await readReports(file);
  const own = reports.filter(({ schema }) => known.has(schema));
  return own.length > 0 ? own : reports;
}

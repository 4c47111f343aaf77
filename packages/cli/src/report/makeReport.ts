/**
 * A funder's report, filled from a dossier by the schema that the funder gave.
 * @module
 */
import { basename, extname } from 'node:path';
import type { Issue } from '@jalon/core';
import { CannotGoOn } from '../CannotGoOn.ts';
import { refuseOverwriting } from '../files/refuseOverwriting.ts';
import { writeOutput } from '../files/writeOutput.ts';
import { readDossier } from '../import/readDossier.ts';
import { messages } from '../messages.ts';
import { findSchema } from '../schema/findSchema.ts';
import { issueList } from '../terminal/issueList.ts';
import { answerReport } from './answerReport.ts';
import type { ReportTask } from './ReportTask.ts';
import { renderReport } from './renderReport.ts';
import { type ReportFormat, reportFormats } from './reportFormats.ts';
import { reportWords } from './reportWords.ts';

/**
 * Fills a report from a dossier, says what it does not answer, and writes it where a file or a format is asked for.
 * @returns whether an error was found: the report is written all the same, it is not ready to be handed in
 * @throws a {@link CannotGoOn} where a file cannot be opened or written, or there is no such schema
 */
export async function makeReport(task: ReportTask): Promise<boolean> {
  const { out, lang, terminal } = task;
  const format = formatOf(task);
  if (out === undefined && (format === 'docx' || format === 'xlsx'))
    throw cannot('report/needs-a-file', { format });
  const inputs = [task.dossier, task.schema, task.portfolio, task.filled];
  if (out !== undefined)
    await refuseOverwriting(
      out,
      inputs.filter((path) => path !== undefined),
      task.force,
    );
  const schema = await findSchema(task.schema);
  const answered = await answerReport(schema, await readDossier(task.dossier), task);
  const { issues, completeness } = answered;
  const said = [
    completeness.words[lang],
    ...(issues.length > 0 ? ['', issueList(issues, { lang, messages, terminal })] : []),
  ].join('\n');
  if (format === undefined) terminal.out(said);
  else {
    const content = await renderReport(schema, answered, format, task);
    if (out === undefined) {
      terminal.out(content as string);
      terminal.error(said);
    } else {
      const path = await writeOutput(out, content);
      terminal.out(`${reportWords.written(format, basename(path), lang)}\n${said}`);
    }
  }
  return issues.some(({ severity }) => severity === 'error');
}

/** What is asked for, else by the end of the file; where neither is given nothing is made. */
function formatOf({ to, out }: ReportTask): ReportFormat | undefined {
  if (to || out === undefined) return to;
  const end = extname(out).slice(1).toLowerCase();
  const found = reportFormats.find((format) => format === end);
  if (found || end === '') return found ?? 'html';
  throw cannot('report/unknown-format', { found: `.${end}`, known: reportFormats.join(', ') });
}

const cannot = (code: string, params: Issue['params']) => new CannotGoOn({ code, severity: 'error', params });

import { pieChart, progressChart } from '@jalon/adapters/chart';
import { theoryOfChangeDiagram } from '@jalon/adapters/diagram';
import { drawFigures, toDocx, toHtml, toMarkdown } from '@jalon/adapters/document';
import { writeReportForm } from '@jalon/adapters/spreadsheet';
import { type ReportSchema, toDocument, toForm } from '@jalon/report-schema';
import { messages } from '../messages.ts';
import type { AnsweredReport } from './answerReport.ts';
import type { ReportTask } from './ReportTask.ts';
import type { ReportFormat } from './reportFormats.ts';

/** A report as the content of a file. */
export async function renderReport(
  schema: ReportSchema,
  { report, dossier, progress, limits }: AnsweredReport,
  format: ReportFormat,
  { lang }: ReportTask,
): Promise<string | Uint8Array> {
  if (format === 'json') return `${JSON.stringify(report, null, 2)}\n`;
  if (format === 'xlsx') return writeReportForm(toForm(schema, { lang, report }));
  const document = toDocument(schema, report, { lang, dossier, progress, issues: limits, messages });
  if (format === 'md') return toMarkdown(document);
  const drawn = await drawFigures(document, {
    drawers: [theoryOfChangeDiagram, progressChart, pieChart],
    png: format === 'docx',
  });
  return format === 'docx' ? toDocx(drawn) : toHtml(drawn);
}

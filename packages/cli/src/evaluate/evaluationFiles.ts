import { progressChart } from '@jalon/adapters/chart';
import { theoryOfChangeDiagram } from '@jalon/adapters/diagram';
import { drawFigures, toDocx, toHtml } from '@jalon/adapters/document';
import { writeTrackingTable } from '@jalon/adapters/spreadsheet';
import type { Dossier, IsoDay, Issue, Lang, Report } from '@jalon/core';
import type { Progress } from '@jalon/indicators';
import { type Document, type ReportSchema, toDocument } from '@jalon/report-schema';
import { messages } from '../messages.ts';

/** What the files of an evaluation are made from. */
export interface Evaluation {
  readonly dossier: Dossier;
  readonly report: Report;
  readonly schema: ReportSchema;
  /** Progress by indicator id. */
  readonly progress: ReadonlyMap<string, Progress>;
  readonly issues: readonly Issue[];
  readonly asOf: IsoDay;
  readonly lang: Lang;
}

/** The report, the tracking table and the figures of an evaluation, by file name. */
export async function evaluationFiles(evaluation: Evaluation): Promise<Map<string, string | Uint8Array>> {
  const { dossier, report, schema, progress, issues, asOf, lang } = evaluation;
  const document = toDocument(schema, report, { lang, dossier, progress, issues, messages });
  const drawn = await drawFigures(document, { drawers: [theoryOfChangeDiagram, progressChart] });
  const files = new Map<string, string | Uint8Array>([
    ['rapport.html', toHtml(drawn)],
    ['rapport.docx', await toDocx(drawn)],
    ['suivi.xlsx', await writeTrackingTable(dossier, { lang, asOf, progress })],
  ]);
  for (const [figure, name] of figureFiles) {
    const svg = svgOf(drawn, figure);
    if (svg !== undefined) files.set(name, svg);
  }
  return files;
}

const figureFiles = [
  ['theory-of-change', 'theorie-du-changement.svg'],
  ['progress', 'progression.svg'],
] as const;

function svgOf(document: Document, figure: string): string | undefined {
  for (const block of document.blocks)
    if (block.kind === 'figure' && block.data.figure === figure) return block.drawing?.svg;
  return undefined;
}

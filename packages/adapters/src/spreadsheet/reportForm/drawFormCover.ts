import { formatDay, type Lang, typeset } from '@jalon/core';
import type { ReportForm } from '@jalon/report-schema';
import type { DrawnSheet } from '../canvas/DrawnSheet.ts';
import { printedPage } from '../canvas/printedPage.ts';
import { SheetCanvas } from '../canvas/SheetCanvas.ts';
import { reportFormSteps, reportFormWords } from './reportFormWords.ts';

const widths = [44, 84];

/** Draws the sheet that stands before the others: which report, how to fill it in, which parts it has. */
export function drawFormCover(form: ReportForm, names: readonly string[], lang: Lang): DrawnSheet {
  const words = reportFormWords(lang);
  const canvas = new SheetCanvas();
  let row = 0;
  const across = (text: string, style: 'title' | 'legendText') => {
    canvas.putAcross(row, 0, 1, typeset(text, lang), { style });
    row += 1;
  };
  const head = (text: string) => {
    canvas.height(row, 12);
    row += 1;
    canvas.put(row, 0, text, { style: 'legendHead' });
    canvas.put(row, 1, '', { style: 'legendHead' });
    row += 1;
  };
  const entry = (term: string, text: string) => {
    canvas.put(row, 0, term, { style: 'legendTerm' });
    canvas.put(row, 1, text, { style: 'legendText' });
    row += 1;
  };
  across(form.title, 'title');
  canvas.height(0, 34);
  if (form.help !== undefined) across(form.help, 'legendText');
  if (form.report) across(`${words.asOf} ${formatDay(form.report.asOf, lang)}`, 'legendText');
  head(words.steps);
  for (const [n, step] of reportFormSteps.entries()) {
    canvas.putAcross(row, 0, 1, `${n + 1}. ${typeset(step[lang], lang)}`, { style: 'legendText' });
    row += 1;
  }
  head(words.parts);
  for (const [n, { help, items }] of form.sections.entries()) {
    const asked = items.filter(({ fields, groups }) => fields.length + groups.length > 0).length;
    const count = (asked < 2 ? words.question : words.questions).replace('{count}', String(asked));
    entry(names[n] ?? '', help === undefined ? count : `${typeset(help, lang)} (${count})`);
  }
  row += 1;
  across(
    `${words.source} ${form.source} (${form.schema}, ${words.version} ${form.schemaVersion})`,
    'legendText',
  );
  canvas.fitHeights(widths, 20);
  return canvas.finish(words.guideSheet, {
    columns: widths.map((width) => ({ width })),
    view: { showGridLines: false },
    ...printedPage({ lang, title: form.title }),
  });
}

import type { Checked, Dossier } from '@jalon/core';
import { type FilledTemplate, type FillTemplateOptions, fillTemplate } from '../fillTemplate.ts';
import type { DossierFieldsOptions } from './DossierFieldsOptions.ts';
import { sayUnasked } from './sayUnasked.ts';
import { toTemplateData } from './toTemplateData.ts';

/** How a template is filled from a dossier; where the dossier has nothing, the mark stays to be seen (`gaps: 'leave'`). */
export type FillFromDossierOptions = DossierFieldsOptions & Omit<FillTemplateOptions, 'lang' | 'surplus'>;

/**
 * Fills a funder's own Excel template with what a dossier holds, under the names of `toTemplateData`. What the template
 * asks for and the dossier lacks stays in its place and is an issue; what the dossier holds and no place asked for is a
 * hint.
 * @param bytes the template (.xlsx, .xlsm)
 * @param dossier as of `asOf`
 * @returns the filled workbook; no value where the file is no template that can be opened
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { dossierProgress } from '@jalon/indicators';
 * import { fillFromDossier, writeTrackingTable } from '@jalon/adapters/spreadsheet';
 * const visits = { id: 'visits', code: '1.2', name: 'Visits', unit: 'visits', measures: [], targets: [{ id: 't', value: 40 }] };
 * const dossier = createDossier({ id: 'demo', title: 'Demo', indicators: [visits] });
 * const options = { lang: 'en' as const, asOf: '2025-03-10', progress: dossierProgress(dossier, { asOf: '2025-03-10' }) };
 * const template = await writeTrackingTable(dossier, options);
 * const { issues } = await fillFromDossier(template, dossier, options);
 * issues.map(({ code }) => code); // => ['template/not-asked-for']
 * ```
 */
export async function fillFromDossier(
  bytes: Uint8Array,
  dossier: Dossier,
  options: FillFromDossierOptions,
): Promise<Checked<FilledTemplate>> {
  const { lang, gaps = 'leave', file, maxUnpackedBytes, report } = options;
  const filled = await fillTemplate(bytes, toTemplateData(dossier, options), {
    ...{ lang, gaps, surplus: 'ignore' },
    ...(file === undefined ? {} : { file }),
    ...(maxUnpackedBytes === undefined ? {} : { maxUnpackedBytes }),
  });
  if (!filled.value) return filled;
  const answers = Object.keys(report?.answers ?? {});
  const unasked = sayUnasked(dossier, answers, filled.value.used, file);
  return { value: filled.value, issues: [...filled.issues, ...unasked] };
}

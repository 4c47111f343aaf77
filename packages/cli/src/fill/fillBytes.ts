import { basename } from 'node:path';
import {
  type FilledTemplate,
  fillFromDossier,
  fillTemplate,
  type TemplateData,
} from '@jalon/adapters/spreadsheet';
import { type Checked, type Dossier, type Issue, type Period, parsePeriod, type Report } from '@jalon/core';
import { parseDossier } from '@jalon/core/format';
import { dossierProgress } from '@jalon/indicators';
import { CannotGoOn } from '../CannotGoOn.ts';
import { documentKind } from '../files/documentKind.ts';
import { jsonIn } from '../files/jsonIn.ts';
import { parsed } from '../files/parsed.ts';
import { chooseReport } from '../schema/chooseReport.ts';
import type { FillTask } from './FillTask.ts';

/**
 * The template filled with a JSON document: with the things of a dossier by their names, with the fields of any other object.
 * @throws a {@link CannotGoOn} where the document cannot be used
 */
export async function fillBytes(
  template: Uint8Array,
  data: Uint8Array,
  task: FillTask,
): Promise<Checked<FilledTemplate>> {
  const { lang } = task;
  const path = task.data ?? '';
  const file = basename(task.template);
  const text = new TextDecoder().decode(data).replace(/^\ufeff/, '');
  const found = readObject(text, path);
  if (!Object.hasOwn(found, 'jalon') || documentKind(text) !== 'dossier') {
    return fillTemplate(template, found, { lang, file });
  }
  const dossier = parsed(parseDossier(text), path);
  const { asOf, day } = task;
  const [period, report] = [periodOf(task, dossier), reportOf(task, dossier)];
  return fillFromDossier(template, dossier, {
    ...{ lang, file, asOf, progress: dossierProgress(dossier, { asOf }) },
    ...(day === undefined ? {} : { day }),
    ...(period ? { period } : {}),
    ...(report ? { report } : {}),
  });
}

function readObject(text: string, path: string): TemplateData {
  const found = jsonIn(text, path);
  if (typeof found !== 'object' || found === null || Array.isArray(found))
    throw cannot('fill/not-an-object', { path: basename(path) });
  return found as TemplateData;
}

function periodOf({ period: asked }: FillTask, { programme }: Dossier): Period | undefined {
  if (asked === undefined) return undefined;
  const start = programme?.yearStartsInMonth;
  const { value, issues } = parsePeriod(asked, start === undefined ? {} : { yearStartsInMonth: start });
  if (!value) throw new CannotGoOn(...issues.map((issue) => ({ ...issue, severity: 'error' as const })));
  return value;
}

/** The report that was asked for, else the only one there is. */
const reportOf = ({ report: asked }: FillTask, { reports }: Dossier): Report | undefined =>
  asked === undefined && reports.length !== 1 ? undefined : chooseReport(reports, asked);

const cannot = (code: string, params: Issue['params']) => new CannotGoOn({ code, severity: 'error', params });

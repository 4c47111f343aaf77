/**
 * Workbooks for people, written from a document.
 * @module
 */
import { basename } from 'node:path';
import {
  writeLogframe,
  writePortfolio,
  writeSurveyForm,
  writeTrackingTable,
  writeTrackingTemplate,
} from '@jalon/adapters/spreadsheet';
import { type Dossier, type IsoDay, type Issue, type Lang, type Period, parsePeriod } from '@jalon/core';
import { parseDossier, parsePortfolio } from '@jalon/core/format';
import { dossierProgress } from '@jalon/indicators';
import { CannotGoOn } from '../CannotGoOn.ts';
import { parsed } from '../files/parsed.ts';
import { readInput } from '../files/readInput.ts';
import { writeOutput } from '../files/writeOutput.ts';
import type { Terminal } from '../terminal/Terminal.ts';
import type { WorkbookKind } from './workbookKinds.ts';
import { writeWords } from './writeWords.ts';

/** What `jalon write` is asked to do. */
export interface WriteTask {
  /** Path of a dossier, or of a portfolio where that is what is written. */
  readonly document: string;
  readonly kind: WorkbookKind;
  /** File to write to. */
  readonly out: string;
  /** The periods of an empty template, as people write them. */
  readonly periods: readonly string[];
  /** Id of the instrument of a survey form; default the first. */
  readonly instrument?: string;
  readonly asOf: IsoDay;
  readonly lang: Lang;
  readonly terminal: Terminal;
}

/**
 * Writes one workbook from a document.
 * @throws a {@link CannotGoOn} where the document cannot be opened, lacks what is asked for, or the file cannot be written
 */
export async function writeWorkbook(task: WriteTask): Promise<void> {
  const { out, lang, terminal } = task;
  const bytes = await workbookOf(task);
  const written = await writeOutput(out, bytes);
  terminal.out(writeWords.written(task.kind, written, lang));
}

async function workbookOf(task: WriteTask): Promise<Uint8Array> {
  const { kind, asOf, lang } = task;
  const text = new TextDecoder().decode(await readInput(task.document));
  if (kind === 'portfolio')
    return writePortfolio(parsed(parsePortfolio(text), task.document), { lang, asOf });
  const dossier = parsed(parseDossier(text), task.document);
  switch (kind) {
    case 'tracking-table':
      return writeTrackingTable(dossier, { lang, asOf, progress: dossierProgress(dossier, { asOf }) });
    case 'tracking-template':
      return writeTrackingTemplate(dossier, { lang, asOf, periods: periodsOf(task.periods, dossier) });
    case 'logframe':
      return writeLogframe(dossier, { lang, asOf });
    case 'survey-form':
      return writeSurveyForm(instrumentIn(dossier, task), { lang, asOf });
  }
}

function periodsOf(texts: readonly string[], { programme }: Dossier): readonly Period[] {
  const start = programme?.yearStartsInMonth;
  const periods = texts.map((text) => {
    const { value, issues } = parsePeriod(text, start === undefined ? {} : { yearStartsInMonth: start });
    if (!value) throw new CannotGoOn(...issues.map((issue) => ({ ...issue, severity: 'error' as const })));
    return value;
  });
  if (periods.length === 0) throw cannot('write/no-periods', {});
  return periods;
}

function instrumentIn({ instruments }: Dossier, { instrument, document }: WriteTask) {
  const found = instrument === undefined ? instruments[0] : instruments.find(({ id }) => id === instrument);
  if (found) return found;
  const known = instruments.map(({ id }) => id).join(', ');
  throw cannot('write/no-instrument', {
    path: basename(document),
    id: instrument ?? '?',
    known: known || '–',
  });
}

const cannot = (code: string, params: Issue['params']) => new CannotGoOn({ code, severity: 'error', params });

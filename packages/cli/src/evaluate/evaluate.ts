/**
 * The main job: a tracking sheet in, a funder report out.
 * @module
 */
import { basename } from 'node:path';
import { compareHistory, type IsoDay, type Issue, type Lang } from '@jalon/core';
import { check } from '@jalon/core/check';
import { serialiseDossier } from '@jalon/core/format';
import { dossierProgress } from '@jalon/indicators';
import { patronFourParts, prefillReport, validateReport } from '@jalon/report-schema';
import { CannotGoOn } from '../CannotGoOn.ts';
import { inFile } from '../files/inFile.ts';
import { writeTogether } from '../files/writeTogether.ts';
import { importSheets } from '../import/importSheets.ts';
import { readDossier } from '../import/readDossier.ts';
import { messages } from '../messages.ts';
import { issueList } from '../terminal/issueList.ts';
import { paint } from '../terminal/paint.ts';
import { progressTable } from '../terminal/progressTable.ts';
import type { Terminal } from '../terminal/Terminal.ts';
import { evaluateWords } from './evaluateWords.ts';
import { evaluationFiles } from './evaluationFiles.ts';

/** What `jalon evaluate` is asked to do. */
export interface EvaluateTask {
  /** Path of the dossier. */
  readonly dossier: string;
  /** Paths of the tracking sheets. */
  readonly sheets: readonly string[];
  /** Folder to write to. */
  readonly out: string;
  readonly asOf: IsoDay;
  readonly lang: Lang;
  readonly terminal: Terminal;
}

/**
 * The main job: a dossier and its tracking sheets in, a funder report out. Reader → dossier → computation → report →
 * document → drawn document → file.
 * @throws a {@link CannotGoOn} where the input does not allow to go on; nothing is written then
 */
export async function evaluate(task: EvaluateTask): Promise<void> {
  const { asOf, lang, terminal } = task;
  const before = await readDossier(task.dossier);
  const { dossier: observed, fromReading, fromImport } = await importSheets(before, task.sheets);
  refuse(compareHistory(before, observed));

  const fromRules = check(observed);
  refuse(
    fromRules.filter(({ code }) => code.startsWith('reference/')).map((issue) => inFile(issue, task.dossier)),
  );

  const progress = dossierProgress(observed, { asOf });
  const schema = patronFourParts;
  const { report, issues: fromPrefill } = prefillReport(schema, observed, { asOf, progress });
  const dossier = {
    ...observed,
    reports: [...observed.reports.filter(({ id }) => id !== report.id), report],
  };
  const fromFigures = [...progress.values()].flatMap(({ warnings }) => warnings);
  const fromReport = [...fromPrefill, ...validateReport(schema, report)];
  const issues = [...fromReading, ...fromImport, ...fromRules, ...fromFigures, ...fromReport];

  // a funder is told what limits the figures, not how the association keeps its sheet
  const limits = [...fromImport, ...fromFigures];
  const files = await evaluationFiles({ dossier, report, schema, progress, issues: limits, asOf, lang });
  files.set('dossier.json', serialiseDossier(dossier));
  const written = await writeTogether(task.out, files).catch((error: Error) => {
    throw new CannotGoOn(failure('file/cannot-write', { path: task.out, problem: error.message }));
  });

  const rows = dossier.indicators.flatMap((indicator) => {
    const own = progress.get(indicator.id);
    return own ? [{ indicator, progress: own }] : [];
  });
  const title = (text: string) => `\n${paint(text, 'bold', terminal.colour)}\n`;
  terminal.out(title(evaluateWords.progressOf(dossier, asOf, lang)));
  terminal.out(progressTable(rows, { lang, terminal }));
  terminal.out(title(evaluateWords.issues(issues.length, lang)));
  if (issues.length > 0) terminal.out(issueList(issues, { lang, messages, terminal }));
  terminal.out(title(evaluateWords.written(lang)));
  for (const path of written)
    terminal.out(`  ${path}  ${paint(evaluateWords.file(basename(path), lang), 'dim', terminal.colour)}`);
}

function refuse(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new CannotGoOn(...issues);
}

const failure = (code: string, params: Issue['params']): Issue => ({ code, severity: 'error', params });

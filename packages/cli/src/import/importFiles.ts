import { basename, dirname } from 'node:path';
import { compareHistory, type Issue, type Lang } from '@jalon/core';
import { serialiseDossier } from '@jalon/core/format';
import { CannotGoOn } from '../CannotGoOn.ts';
import { writeTogether } from '../files/writeTogether.ts';
import { messages } from '../messages.ts';
import { readMapping } from '../read/readMapping.ts';
import { issueList } from '../terminal/issueList.ts';
import { paint } from '../terminal/paint.ts';
import type { Terminal } from '../terminal/Terminal.ts';
import { importSheets } from './importSheets.ts';
import { importWords } from './importWords.ts';
import { readDossier } from './readDossier.ts';

/** What `jalon import` is asked to do. */
export interface ImportTask {
  /** Path of the dossier. */
  readonly dossier: string;
  /** Paths of the spreadsheets. */
  readonly sheets: readonly string[];
  /** Path of a mapping of columns. */
  readonly mapping?: string;
  /** File to write the new dossier to; without it, only what would change is shown. */
  readonly out?: string;
  readonly lang: Lang;
  readonly terminal: Terminal;
}

/**
 * Brings spreadsheets into a dossier, shows what changes and what is doubtful, and writes the new dossier where a file
 * is named.
 * @returns whether an error was found
 * @throws a {@link CannotGoOn} where a file cannot be opened, or something recorded would be lost; nothing is written then
 */
export async function importFiles(task: ImportTask): Promise<boolean> {
  const { lang, terminal, out } = task;
  const before = await readDossier(task.dossier);
  const mapping = task.mapping === undefined ? undefined : await readMapping(task.mapping);
  const { dossier, changes, fromReading, fromImport } = await importSheets(before, task.sheets, mapping);
  const lost = compareHistory(before, dossier);
  if (lost.length > 0) throw new CannotGoOn(...lost);
  const issues: readonly Issue[] = [...fromReading, ...fromImport];
  terminal.out(paint(importWords.changes(changes, lang), 'bold', terminal.colour));
  if (issues.length > 0) terminal.out(`\n${issueList(issues, { lang, messages, terminal })}`);
  if (out !== undefined) {
    const files = new Map([[basename(out), serialiseDossier(dossier)]]);
    const written = await writeTogether(dirname(out), files).catch((error: Error) => {
      throw new CannotGoOn({
        code: 'file/cannot-write',
        severity: 'error',
        params: { path: out, problem: error.message },
      });
    });
    terminal.out(`\n${importWords.written(written, lang)}`);
  }
  return issues.some(({ severity }) => severity === 'error');
}

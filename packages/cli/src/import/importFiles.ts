import {
  importPortfolio,
  importRegister,
  type Reading,
  type ReadingMapping,
} from '@jalon/adapters/spreadsheet';
import { compareHistory, type Issue, type Lang, type Portfolio, type Register } from '@jalon/core';
import {
  parseDossier,
  parsePortfolio,
  parseRegister,
  serialiseDossier,
  serialisePortfolio,
  serialiseRegister,
} from '@jalon/core/format';
import { CannotGoOn } from '../CannotGoOn.ts';
import { type DocumentKind, documentKind } from '../files/documentKind.ts';
import { parsed } from '../files/parsed.ts';
import { readInput } from '../files/readInput.ts';
import { writeOutput } from '../files/writeOutput.ts';
import { messages } from '../messages.ts';
import { readMapping } from '../read/readMapping.ts';
import { issueList } from '../terminal/issueList.ts';
import { paint } from '../terminal/paint.ts';
import type { Terminal } from '../terminal/Terminal.ts';
import { importLists } from './importLists.ts';
import { importSheets } from './importSheets.ts';
import { importWords } from './importWords.ts';

/** What `jalon import` is asked to do. */
export interface ImportTask {
  /** Path of a dossier, a portfolio or a register. */
  readonly document: string;
  /** Which of them it is; default what its collections say. */
  readonly into?: DocumentKind;
  /** Paths of the spreadsheets. */
  readonly sheets: readonly string[];
  /** Path of a mapping of columns. */
  readonly mapping?: string;
  /** File to write the new document to; without it, only what would change is shown. */
  readonly out?: string;
  readonly lang: Lang;
  readonly terminal: Terminal;
}

/**
 * Brings spreadsheets into a document, shows what changes and what is doubtful, and writes the new document where a file
 * is named.
 * @returns whether an error was found
 * @throws a {@link CannotGoOn} where a file cannot be opened, or something recorded would be lost; nothing is written then
 */
export async function importFiles(task: ImportTask): Promise<boolean> {
  const { lang, terminal, out } = task;
  const mapping = task.mapping === undefined ? undefined : await readMapping(task.mapping);
  const { said, text, issues } = await bring(task, mapping);
  terminal.out(paint(said, 'bold', terminal.colour));
  if (issues.length > 0) terminal.out(`\n${issueList(issues, { lang, messages, terminal })}`);
  if (out !== undefined) {
    const written = [await writeOutput(out, text)];
    terminal.out(`\n${importWords.written(written, lang)}`);
  }
  return issues.some(({ severity }) => severity === 'error');
}

/** What an import comes to: what changed in a sentence, the new document as text, everything there is to say. */
interface Brought {
  readonly said: string;
  readonly text: string;
  readonly issues: readonly Issue[];
}

async function bring(task: ImportTask, mapping: ReadingMapping | undefined): Promise<Brought> {
  const { sheets, lang, document } = task;
  const text = new TextDecoder().decode(await readInput(document));
  switch (task.into ?? documentKind(text)) {
    case 'portfolio': {
      const before = parsed(parsePortfolio(text), document);
      const { value, issues } = await importLists(before, sheets, mapping, importIntoPortfolio);
      const said = importWords.same(value === before, lang);
      return { said, text: serialisePortfolio(value), issues };
    }
    case 'register': {
      const before = parsed(parseRegister(text), document);
      const { value, issues } = await importLists(before, sheets, mapping, importIntoRegister);
      const said = importWords.same(value === before, lang);
      return { said, text: serialiseRegister(value), issues };
    }
    case 'dossier': {
      const before = parsed(parseDossier(text), document);
      const { dossier, changes, fromReading, fromImport } = await importSheets(before, sheets, mapping);
      const lost = compareHistory(before, dossier);
      if (lost.length > 0) throw new CannotGoOn(...lost);
      const issues = [...fromReading, ...fromImport];
      return { said: importWords.changes(changes, lang), text: serialiseDossier(dossier), issues };
    }
  }
}

const importIntoPortfolio = (portfolio: Portfolio, reading: Reading) => {
  const { portfolio: value, issues } = importPortfolio(portfolio, reading);
  return { value, issues };
};

const importIntoRegister = (register: Register, reading: Reading) => {
  const { register: value, issues } = importRegister(register, reading);
  return { value, issues };
};

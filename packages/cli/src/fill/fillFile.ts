/**
 * A funder's own template, filled from a document.
 * @module
 */
import { basename, dirname } from 'node:path';
import { fillTemplate, listTemplateFields, type TemplateData } from '@jalon/adapters/spreadsheet';
import type { Issue, Lang } from '@jalon/core';
import { CannotGoOn } from '../CannotGoOn.ts';
import { readInput } from '../files/readInput.ts';
import { writeTogether } from '../files/writeTogether.ts';
import { messages } from '../messages.ts';
import { issueList } from '../terminal/issueList.ts';
import type { Terminal } from '../terminal/Terminal.ts';
import { fillWords } from './fillWords.ts';

/** What `jalon fill` is asked to do. */
export interface FillTask {
  /** Path of the template (.xlsx). */
  readonly template: string;
  /** Path of a JSON document: a dossier, or any object. */
  readonly data?: string;
  /** File to write to. */
  readonly out?: string;
  readonly lang: Lang;
  readonly terminal: Terminal;
}

/**
 * Fills a template, or lists what it asks for where no data is given.
 * @returns whether an error was found
 * @throws a {@link CannotGoOn} where a file cannot be opened or written
 */
export async function fillFile(task: FillTask): Promise<boolean> {
  const { lang, terminal } = task;
  const bytes = await readInput(task.template);
  const file = basename(task.template);
  if (task.data === undefined || task.out === undefined) {
    const { value, issues } = await listTemplateFields(bytes, { file });
    if (!value) throw new CannotGoOn(...issues);
    terminal.out(JSON.stringify(value, null, 2));
    return false;
  }
  const { value, issues } = await fillTemplate(bytes, await readData(task.data), { lang, file });
  if (!value) throw new CannotGoOn(...issues);
  const { out } = task;
  const written = await writeTogether(dirname(out), new Map([[basename(out), value.bytes]])).catch(
    (error: Error) => {
      throw cannot('file/cannot-write', { path: out, problem: error.message });
    },
  );
  terminal.out(fillWords.filled(value.filled.length, written.join(', '), lang));
  if (issues.length > 0) terminal.out(`\n${issueList(issues, { lang, messages, terminal })}`);
  return issues.some(({ severity }) => severity === 'error');
}

async function readData(path: string): Promise<TemplateData> {
  const text = new TextDecoder().decode(await readInput(path)).replace(/^\ufeff/, '');
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch (error) {
    throw cannot('fill/not-json', { path: basename(path), problem: (error as Error).message });
  }
  if (typeof found !== 'object' || found === null || Array.isArray(found))
    throw cannot('fill/not-an-object', { path: basename(path) });
  return found as TemplateData;
}

const cannot = (code: string, params: Issue['params']) => new CannotGoOn({ code, severity: 'error', params });

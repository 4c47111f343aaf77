/**
 * A funder's own template, filled from a document.
 * @module
 */
import { basename } from 'node:path';
import { listTemplateFields } from '@jalon/adapters/spreadsheet';
import type { Issue } from '@jalon/core';
import { CannotGoOn } from '../CannotGoOn.ts';
import { readInput } from '../files/readInput.ts';
import { refuseOverwriting } from '../files/refuseOverwriting.ts';
import { writeOutput } from '../files/writeOutput.ts';
import { messages } from '../messages.ts';
import { issueList } from '../terminal/issueList.ts';
import type { FillTask } from './FillTask.ts';
import { fillBytes } from './fillBytes.ts';
import { fillWords } from './fillWords.ts';

/**
 * Fills a template, says what filling would do where no file to write to is given, or lists what the template asks for where
 * no data is.
 * @returns whether an error was found
 * @throws a {@link CannotGoOn} where a file cannot be opened or written
 */
export async function fillFile(task: FillTask): Promise<boolean> {
  const { template, data, out, lang, terminal } = task;
  const bytes = await readInput(template);
  const file = basename(template);
  if (data === undefined) {
    if (out !== undefined) throw cannot('fill/no-data', { path: out });
    const { value, issues } = await listTemplateFields(bytes, { file });
    if (!value) throw new CannotGoOn(...issues);
    terminal.out(JSON.stringify(value, null, 2));
    return false;
  }
  if (out !== undefined) await refuseOverwriting(out, [template, data], task.force);
  const { value, issues } = await fillBytes(bytes, await readInput(data), task);
  if (!value) throw new CannotGoOn(...issues);
  const counts = { cells: value.filled.length, texts: value.texts.length };
  if (out === undefined) terminal.out(fillWords.wouldFill(counts, lang));
  else terminal.out(fillWords.filled(counts, await writeOutput(out, value.bytes), lang));
  if (issues.length > 0) terminal.out(`\n${issueList(issues, { lang, messages, terminal })}`);
  return issues.some(({ severity }) => severity === 'error');
}

const cannot = (code: string, params: Issue['params']) => new CannotGoOn({ code, severity: 'error', params });

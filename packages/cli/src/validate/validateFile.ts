/**
 * What the schema, the rules, the funder say of a file of the field, each by itself.
 * @module
 */
import { basename } from 'node:path';
import type { Judgement } from '@jalon/adapters/exchange';
import { formatIssue, type IsoDay, type Issue, type Lang } from '@jalon/core';
import { CannotGoOn } from '../CannotGoOn.ts';
import { formatOf, formatOfFile } from '../convert/formatOf.ts';
import { filesIn } from '../files/filesIn.ts';
import { jsonIn } from '../files/jsonIn.ts';
import { openInput } from '../files/openInput.ts';
import { readInput } from '../files/readInput.ts';
import { messages } from '../messages.ts';
import { issueList } from '../terminal/issueList.ts';
import { paint } from '../terminal/paint.ts';
import type { Terminal } from '../terminal/Terminal.ts';
import { validateWords } from './validateWords.ts';

/** What `jalon validate` is asked to do. */
export interface ValidateTask {
  readonly file: string;
  /** Code of the format; default what the file shows. */
  readonly format?: string;
  /** Folder with the official schemas. */
  readonly schema?: string;
  /** File with a funder’s own demands. */
  readonly demands?: string;
  /** The day of the judgement: dates after it lie in the future. */
  readonly at: IsoDay;
  /** An array of judgements, for a program. */
  readonly json: boolean;
  readonly lang: Lang;
  readonly terminal: Terminal;
}

/**
 * Judges a file and prints every judgement.
 * @returns whether one of them fails
 * @throws a {@link CannotGoOn} where a file cannot be read, or its format has no judgement
 */
export async function validateFile(task: ValidateTask): Promise<boolean> {
  const { file, lang, terminal } = task;
  const input = await openInput(file);
  const format =
    task.format === undefined ? formatOfFile(input.head, file, '--format') : formatOf(task.format);
  if (!('judge' in format) || !format.judge) {
    throw 'carries' in format
      ? cannot('validate/cannot-judge', { format: format.id })
      : cannot('validate/own-document', {});
  }
  const judgements = await format.judge(input.stream(), {
    file: basename(file),
    at: task.at,
    ...(task.schema === undefined ? {} : { schemas: await filesIn(task.schema) }),
    ...(task.demands === undefined ? {} : { demands: await demandsIn(task.demands) }),
  });
  if (task.json) terminal.out(JSON.stringify(judgements.map(asJson(lang)), null, 2));
  else terminal.out(judgements.map((judgement) => asText(judgement, task)).join('\n\n'));
  return judgements.some(({ verdict }) => verdict === 'fail');
}

async function demandsIn(path: string): Promise<unknown> {
  const bytes = await readInput(path);
  return /\.json$/i.test(path) ? jsonIn(new TextDecoder().decode(bytes), path) : bytes;
}

const asJson =
  (lang: Lang) =>
  ({ by, name, verdict, issues }: Judgement) => ({
    ...{ by, name: name[lang], verdict },
    issues: issues.map((issue) => ({
      code: issue.code,
      severity: issue.severity,
      ...(issue.at ? { at: issue.at } : {}),
      message: formatIssue(issue, lang, messages),
    })),
  });

function asText(judgement: Judgement, { file, lang, terminal }: ValidateTask): string {
  const { verdict, issues } = judgement;
  const style = verdict === 'pass' ? 'green' : verdict === 'fail' ? 'red' : 'yellow';
  const sign = verdict === 'pass' ? '✓' : verdict === 'fail' ? '✗' : '–';
  const line = paint(`${sign} ${validateWords.verdict(judgement, lang)}`, style, terminal.colour);
  const whole = basename(file);
  return issues.length === 0 ? line : `${line}\n${issueList(issues, { lang, messages, terminal, whole })}`;
}

const cannot = (code: string, params: Issue['params']) => new CannotGoOn({ code, severity: 'error', params });

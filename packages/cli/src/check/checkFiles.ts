/**
 * What an adviser would ask of a document, printed as a compiler prints.
 * @module
 */
import { formatIssue, type IsoDay, type Issue, type Lang } from '@jalon/core';
import { readInput } from '../files/readInput.ts';
import { messages } from '../messages.ts';
import { paint } from '../terminal/paint.ts';
import { severityMarks } from '../terminal/severityMarks.ts';
import type { Terminal } from '../terminal/Terminal.ts';
import { wrap } from '../terminal/wrap.ts';
import { checkDocument } from './checkDocument.ts';
import { checkWords } from './checkWords.ts';
import { docsOf } from './docsOf.ts';
import { locateIssues, placeAt, type Spot } from './locateIssues.ts';

/** What `jalon check` is asked to do. */
export interface CheckTask {
  /** Paths of dossiers, portfolios, registers. */
  readonly files: readonly string[];
  /** `text` for a person, `json` for a program: an array of issues with code, severity, at, message. */
  readonly format: 'text' | 'json';
  readonly asOf: IsoDay;
  readonly lang: Lang;
  readonly terminal: Terminal;
}

/**
 * Checks documents, prints every issue.
 * @returns whether an error was found
 * @throws a {@link CannotGoOn} where a file cannot be read
 */
export async function checkFiles(task: CheckTask): Promise<boolean> {
  const { asOf, format, lang, terminal } = task;
  const found: FoundIssue[] = [];
  for (const file of task.files) {
    const text = new TextDecoder().decode(await readInput(file));
    const issues = checkDocument(text, { asOf });
    const spots = locateIssues(issues, text);
    found.push(
      ...issues
        .map((issue) => ({ file, issue, spot: spots.get(issue) }))
        .sort((a, b) => orderOf(a) - orderOf(b)),
    );
  }
  if (format === 'json')
    terminal.out(
      JSON.stringify(
        found.map((one) => asJson(one, lang)),
        null,
        2,
      ),
    );
  else {
    for (const one of found) terminal.out(`${asText(one, task)}\n`);
    terminal.out(
      checkWords.total(
        found.map(({ issue }) => issue),
        lang,
      ),
    );
  }
  return found.some(({ issue }) => issue.severity === 'error');
}

interface FoundIssue {
  readonly file: string;
  readonly issue: Issue;
  readonly spot: Spot | undefined;
}

/** As they stand in the file; what has no spot comes first. */
const orderOf = ({ spot }: FoundIssue): number =>
  spot ? spot.line * 1e6 + Math.min(spot.column, 1e6 - 1) : 0;

function asJson({ file, issue, spot }: FoundIssue, lang: Lang) {
  const { code, severity } = issue;
  const at = placeAt(issue.at, spot);
  return {
    code,
    severity,
    at: { ...at, file, ...(spot && { line: spot.line, column: spot.column }) },
    message: formatIssue(issue, lang, messages),
    ...(hasPage(code) && { docs: docsOf(code, lang) }),
  };
}

function asText({ file, issue, spot }: FoundIssue, { lang, terminal }: CheckTask): string {
  const { colour, width } = terminal;
  const { word, sign, style } = severityMarks[issue.severity];
  const where = spot ? `${file}:${spot.line}:${spot.column}` : file;
  const entity = issue.at?.in === 'dossier' ? issue.at.entity?.id : undefined;
  return [
    [
      paint(where, 'bold', colour),
      paint(`${sign} ${word[lang]}`, style, colour),
      paint(issue.code, 'dim', colour),
      entity,
    ].join('  '),
    ...wrap(formatIssue(issue, lang, messages), width - 4).map((line) => `    ${line}`),
    ...(spot?.pointer ? [paint(`    ${spot.pointer}`, 'dim', colour)] : []),
    ...(hasPage(issue.code) ? [paint(`    ${docsOf(issue.code, lang)}`, 'dim', colour)] : []),
  ].join('\n');
}

/** Rules have a page; what parsing finds says all there is to say. */
const hasPage = (code: string): boolean => !code.startsWith('format/');

/**
 * Files of worked examples, run against the library.
 * @module
 */
import type { Issue, Lang } from '@jalon/core';
import { bindings, type ConformanceReport, runVectors, type Vector, vectorsOf } from 'jalon-conformance';
import { CannotGoOn } from '../CannotGoOn.ts';
import { readInput } from '../files/readInput.ts';
import { paint } from '../terminal/paint.ts';
import type { Terminal } from '../terminal/Terminal.ts';
import { conformanceWords } from './conformanceWords.ts';

/** What `jalon conformance` is asked to do. */
export interface ConformanceTask {
  /** Paths of files of vectors. */
  readonly files: readonly string[];
  /** Print one JSON object for a program instead of lines for a person. */
  readonly json: boolean;
  readonly lang: Lang;
  readonly terminal: Terminal;
}

/**
 * Runs every vector, prints how each method fared.
 * @returns whether a vector failed
 * @throws a {@link CannotGoOn} where a file cannot be read, or holds no vectors
 */
export async function runConformance({ files, json, lang, terminal }: ConformanceTask): Promise<boolean> {
  const vectors: Vector[] = [];
  for (const file of files) vectors.push(...(await readVectors(file)));
  const report = runVectors(vectors, bindings);
  if (json) terminal.out(JSON.stringify(report, null, 2));
  else for (const line of linesOf(report, lang, terminal)) terminal.out(line);
  return Object.values(report.methods).some(({ failed }) => failed > 0);
}

async function readVectors(file: string): Promise<readonly Vector[]> {
  const text = new TextDecoder().decode(await readInput(file));
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // said as a file that holds no list
  }
  const { value, issues } = vectorsOf(document);
  if (!value) throw new CannotGoOn(...issues.map((issue) => inFile(issue, file)));
  return value;
}

const inFile = (issue: Issue, file: string): Issue => ({ ...issue, params: { ...issue.params, file } });

function* linesOf({ methods }: ConformanceReport, lang: Lang, { colour }: Terminal): Generator<string> {
  const total = { passed: 0, failed: 0, unsupported: 0 };
  for (const [method, counts] of Object.entries(methods)) {
    for (const key of ['passed', 'failed', 'unsupported'] as const) total[key] += counts[key];
    const [sign, style] =
      counts.failed > 0 ? ['✗', 'red'] : counts.unsupported > 0 ? ['?', 'yellow'] : ['✓', 'green'];
    yield `${paint(String(sign), style as 'red', colour)} ${method}  ${conformanceWords.total(counts, lang)}`;
    for (const { id, path, expected, got } of counts.failures) {
      const found = got === undefined ? conformanceWords.say('nothing', lang) : JSON.stringify(got);
      yield `    ${id} ${path}  ${conformanceWords.say('expected', lang)} ${JSON.stringify(expected)}, ${conformanceWords.say('got', lang)} ${found}`;
    }
  }
  yield '';
  yield conformanceWords.total(total, lang);
}

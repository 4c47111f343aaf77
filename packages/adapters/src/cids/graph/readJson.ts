import { type Checked, type Issue, JalonError } from '@jalon/core';
import type { CsvSource } from '../../csv/CsvSource.ts';
import { decodeText } from '../../csv/decodeText.ts';
import { sourceChunks } from '../../csv/sourceChunks.ts';
import { cidsIssue } from '../cidsIssue.ts';
import { locateFault } from './locateFault.ts';

/** A JSON value from any source, within a size. */
export async function readJson(
  source: CsvSource,
  options: { readonly file?: string; readonly maxBytes?: number } = {},
): Promise<Checked<{ readonly json: unknown }>> {
  const { maxBytes = 268_435_456, file } = options;
  if (!(maxBytes > 0)) throw new JalonError('invalid-argument', 'maxBytes must be above 0', { maxBytes });
  const collected = await collect(source, maxBytes);
  if (collected === undefined) return { issues: [cidsIssue('cids/too-large', { limit: maxBytes }, 'error')] };
  const issues: Issue[] = [];
  const text = typeof collected === 'string' ? collected.replace(/^\ufeff/, '') : textOf(collected, issues);
  try {
    return { value: { json: JSON.parse(text) as unknown }, issues };
  } catch {
    const { line, column, found } = locateFault(text);
    const at = { in: 'text', ...(file === undefined ? {} : { file }), line, column } as const;
    return { issues: [...issues, cidsIssue('cids/not-json', { line, column, found }, 'error', at)] };
  }
}

function textOf(bytes: Uint8Array, issues: Issue[]): string {
  const { text, encoding } = decodeText(bytes);
  if (encoding !== 'utf-8') issues.push(cidsIssue('cids/encoding', { encoding }, 'hint'));
  return text;
}

/** All of a source; `undefined` where it is larger than it may be. */
async function collect(source: CsvSource, maxBytes: number): Promise<string | Uint8Array | undefined> {
  if (typeof source === 'string' || source instanceof Uint8Array)
    return source.length > maxBytes ? undefined : source;
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of sourceChunks(source, undefined)) {
    const bytes = typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
    size += bytes.length;
    if (size > maxBytes) return undefined;
    chunks.push(bytes);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

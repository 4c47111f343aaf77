import type { CsvSource } from './CsvSource.ts';
import { sourceChunks } from './sourceChunks.ts';

/** A source whose beginning is known. */
export interface OpenedSource {
  /** Its first bytes, at least 64 kB of them where it has as many. */
  readonly head: Uint8Array;
  /** All of it again, from its start, chunk by chunk. */
  readonly rest: () => AsyncIterable<Uint8Array>;
  /** All of it at once; nothing where it has more bytes than `maxBytes`. */
  readonly whole: (maxBytes?: number) => Promise<Uint8Array | undefined>;
}

const enough = 65_536;

/** Looks at the beginning of a source without losing it. */
export async function openSource(source: CsvSource): Promise<OpenedSource> {
  const encoder = new TextEncoder();
  const chunks = sourceChunks(source, undefined);
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < enough) {
    const { done, value } = await chunks.next();
    if (done) break;
    const bytes = typeof value === 'string' ? encoder.encode(value) : value;
    first.push(bytes);
    size += bytes.length;
  }
  async function* rest(): AsyncGenerator<Uint8Array> {
    try {
      yield* first;
      for await (const chunk of chunks) yield typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
    } finally {
      await chunks.return(undefined);
    }
  }
  const whole = async (maxBytes = 100_000_000) => {
    const parts: Uint8Array[] = [];
    let total = 0;
    for await (const chunk of rest()) {
      total += chunk.length;
      if (total > maxBytes) return undefined;
      parts.push(chunk);
    }
    return joined(parts);
  };
  return { head: joined(first), rest, whole };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

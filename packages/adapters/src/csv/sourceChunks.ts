import type { CsvSource } from './CsvSource.ts';

/** A piece of a source, and how many bytes it is. */
export type SourceChunk = Uint8Array | string;

/** Bytes or characters that a source at hand is cut into. */
const piece = 65_536;

/**
 * A source chunk by chunk. What is at hand is cut; a web stream is cancelled when nobody wants more of it.
 * @throws the reason of `signal` once it is aborted
 */
export async function* sourceChunks(
  source: CsvSource,
  signal: AbortSignal | undefined,
): AsyncGenerator<SourceChunk, void, undefined> {
  for await (const chunk of chunksOf(source, signal)) {
    signal?.throwIfAborted();
    yield chunk;
  }
  signal?.throwIfAborted();
}

function chunksOf(source: CsvSource, signal: AbortSignal | undefined): AsyncIterable<SourceChunk> {
  if (typeof source === 'string') return pieces(source.length, (from, to) => source.slice(from, to));
  if (source instanceof Uint8Array) return pieces(source.length, (from, to) => source.subarray(from, to));
  return 'getReader' in source ? streamed(source, signal) : source;
}

async function* pieces<T>(length: number, cut: (from: number, to: number) => T): AsyncGenerator<T> {
  for (let from = 0; from < length; from += piece) yield cut(from, from + piece);
}

// not every browser lets a stream be iterated over
async function* streamed(
  stream: ReadableStream<Uint8Array>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  // a source that has stopped sending would otherwise keep an aborted reading waiting
  const cancel = () => void reader.cancel(signal?.reason).catch(() => undefined);
  signal?.addEventListener('abort', cancel);
  try {
    signal?.throwIfAborted();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    signal?.removeEventListener('abort', cancel);
    await reader.cancel().catch(() => undefined);
  }
}

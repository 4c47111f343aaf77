import type { ExchangeSource } from '../../../carriage/ExchangeFormat.ts';
import type { SourceChunk } from '../../../csv/sourceChunks.ts';
import { sourceChunks } from '../../../csv/sourceChunks.ts';
import { decodeXml } from '../../../xml/decodeXml.ts';
import { openXml } from '../../../xml/openXml.ts';

/** Characters or bytes of a file that is looked through once more. */
const most = 50_000_000;

/** A source that is kept while it is read, so that it can be read again. */
export interface KeptSource {
  readonly source: AsyncIterable<SourceChunk>;
  /** The same from its beginning; nothing where it is too long to be kept. */
  again(): AsyncIterable<SourceChunk> | undefined;
}

/**
 * Keeps a source while it is read, as long as it is not too long.
 * @param isAsked whether anybody will read it again
 */
export function keptSource(
  source: ExchangeSource,
  signal: AbortSignal | undefined,
  isAsked: boolean,
): KeptSource {
  let kept: SourceChunk[] | undefined = isAsked ? [] : undefined;
  let size = 0;
  const reading = async function* () {
    for await (const chunk of sourceChunks(source, signal)) {
      size += chunk.length;
      if (size > most) kept = undefined;
      kept?.push(chunk);
      yield chunk;
    }
  };
  return { source: reading(), again: () => kept && replayed(kept) };
}

async function* replayed(chunks: readonly SourceChunk[]): AsyncGenerator<SourceChunk> {
  yield* chunks;
}

/**
 * Text that stands straight in the root of a document, where only elements may stand: the reader of records passes it over.
 * @returns the place of the tag before the text
 */
export async function strayText(
  source: AsyncIterable<SourceChunk>,
): Promise<{ readonly element: string; readonly line: number; readonly column: number } | undefined> {
  let depth = 0;
  let root = '';
  let found: { readonly line: number; readonly column: number } | undefined;
  const feed = openXml({
    open: (name) => {
      if (depth === 0) root = name;
      depth += 1;
    },
    close: () => {
      depth -= 1;
    },
    text: (text) => {
      if (depth === 1 && text.trim() !== '') found ??= { line: feed.line, column: feed.column };
    },
  });
  for await (const { text } of decodeXml(source)) {
    feed.push(text);
    if (found || feed.fault) break;
  }
  return found && { element: root, ...found };
}

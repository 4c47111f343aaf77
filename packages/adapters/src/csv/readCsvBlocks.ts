import { type Issue, JalonError } from '@jalon/core';
import { BrokenText } from './BrokenText.ts';
import { ChunkDecoder } from './ChunkDecoder.ts';
import type { CsvBlock } from './CsvBlock.ts';
import type { CsvSource } from './CsvSource.ts';
import type { ReadCsvRowsOptions } from './ReadCsvRowsOptions.ts';
import { RecordParser } from './RecordParser.ts';
import { sayNoText } from './sayNoText.ts';
import { sourceChunks } from './sourceChunks.ts';

/** The records of a long text, a block at a time: all of one are to be taken before the next is asked for. */
export async function* readCsvBlocks(
  source: CsvSource,
  options: ReadCsvRowsOptions = {},
): AsyncGenerator<CsvBlock, void, undefined> {
  const { file, delimiter, onProgress, signal } = options;
  const limits = { maxRecordChars: 1_000_000, blockChars: 32_768, ...options };
  for (const name of ['maxRecordChars', 'blockChars'] as const) {
    if (!(limits[name] >= 1))
      throw new JalonError('invalid-argument', `${name} must be at least 1`, { [name]: limits[name] });
  }
  if (delimiter !== undefined && (delimiter === '' || /["\r\n]/.test(delimiter)))
    throw new JalonError('invalid-argument', 'a quotation mark, a line end or nothing separates no cells', {
      delimiter,
    });
  const total =
    typeof source === 'string' || source instanceof Uint8Array ? source.length : options.totalBytes;
  const decoder = new ChunkDecoder();
  const parser = new RecordParser({ ...limits, delimiter, file });
  const broken = new BrokenText(parser, file);
  let bytes = 0;
  const told = () => {
    onProgress?.({ bytes, ...(total === undefined ? {} : { total }), rows: parser.rows });
  };
  const block = (): CsvBlock => (decoder.isBroken ? broken : parser);
  let refusal: Issue | undefined;
  const textOf = (chunk: Uint8Array | undefined): string => {
    const wasSniffed = decoder.head !== undefined;
    const text = chunk ? decoder.push(chunk) : decoder.end();
    if (!wasSniffed && decoder.head) refusal = sayNoText(decoder.head, file);
    return refusal ? '' : text;
  };
  let isText = typeof source === 'string';
  for await (const chunk of sourceChunks(source, signal)) {
    bytes += chunk.length;
    isText ||= typeof chunk === 'string';
    if (parser.add(typeof chunk === 'string' ? chunk : textOf(chunk))) {
      yield block();
      told();
    }
    if (parser.isOver || refusal) break;
  }
  const rest = isText ? '' : textOf(undefined);
  if (refusal) yield refused(refusal);
  else if (!parser.isOver) {
    if (parser.add(rest)) yield block();
    parser.end();
    yield block();
    told();
  }
}

/** What is no text has one row, without cells, that says what it is. */
function refused(issue: Issue): CsvBlock {
  let isGiven = false;
  return {
    next(make) {
      if (isGiven) return undefined;
      isGiven = true;
      return make([], 1, [issue]);
    },
  };
}

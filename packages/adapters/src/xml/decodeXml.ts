import { begunAtEnd } from '../csv/begunAtEnd.ts';
import type { CsvSource } from '../csv/CsvSource.ts';
import { sourceChunks } from '../csv/sourceChunks.ts';
import { xmlEncoding } from './xmlEncoding.ts';

/** A piece of an XML document as text; `broken` where the bytes behind it are not of the encoding. */
export interface XmlPiece {
  readonly text: string;
  /** Bytes read so far; of a text that came as a string, its characters. */
  readonly bytes: number;
  /** The encoding that the bytes behind this piece are not of, or that nobody knows. */
  readonly broken?: string;
}

/** Bytes by which the encoding is told. */
const headBytes = 256;

/** The text of an XML document piece by piece, in the encoding that it has by its mark, its zeros or its declaration. */
export async function* decodeXml(source: CsvSource, signal?: AbortSignal): AsyncGenerator<XmlPiece> {
  let held: Uint8Array = new Uint8Array();
  let decode: ((bytes: Uint8Array, isLast: boolean) => Decoded) | undefined;
  let bytes = 0;
  let isFirst = true;
  for await (const chunk of sourceChunks(source, signal)) {
    bytes += chunk.length;
    if (typeof chunk === 'string') {
      yield { text: isFirst ? chunk.replace(/^\ufeff/, '') : chunk, bytes };
      isFirst = false;
      continue;
    }
    const whole = held.length === 0 ? chunk : joined(held, chunk);
    if (!decode && whole.length < headBytes) {
      held = whole;
      continue;
    }
    decode ??= decoderOf(whole);
    const { text, broken, rest } = decode(whole, false);
    held = rest;
    yield { text, bytes, ...(broken === undefined ? {} : { broken }) };
    if (broken !== undefined) return;
  }
  if (held.length === 0) return;
  decode ??= decoderOf(held);
  const { text, broken } = decode(held, true);
  yield { text, bytes, ...(broken === undefined ? {} : { broken }) };
}

interface Decoded {
  readonly text: string;
  readonly broken?: string;
  /** Bytes that begin a sign whose end has not come. */
  readonly rest: Uint8Array;
}

function decoderOf(head: Uint8Array): (bytes: Uint8Array, isLast: boolean) => Decoded {
  const encoding = xmlEncoding(head);
  if (!isKnown(encoding)) return (_, __) => ({ text: '', broken: encoding, rest: new Uint8Array() });
  const isUtf8 = encoding === 'utf-8';
  const strict = new TextDecoder(encoding, { fatal: true });
  const wide = encoding.startsWith('utf-16');
  let isStart = true;
  return (bytes, isLast) => {
    const cut = isLast ? 0 : isUtf8 ? begunAtEnd(bytes) : wide ? bytes.length % 2 : 0;
    const own = bytes.subarray(0, bytes.length - cut);
    const rest = bytes.slice(bytes.length - cut);
    try {
      // a mark at the start is no sign of the document; one anywhere else is
      const text = isUtf8
        ? new TextDecoder('utf-8', { fatal: true, ignoreBOM: !isStart }).decode(own)
        : strict.decode(own, { stream: !isLast });
      isStart = false;
      return { text, rest };
    } catch {
      const text = new TextDecoder(encoding).decode(own);
      return { text: text.slice(0, text.indexOf('\ufffd')), broken: encoding, rest };
    }
  };
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}

import { begunAtEnd } from './begunAtEnd.ts';
import { decodeText } from './decodeText.ts';

/** Bytes by which the encoding is recognised. */
const headBytes = 4096;

/**
 * Turns bytes that arrive in chunks into text: UTF-16 by its mark or its zeros, else UTF-8, else windows-1252. As long
 * as all that came was ASCII the first byte that is no UTF-8 settles it, so that nothing has to be read twice.
 */
export class ChunkDecoder {
  #held: Uint8Array = new Uint8Array();
  #head: Uint8Array | undefined;
  #wide: InstanceType<typeof TextDecoder> | undefined;
  #encoding: 'utf-8' | 'windows-1252' | undefined;
  #strict = strictDecoder();
  #isPlain = true;
  #isBroken = false;

  /** The first bytes, once there are enough of them to tell what they are. */
  get head(): Uint8Array | undefined {
    return this.#head;
  }

  /** Whether some bytes were neither UTF-8, as all before them, nor anything else. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  push(bytes: Uint8Array, isLast = false): string {
    const whole = this.#held.length === 0 ? bytes : joined(this.#held, bytes);
    if (!this.#head) {
      if (whole.length < headBytes && !isLast) return this.#hold(whole, whole.length);
      this.#head = whole.slice(0, headBytes);
      const { encoding } = decodeText(this.#head);
      if (encoding.startsWith('utf-16')) this.#wide = new TextDecoder(encoding, { ignoreBOM: true });
      else this.#encoding = 'utf-8';
    }
    if (this.#wide) {
      this.#held = new Uint8Array();
      return this.#wide.decode(whole, { stream: !isLast });
    }
    return this.#decode(whole, isLast);
  }

  /** What is left when no more bytes come. */
  end(): string {
    return this.push(new Uint8Array(), true);
  }

  #hold(bytes: Uint8Array, count: number): string {
    this.#held = bytes.slice(bytes.length - count);
    return '';
  }

  #decode(bytes: Uint8Array, isLast: boolean): string {
    if (this.#encoding === 'windows-1252') return fromWindows1252(bytes);
    const cut = isLast ? 0 : begunAtEnd(bytes);
    const whole = bytes.subarray(0, bytes.length - cut);
    this.#hold(bytes, cut);
    try {
      // nothing is ever left over, but Node decodes twice as fast what it takes for a part of something longer
      const text = this.#strict.decode(whole, { stream: !isLast });
      this.#isPlain &&= text.length === whole.length;
      return text;
    } catch {
      if (this.#isPlain) {
        this.#encoding = 'windows-1252';
        this.#held = new Uint8Array();
        return fromWindows1252(bytes);
      }
      this.#isBroken = true;
      this.#strict = strictDecoder();
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(whole);
    }
  }
}

const strictDecoder = () => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}

/** Letters of windows-1252 by byte: one byte above ASCII is never UTF-8, so `decodeText` gives each. */
let letters: Uint16Array | undefined;

function fromWindows1252(bytes: Uint8Array): string {
  letters ??= Uint16Array.from({ length: 256 }, (_, byte) =>
    byte < 0x80 ? byte : decodeText(Uint8Array.of(byte)).text.charCodeAt(0),
  );
  const codes = new Uint16Array(bytes.length);
  for (let at = 0; at < bytes.length; at += 1) codes[at] = letters[bytes[at] ?? 0] ?? 0;
  let text = '';
  // as many arguments as every engine takes
  for (let at = 0; at < codes.length; at += 8192)
    text += String.fromCharCode(...codes.subarray(at, at + 8192));
  return text;
}

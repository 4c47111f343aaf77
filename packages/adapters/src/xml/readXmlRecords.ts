/**
 * XML documents of strangers, streamed within bounds.
 * @module
 */
import type { CsvSource } from '../csv/CsvSource.ts';
import { decodeXml } from './decodeXml.ts';
import { openXml, type XmlFeed } from './openXml.ts';
import type { XmlElement } from './XmlElement.ts';
import type { XmlFault } from './XmlFault.ts';
import type { XmlLimits } from './XmlLimits.ts';
import type { XmlProgress } from './XmlProgress.ts';

/** The root without its children, then each child of it as a tree, and why the reading ended early, where it did. */
export type XmlEvent =
  | { readonly kind: 'root'; readonly element: XmlElement }
  | { readonly kind: 'record'; readonly element: XmlElement }
  | { readonly kind: 'fault'; readonly fault: XmlFault };

/** What bounds the reading of a stream of records, and who is told of it. */
export interface ReadXmlOptions extends XmlLimits {
  /** Ends the reading: the next event is then refused with the reason of the signal. */
  readonly signal?: AbortSignal;
  /** Bytes that the source holds, where it cannot tell: for the progress. */
  readonly totalBytes?: number;
  /** Told after each piece how far the reading has come. */
  readonly onProgress?: (progress: XmlProgress) => void;
}

/**
 * Reads the children of the root of an XML document one by one, in the memory that the largest takes.
 * @throws the reason of `signal` once it is aborted
 */
export async function* readXmlRecords(
  source: CsvSource,
  options: ReadXmlOptions = {},
): AsyncGenerator<XmlEvent, void, undefined> {
  const { maxRecordChars = 50_000_000, signal, onProgress } = options;
  const total = options.totalBytes ?? lengthOf(source);
  const grown = new GrowingTree();
  const feed = openXml(grown, options);
  grown.feed = feed;
  let records = 0;
  let inRecord = 0;
  const events = function* (): Generator<XmlEvent> {
    const ready = grown.take();
    if (ready.length > 0) inRecord = 0;
    for (const event of ready) {
      if (event.kind === 'record') records += 1;
      yield event;
    }
  };
  for await (const { text, bytes, broken } of decodeXml(source, signal)) {
    inRecord += text.length;
    feed.push(text);
    if (broken !== undefined) feed.stop('encoding', broken);
    yield* events();
    if (inRecord > maxRecordChars) feed.stop('too-large', String(maxRecordChars));
    onProgress?.({ bytes, ...(total === undefined ? {} : { total }), records });
    if (feed.fault) break;
  }
  feed.end();
  yield* events();
  if (feed.fault) yield { kind: 'fault', fault: feed.fault };
}

const lengthOf = (source: CsvSource): number | undefined =>
  typeof source === 'string' || source instanceof Uint8Array ? source.length : undefined;

/** An element that is not closed yet. */
interface Open extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** Puts elements together as they close. */
class GrowingTree {
  feed: XmlFeed | undefined;
  readonly #stack: Open[] = [];
  readonly #scopes: (ReadonlyMap<string, string> | undefined)[] = [];
  #ready: XmlEvent[] = [];

  take(): readonly XmlEvent[] {
    const ready = this.#ready;
    if (ready.length > 0) this.#ready = [];
    return ready;
  }

  open(name: string, own: Readonly<Record<string, string>>): void {
    const attributes = new Map<string, string>();
    const around = this.#scopes.at(-1);
    let scope = around;
    for (const key in own) {
      const value = own[key] ?? '';
      attributes.set(key, value);
      if (key.startsWith('xmlns') && (key.length === 5 || key[5] === ':'))
        scope = new Map(scope ?? []).set(key.slice(6), value);
    }
    this.#scopes.push(scope);
    const namespace = scope?.get(prefixOf(name));
    const element: Open = {
      name,
      attributes,
      children: [],
      ...(namespace ? { namespace } : {}),
      ...(this.feed ? { line: this.feed.line, column: this.feed.column } : {}),
    };
    if (this.#stack.length === 0) this.#ready.push({ kind: 'root', element: { ...element, children: [] } });
    else if (this.#stack.length > 1) this.#stack.at(-1)?.children.push(element);
    this.#stack.push(element);
  }

  close(): void {
    const element = this.#stack.pop();
    this.#scopes.pop();
    if (element && this.#stack.length === 1) this.#ready.push({ kind: 'record', element });
  }

  text(text: string): void {
    if (this.#stack.length < 2) return;
    const children = this.#stack.at(-1)?.children;
    const last = children?.at(-1);
    // a section that is marked as text continues the text before it
    if (children && typeof last === 'string') children[children.length - 1] = last + text;
    else children?.push(text);
  }
}

const prefixOf = (name: string): string => {
  const colon = name.indexOf(':');
  return colon === -1 ? '' : name.slice(0, colon);
};

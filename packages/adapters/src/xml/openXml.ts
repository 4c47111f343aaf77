import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { bareAmpersand } from './bareAmpersand.ts';
import type { XmlFault } from './XmlFault.ts';
import type { XmlLimits } from './XmlLimits.ts';

/** What is told of an XML document while it streams by. */
export interface XmlFeedHandler {
  /** An element begins; attributes by name as written, in a record without prototype. */
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  /** Text between two tags; a long one may come in one piece only. */
  text(text: string): void;
}

/** A document that is handed in piece by piece. */
export interface XmlFeed {
  push(text: string): void;
  /** No more comes. */
  end(): void;
  /** Ends the reading for a reason that the parser does not know. */
  stop(what: XmlFault['what'], detail?: string): void;
  /** Why no more is read; nothing is told to the handler after it. */
  readonly fault: XmlFault | undefined;
  /** Where the parser is: in `open`, where the tag of the element begins. Both count from 1. */
  readonly line: number;
  readonly column: number;
}

/** Elements within elements, where nothing else is asked. */
const defaultDepth = 100;
const defaultRecordChars = 50_000_000;
const defaultAttributes = 1000;

/**
 * Opens an XML document to be read as it comes. What declares a document type is not read on, nor what nests, or what one
 * tag or text holds, beyond the limits.
 */
export function openXml(handler: XmlFeedHandler, limits: XmlLimits = {}): XmlFeed {
  const { maxDepth = defaultDepth, maxRecordChars = defaultRecordChars } = limits;
  const { maxAttributes = defaultAttributes } = limits;
  const parser = new SaxesParser({ xmlns: false, position: true });
  let fault: XmlFault | undefined;
  let depth = 0;
  let met = false;
  /** Characters since anything was told, which the parser holds in memory. */
  let held = 0;
  let start = { line: 1, column: 1 };
  let before = '';
  let chunk = '';
  let chunkAt = 0;
  /** Where the last tag ended. */
  let told = 0;
  let isParsing = false;
  const here = () => {
    // between two pieces the parser counts the last one twice
    const twice = isParsing ? 0 : parser.position - chunkAt - chunk.length;
    return { line: parser.line, column: parser.columnIndex - twice + 1 };
  };
  const stop = (what: XmlFault['what'], detail?: string, at = here()) => {
    fault ??= { what, ...at, ...(detail === undefined ? {} : { detail }) };
  };
  // the parser takes all behind a bare ampersand for a name, up to the next semicolon
  const stopMalformed = (detail?: string) => {
    const text = before + chunk;
    const bare = bareAmpersand(text, Math.max(0, told - chunkAt + before.length));
    if (!bare) return stop('malformed', detail);
    const { line, column } = here();
    const { at } = bare;
    const end = parser.position - chunkAt - (isParsing ? 0 : chunk.length) + before.length;
    const lines = text.slice(at, end).split('\n').length - 1;
    const place = lines === 0 ? column - (end - at) : at - text.lastIndexOf('\n', at);
    stop('entity', bare.found, { line: line - lines, column: place });
  };
  // an eighth handler, and the engine reads the parser four times as slowly: attributes are counted with their element
  parser.on('doctype', () => stop('doctype'));
  parser.on('error', ({ message }) =>
    stopMalformed(message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')),
  );
  parser.on('opentagstart', ({ name }) => {
    const begin = parser.position - name.length - 2;
    // the sign behind the name was read already: where it ends the line, the tag began on the one before
    start =
      parser.columnIndex > name.length + 1
        ? { line: parser.line, column: parser.columnIndex - name.length - 1 }
        : { line: parser.line - 1, column: begin - chunkAt - chunk.lastIndexOf('\n', begin - chunkAt - 1) };
  });
  parser.on('opentag', ({ name, attributes: own }: SaxesTagPlain) => {
    depth += 1;
    met = true;
    held = 0;
    told = parser.position;
    let attributes = 0;
    for (const _ in own) attributes += 1;
    if (attributes > maxAttributes) stop('too-large', 'attributes', start);
    if (depth > maxDepth) stop('too-deep', String(maxDepth), start);
    if (!fault) handler.open(name, own);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    held = 0;
    told = parser.position;
    if (!fault) handler.close(name);
  });
  const say = (text: string) => {
    if (!fault) handler.text(text);
  };
  parser.on('text', say);
  parser.on('cdata', say);
  const guarded = (act: () => void) => {
    if (fault) return;
    try {
      act();
    } catch (error) {
      // the parser gives up on what no parser can go on from
      if (!fault) stop('malformed', error instanceof Error ? error.message : undefined);
    }
  };
  return {
    push: (text) =>
      guarded(() => {
        chunkAt += chunk.length;
        before = chunk;
        chunk = text;
        held += text.length;
        isParsing = true;
        parser.write(text);
        isParsing = false;
        // no tag in all of it: what began before is not searched for again later
        if (held > text.length && bareAmpersand(before + chunk, before.length)) stopMalformed();
        if (held > maxRecordChars) stop('too-large', String(maxRecordChars));
      }),
    end: () =>
      guarded(() => {
        if (!met) return stop('empty');
        parser.close();
      }),
    stop,
    get fault() {
      return fault;
    },
    get line() {
      return start.line;
    },
    get column() {
      return start.column;
    },
  };
}

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
  let chunk = '';
  let chunkAt = 0;
  /** Where the last tag that opens an element ended, and what of the pieces before this one stands behind it. */
  let told = 0;
  let toldColumn = 0;
  let untold = '';
  let isParsing = false;
  const here = () => {
    // between two pieces the parser counts the last one twice
    const twice = isParsing ? 0 : parser.position - chunkAt - chunk.length;
    return { line: parser.line, column: parser.columnIndex - twice + 1 };
  };
  const stop = (what: XmlFault['what'], detail?: string, at = here()) => {
    fault ??= { what, ...at, ...(detail === undefined ? {} : { detail }) };
  };
  // the parser takes all behind a bare ampersand for a name, up to the next semicolon, tags included
  const stopUnlessBare = (what: XmlFault['what'], detail?: string) => {
    if (fault) return;
    const text = untoldText();
    const bare = bareAmpersand(text);
    if (!bare) return stop(what, detail);
    const ahead = isParsing ? chunk.length - (parser.position - chunkAt) : 0;
    const lines = linesIn(text.slice(bare.at, text.length - ahead));
    const column = linesIn(text.slice(0, bare.at)) === 0 ? toldColumn + bare.at : columnAfter(text, bare.at);
    stop('entity', bare.found, { line: here().line - lines, column: column + 1 });
  };
  const untoldText = () => (told > chunkAt ? chunk.slice(told - chunkAt) : untold + chunk);
  // an eighth handler, and the engine reads the parser four times as slowly: attributes are counted with their element
  parser.on('doctype', () => stop('doctype'));
  parser.on('error', ({ message }) =>
    stopUnlessBare('malformed', message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')),
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
    toldColumn = parser.columnIndex;
    let attributes = 0;
    for (const _ in own) attributes += 1;
    if (attributes > maxAttributes) stop('too-large', 'attributes', start);
    if (depth > maxDepth) stop('too-deep', String(maxDepth), start);
    if (!fault) handler.open(name, own);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    held = 0;
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
        untold = untoldText();
        chunkAt += chunk.length;
        chunk = text;
        held += text.length;
        isParsing = true;
        parser.write(text);
        isParsing = false;
        if (held > maxRecordChars) stopUnlessBare('too-large', String(maxRecordChars));
      }),
    end: () =>
      guarded(() => {
        if (!met) return stopUnlessBare('empty');
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

const linesIn = (text: string): number => text.split(/\r\n?|\n/).length - 1;

/** How many signs of its line stand before a place. */
const columnAfter = (text: string, at: number): number =>
  at - 1 - Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at));

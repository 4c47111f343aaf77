import type { IssueParam } from '@jalon/core';
import type { CsvSource } from '../../csv/CsvSource.ts';
import { sourceChunks } from '../../csv/sourceChunks.ts';
import { sniffFile } from '../../workbook/sniffFile.ts';

/** A source whose beginning was looked at. */
export interface PeekedSource {
  /** What the file plainly is, where it is no XML. */
  readonly found?: IssueParam;
  /** The whole of it, beginning included. */
  readonly source: CsvSource;
}

/** Looks at the beginning of a source for what is no XML at all, whatever its name says. */
export async function peekSource(source: CsvSource, signal: AbortSignal | undefined): Promise<PeekedSource> {
  if (typeof source === 'string' || source instanceof Uint8Array) return { ...told(source), source };
  const chunks = sourceChunks(source, signal);
  const first = await chunks.next();
  if (first.done) return { source: '' };
  return {
    ...told(first.value),
    source: (async function* () {
      try {
        yield first.value;
        yield* chunks;
      } finally {
        await chunks.return();
      }
    })(),
  };
}

function told(head: Uint8Array | string): { readonly found?: IssueParam } {
  const bytes = typeof head === 'string' ? new TextEncoder().encode(head.slice(0, 4096)) : head;
  const kind = sniffFile(bytes);
  const start = String.fromCharCode(...bytes.subarray(0, 200))
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  const words = wordsOf(kind, start);
  return words === undefined ? {} : { found: words };
}

function wordsOf(kind: ReturnType<typeof sniffFile>, start: string): IssueParam | undefined {
  switch (kind) {
    case 'zip':
    case 'compound':
      return { fr: 'un classeur ou une archive', en: 'a workbook or an archive' };
    case 'excel-xml':
    case 'flat-ods':
      return { fr: 'un classeur enregistré en XML', en: 'a spreadsheet saved as XML' };
    case 'pdf':
      return { fr: 'un PDF', en: 'a PDF' };
    case 'image':
      return { fr: 'une image', en: 'an image' };
    case 'web-page':
    case 'web-table':
      return { fr: 'une page web', en: 'a web page' };
    case 'rtf':
      return { fr: 'un document RTF', en: 'an RTF document' };
    case 'text':
      if (start.startsWith('{') || start.startsWith('[')) return { fr: 'du JSON', en: 'JSON' };
      return start === '' || start.startsWith('<') || start.includes('\u0000')
        ? undefined
        : { fr: 'un texte qui n’est pas du XML', en: 'a text that is no XML' };
    default:
      return undefined;
  }
}

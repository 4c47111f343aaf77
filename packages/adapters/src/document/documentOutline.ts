import type { Block, Document, Figure, Table } from '@jalon/report-schema';
import { documentWords } from './document.words.ts';
import { isShort } from './isShort.ts';

/** One line of the table of contents. */
export interface OutlineEntry {
  readonly level: 1 | 2;
  readonly text: string;
  readonly anchor: string;
}

/** What every renderer of a document works out first: anchors, the table of contents, the numbers of captions. */
export interface DocumentOutline {
  /** Anchors of headings and figures, unique in the document. */
  readonly anchors: ReadonlyMap<Block, string>;
  /** Headings of the first two levels; empty where they are too few, or the document too short, to need a list. */
  readonly contents: readonly OutlineEntry[];
  /** Captions with their numbers: « Tableau 2 : Suivi des indicateurs », “Table 2. Indicator tracking”. */
  readonly captions: ReadonlyMap<Block, string>;
  /** Paragraphs that announce what follows, and so stay on its page. */
  readonly leads: ReadonlySet<Block>;
  /** Whether the document is about two pages long, and so is set closer. */
  readonly short: boolean;
  /** What a short document sets smaller: its part on method, from the heading on. */
  readonly small: ReadonlySet<Block>;
}

/** The part that says by which schema, from which data and with which limits a report was made. */
const methodPart = 'method-and-limits';

/** From how many headings on a table of contents helps. */
const enoughForContents = 6;

/** The outline of a document; tables and figures are numbered apart, in the order in which they stand. */
export function documentOutline(document: Document): DocumentOutline {
  const anchors = new Map<Block, string>();
  const captions = new Map<Block, string>();
  const contents: OutlineEntry[] = [];
  const taken = new Set<string>();
  const counts = { table: 0, figure: 0 };
  const leads = new Set<Block>();
  const small = new Set<Block>();
  const short = isShort(document);
  let isMethod = false;
  for (const [place, block] of document.blocks.entries()) {
    const [before, next] = [document.blocks[place - 1], document.blocks[place + 1]];
    if (announces(block, next) || opensPart(block, before, next)) leads.add(block);
    if (block.kind === 'heading' && block.level === 1) isMethod = block.id === methodPart;
    if (short && isMethod) small.add(block);
    if (block.kind === 'heading' || block.kind === 'figure') anchors.set(block, freeAnchor(block.id, taken));
    if (block.kind === 'table' || block.kind === 'figure') {
      captions.set(block, numberedCaption(block, ++counts[block.kind], document));
    }
    if (block.kind === 'heading' && (block.level === 1 || block.level === 2)) {
      contents.push({ level: block.level, text: block.text, anchor: anchors.get(block) ?? block.id });
    }
  }
  const listed = short || contents.length < enoughForContents ? [] : contents;
  return { anchors, captions, leads, contents: listed, short, small };
}

function numberedCaption({ kind, caption }: Table | Figure, number: number, { lang }: Document): string {
  const name = `${documentWords[kind][lang]}\u00a0${number}`;
  if (caption.trim() === '') return name;
  return lang === 'fr' ? `${name}\u00a0: ${caption}` : `${name}. ${caption}`;
}

/** Whether a paragraph is a heading in all but name, or ends in a colon, right before what it speaks of. */
function announces(block: Block, next: Block | undefined): boolean {
  if (block.kind !== 'paragraph' || next === undefined) return false;
  if (!['list', 'table', 'figure', 'facts', 'cards', 'quote'].includes(next.kind)) return false;
  const [first, ...others] = block.content;
  const last = block.content.at(-1) ?? '';
  const isHeading =
    typeof first === 'object' && first.kind === 'strong' && first.text.length <= 60 && others.length === 0;
  return isHeading || (typeof last === 'string' ? last : last.text).trimEnd().endsWith(':');
}

/** Whether a paragraph stands between the heading of a part and the first heading in it. */
const opensPart = (block: Block, before: Block | undefined, next: Block | undefined): boolean =>
  block.kind === 'paragraph' && before?.kind === 'heading' && next?.kind === 'heading';

/** The id as an anchor: without spaces, and unlike those before it. */
function freeAnchor(id: string, taken: Set<string>): string {
  const wished = id.trim().replace(/\s+/g, '-') || 'section';
  let anchor = wished;
  for (let copy = 2; taken.has(anchor); copy++) anchor = `${wished}-${copy}`;
  taken.add(anchor);
  return anchor;
}

import type { Block, Document, Figure, Table } from '@jalon/report-schema';
import { documentWords } from './document.words.ts';

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
  /** Headings of the first two levels; empty where there are too few to need a table of contents. */
  readonly contents: readonly OutlineEntry[];
  /** Captions with their numbers: « Tableau 2 – Suivi des indicateurs ». */
  readonly captions: ReadonlyMap<Block, string>;
}

/** From how many headings on a table of contents helps. */
const enoughForContents = 3;

/** The outline of a document; tables and figures are numbered apart, in the order in which they stand. */
export function documentOutline(document: Document): DocumentOutline {
  const anchors = new Map<Block, string>();
  const captions = new Map<Block, string>();
  const contents: OutlineEntry[] = [];
  const taken = new Set<string>();
  const counts = { table: 0, figure: 0 };
  for (const block of document.blocks) {
    if (block.kind === 'heading' || block.kind === 'figure') anchors.set(block, freeAnchor(block.id, taken));
    if (block.kind === 'table' || block.kind === 'figure') {
      captions.set(block, numberedCaption(block, ++counts[block.kind], document));
    }
    if (block.kind === 'heading' && (block.level === 1 || block.level === 2)) {
      contents.push({ level: block.level, text: block.text, anchor: anchors.get(block) ?? block.id });
    }
  }
  return { anchors, captions, contents: contents.length < enoughForContents ? [] : contents };
}

const numberedCaption = (block: Table | Figure, number: number, { lang }: Document): string =>
  `${documentWords[block.kind][lang]}\u00a0${number} – ${block.caption}`;

/** The id as an anchor: without spaces, and unlike those before it. */
function freeAnchor(id: string, taken: Set<string>): string {
  const wished = id.trim().replace(/\s+/g, '-') || 'section';
  let anchor = wished;
  for (let copy = 2; taken.has(anchor); copy++) anchor = `${wished}-${copy}`;
  taken.add(anchor);
  return anchor;
}

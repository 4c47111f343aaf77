import type { Block, Document } from '@jalon/report-schema';
import { contentLength } from './contentLength.ts';
import type { DocumentOutline } from './documentOutline.ts';
import { needsWidePage } from './needsWidePage.ts';

/** Blocks that follow each other on pages of one orientation. */
export interface PageGroup {
  /** Whether the pages lie on their long side. */
  readonly wide: boolean;
  readonly blocks: readonly Block[];
}

/**
 * The blocks of a document in order, apart where a page has to be turned for a table, which takes its headings along.
 * All pages of a document of about two pages lie where one has to.
 * @returns one group or more
 */
export function pageGroups(
  { blocks, lang }: Pick<Document, 'blocks' | 'lang'>,
  { short }: Pick<DocumentOutline, 'short'>,
): readonly PageGroup[] {
  const wide = new Set<number>();
  for (const [place, block] of blocks.entries()) {
    if (block.kind !== 'table' || !needsWidePage(block, lang)) continue;
    for (let at = startOf(blocks, place); at <= place; at++) wide.add(at);
  }
  if (wide.size === 0 || short) return [{ wide: wide.size > 0, blocks }];
  const groups: { wide: boolean; blocks: Block[] }[] = [];
  for (const [place, block] of blocks.entries()) {
    const last = groups.at(-1);
    if (last?.wide === wide.has(place)) last.blocks.push(block);
    else groups.push({ wide: wide.has(place), blocks: [block] });
  }
  return groups;
}

/** A longer paragraph before a table stands for itself. */
const longestLead = 500;

/** Where the headings begin that lead to a block. */
function startOf(blocks: readonly Block[], place: number): number {
  let start = place;
  for (let at = place - 1; at >= 0; at--) {
    const block = blocks[at];
    const isLead = block?.kind === 'paragraph' && contentLength(block.content) <= longestLead;
    if (block?.kind !== 'heading' && !isLead) break;
    if (block.kind !== 'heading') continue;
    start = at;
    if (block.level === 1) break;
  }
  return start;
}

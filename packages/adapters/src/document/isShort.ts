import type { Block, Document } from '@jalon/report-schema';
import { contentLength } from './contentLength.ts';

/** What fills about two pages, in characters of running text. */
const twoPages = 8000;

/** The room around a block, in characters of running text. */
const around = 90;

/** A picture of unknown height, in characters; one of known height takes so many per CSS pixel. */
const picture = { unknown: 1500, perPixel: 3.6 } as const;

/** Whether a document is about two pages long: then it is set closer, without a table of contents. */
export function isShort({ facts, blocks }: Pick<Document, 'facts' | 'blocks'>): boolean {
  let length = facts.reduce((sum, { term, description }) => sum + term.length + description.length, 0);
  for (const block of blocks) {
    length += around + blockLength(block);
    if (length > twoPages) return false;
  }
  return true;
}

function blockLength(block: Block): number {
  switch (block.kind) {
    case 'heading':
      return block.text.length;
    case 'paragraph':
    case 'note':
    case 'quote':
      return contentLength(block.content);
    case 'list':
      return block.items.reduce((sum, item) => sum + contentLength(item), 0);
    case 'facts':
      return block.items.reduce((sum, { description }) => sum + around / 2 + contentLength(description), 0);
    case 'cards':
      return block.items.reduce(
        (sum, { label, detail = '' }) => sum + around + label.length + detail.length,
        0,
      );
    case 'table':
      return block.rows.reduce((sum, row) => sum + around / 2 + rowLength(row), 0);
    case 'figure':
      return block.drawing === undefined ? picture.unknown : block.drawing.height * picture.perPixel;
  }
}

const rowLength = (row: Extract<Block, { kind: 'table' }>['rows'][number]): number =>
  row.reduce((sum, { content, detail = [] }) => sum + contentLength(content) + contentLength(detail), 0);

import type { Block } from '../document/Document.ts';

/** A text in print: a blank line starts a paragraph. */
export const paragraphs = (text: string): readonly Block[] =>
  text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({ kind: 'paragraph', content: [paragraph.trim()] }));

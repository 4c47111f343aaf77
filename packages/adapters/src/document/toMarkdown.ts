import type { Block, Document } from '@jalon/report-schema';
import { documentOutline } from './documentOutline.ts';
import { markdownBlock, markdownFacts } from './markdownBlock.ts';
import { markdownInline } from './markdownInline.ts';
import { markdownLine } from './markdownLines.ts';
import { markdownText } from './markdownText.ts';

/** How a document becomes Markdown. */
export interface ToMarkdownOptions {
  /**
   * Files that hold the drawings, by id of the figure: relative names, for example `figures/progress.svg`. A name for a
   * figure without a drawing is not used (see {@link drawFigures}); nothing is ever embedded.
   */
  readonly images?: ReadonlyMap<string, string>;
}

/**
 * A document as CommonMark with the tables of GFM. Every text is escaped: what someone typed never becomes markup. A
 * figure is its text alternative, or the file of its drawing where the caller names one, with its caption and its data
 * as a table. What Markdown cannot show is said in other words: facts are a list, notes are quotations, the second line
 * of a cell follows `<br>`, a link within the document is plain text, there is no table of contents.
 * @returns the text with one line end at its end
 * @example
 * ```ts
 * import { toMarkdown } from '@jalon/adapters/document';
 * const blocks = [{ kind: 'paragraph', content: ['*56* of 60 families'] }] as const;
 * toMarkdown({ lang: 'en', title: 'Report', facts: [], blocks }); // => '# Report\n\n\\*56\\* of 60 families\n'
 * ```
 */
export function toMarkdown(document: Document, options: ToMarkdownOptions = {}): string {
  const { lang, title, subtitle = '', facts } = document;
  const { captions } = documentOutline(document);
  const cover = facts.map(({ term, description }) => ({ term, description: [description] }));
  const head = [
    `# ${markdownLine(markdownText(title, lang))}`,
    markdownLine(markdownInline([{ kind: 'emphasis', text: subtitle }], lang)),
    markdownFacts(cover, lang, 0),
  ];
  const parts = markers(document).flatMap(({ block, marker }) => {
    const caption = captions.get(block) ?? '';
    const image = block.kind === 'figure' ? options.images?.get(block.id) : undefined;
    return markdownBlock(block, { lang, caption, image, marker });
  });
  const text = [...head, ...parts].map((part) => part.trimEnd()).filter((part) => part !== '');
  return `${text.join('\n\n')}\n`;
}

/** Lists that follow each other take turns with the markers; the facts under the title are the first. */
function markers({ facts, blocks }: Document): { readonly block: Block; readonly marker: 0 | 1 }[] {
  let above: 0 | 1 | undefined = facts.length > 0 ? 0 : undefined;
  return blocks.map((block) => {
    const isList =
      (block.kind === 'list' || block.kind === 'facts' || block.kind === 'cards') && block.items.length > 0;
    const marker = above === 0 ? 1 : 0;
    above = isList ? marker : undefined;
    return { block, marker };
  });
}

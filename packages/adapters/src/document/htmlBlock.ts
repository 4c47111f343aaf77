import type { Block, Document } from '@jalon/report-schema';
import type { DocumentOutline } from './documentOutline.ts';
import { escapeMarkup } from './escapeMarkup.ts';
import { htmlCards } from './htmlCards.ts';
import { htmlFigure } from './htmlFigure.ts';
import { htmlInline, htmlText } from './htmlInline.ts';
import { htmlTable } from './htmlTable.ts';
import { staysWhole } from './staysWhole.ts';

/** One block as HTML; the title of the document is `h1`, so its headings start at `h2`. */
export function htmlBlock(block: Block, outline: DocumentOutline, { lang }: Document): string {
  const anchor = outline.anchors.get(block) ?? '';
  const caption = outline.captions.get(block) ?? '';
  switch (block.kind) {
    case 'heading': {
      const name = `h${block.level + 1}`;
      return `<${name} id="${escapeMarkup(anchor)}">${htmlText(block.text, lang)}</${name}>`;
    }
    case 'paragraph':
      return `<p${outline.leads.has(block) ? ' class="lead"' : ''}>${htmlInline(block.content, lang)}</p>`;
    case 'list': {
      const name = block.ordered ? 'ol' : 'ul';
      const items = block.items.map((item) => `<li>${htmlInline(item, lang)}</li>`);
      return `<${name}>\n${items.join('\n')}\n</${name}>`;
    }
    case 'facts': {
      const items = block.items.map(
        ({ term, description }) =>
          `<div><dt>${htmlText(term, lang)}</dt><dd>${htmlInline(description, lang)}</dd></div>`,
      );
      const rows = block.items.map(({ term, description }) => [
        { content: [term] },
        { content: description },
      ]);
      const whole = staysWhole({ rows }) ? ' together' : '';
      return `<dl class="facts${whole}">\n${items.join('\n')}\n</dl>`;
    }
    case 'note': {
      const title =
        block.title === undefined ? '' : `<p class="note-title">${htmlText(block.title, lang)}</p>`;
      return `<div class="note note-${block.tone}" role="note">${title}<p>${htmlInline(block.content, lang)}</p></div>`;
    }
    case 'quote': {
      const attribution =
        block.attribution === undefined
          ? ''
          : `\n<figcaption>${htmlText(block.attribution, lang)}</figcaption>`;
      return `<figure class="quote">\n<blockquote><p>${htmlInline(block.content, lang)}</p></blockquote>${attribution}\n</figure>`;
    }
    case 'cards':
      return htmlCards(block, lang);
    case 'table':
      return htmlTable(block, caption, lang);
    case 'figure':
      return htmlFigure(block, caption, anchor, lang);
  }
}

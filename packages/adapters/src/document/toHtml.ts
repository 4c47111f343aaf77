import { typeset } from '@jalon/core';
import type { Document } from '@jalon/report-schema';
import { documentWords } from './document.words.ts';
import { type DocumentOutline, documentOutline, type OutlineEntry } from './documentOutline.ts';
import { escapeMarkup } from './escapeMarkup.ts';
import { htmlBlock } from './htmlBlock.ts';
import { htmlName, htmlText } from './htmlInline.ts';
import { pageGroups } from './pageGroups.ts';
import { plainText } from './plainText.ts';
import { reportStylesheet } from './reportStylesheet.data.ts';

/** How a document becomes a page. */
export interface ToHtmlOptions {
  /** CSS that follows the built-in style sheet, for example `:root { --accent: #7a1f3d }`. */
  readonly stylesheet?: string;
}

/**
 * A document as one HTML file that needs nothing else: styles and drawings are inside, no script, nothing is fetched.
 * It reads on any screen and prints on A4 with page numbers. Draw the figures first (see {@link drawFigures}); one
 * without a drawing is shown as its table.
 * @example
 * ```ts
 * import { toHtml } from '@jalon/adapters/document';
 * const blocks = [{ kind: 'paragraph', content: ['56 < 60'] }] as const;
 * const html = toHtml({ lang: 'en', title: 'Report', facts: [], blocks });
 * html.includes('<p>56 &lt; 60</p>'); // => true
 * ```
 */
export function toHtml(document: Document, options: ToHtmlOptions = {}): string {
  const { lang } = document;
  const outline = documentOutline(document);
  const styles = [
    reportStylesheet,
    pageOf(document, outline),
    runningHead(document),
    options.stylesheet ?? '',
  ].join('\n');
  return [
    '<!DOCTYPE html>',
    `<html lang="${lang}"${outline.short ? ' class="short"' : ''}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    `<title>${htmlName(document.title, lang)}</title>`,
    ...(document.date === undefined
      ? []
      : [`<meta name="dcterms.date" content="${escapeMarkup(document.date)}">`]),
    // the text of a style sheet ends at the first end tag, whatever stands around it
    `<style>\n${styles.replaceAll('</', '<\\/')}\n</style>`,
    '</head>',
    '<body>',
    `<a class="skip" href="#content">${documentWords.skip[lang]}</a>`,
    '<div class="sheet">',
    header(document),
    ...contents(outline.contents, document),
    '<main id="content">',
    ...content(document, outline),
    '</main>',
    '</div>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Margins of a document of about two pages, which may come down to one. */
const shortPage = '@page { margin: 13mm 17mm 13mm 17mm }';

function pageOf(document: Document, outline: DocumentOutline): string {
  const isWide = pageGroups(document, outline).every(({ wide }) => wide);
  return [...(outline.short ? [shortPage] : []), ...(isWide ? ['@page { size: A4 landscape }'] : [])].join(
    '\n',
  );
}

/** The blocks; those of a turned page, and those set smaller, in a box of their own. */
function content(document: Document, outline: DocumentOutline): string[] {
  const groups = pageGroups(document, outline);
  return groups.flatMap(({ wide, blocks }) => {
    const lines = blocks.map((block) => htmlBlock(block, outline, document));
    if (wide && groups.length > 1) return ['<div class="wide">', ...lines, '</div>'];
    const first = blocks.findIndex((block) => outline.small.has(block));
    if (first === -1) return lines;
    const end = first + blocks.filter((block) => outline.small.has(block)).length;
    return [
      ...lines.slice(0, first),
      '<div class="method">',
      ...lines.slice(first, end),
      '</div>',
      ...lines.slice(end),
    ];
  });
}

function header({ title, subtitle, facts, lang }: Document): string {
  const items = facts.map(
    ({ term, description }) =>
      `<div><dt>${htmlText(term, lang)}</dt><dd>${htmlText(description, lang)}</dd></div>`,
  );
  return [
    '<header>',
    `<h1>${htmlText(title, lang)}</h1>`,
    ...(subtitle === undefined ? [] : [`<p class="subtitle">${htmlText(subtitle, lang)}</p>`]),
    ...(items.length === 0 ? [] : [`<dl class="facts">\n${items.join('\n')}\n</dl>`]),
    '</header>',
  ].join('\n');
}

/** A table of contents with more lines stands in two columns. */
const longContents = 8;

function contents(entries: readonly OutlineEntry[], { lang }: Document): string[] {
  if (entries.length === 0) return [];
  const link = ({ text, anchor }: OutlineEntry): string =>
    `<a href="#${escapeMarkup(anchor)}">${htmlText(text, lang)}</a>`;
  const items: { head?: OutlineEntry; below: OutlineEntry[] }[] = [];
  for (const entry of entries) {
    const last = items.at(-1);
    if (entry.level === 1) items.push({ head: entry, below: [] });
    else if (last === undefined) items.push({ below: [entry] });
    else last.below.push(entry);
  }
  const list = items.map(({ head, below }) => {
    const nested = below.map((entry) => `<li>${link(entry)}</li>`).join('');
    if (head === undefined) return nested;
    return `<li>${link(head)}${nested === '' ? '' : `<ol>${nested}</ol>`}</li>`;
  });
  const heading = documentWords.contents[lang];
  const columns = entries.length > longContents ? ' class="two-columns"' : '';
  return [
    `<nav aria-label="${heading}">\n<p class="nav-title">${heading}</p>\n<ol${columns}>\n${list.join('\n')}\n</ol>\n</nav>`,
  ];
}

/** The title at the top of each printed page but the first, as a string of CSS. */
function runningHead({ title, lang }: Document): string {
  const text = plainText(typeset(title, lang)).replace(
    /[^\p{L}\p{N} ]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `@page { @top-left { content: "${text}" } }\n@page :first { @top-left { content: none } }`;
}

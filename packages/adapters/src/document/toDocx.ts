import type { Document } from '@jalon/report-schema';
import type { FileChild, ISectionOptions, Paragraph, ParagraphChild } from 'docx';
import { loadPeer } from '../peer/loadPeer.ts';
import type { DocxKit } from './DocxKit.ts';
import { documentWords } from './document.words.ts';
import { documentOutline, type OutlineEntry } from './documentOutline.ts';
import { docxBlock } from './docxBlock.ts';
import { docxFacts } from './docxFacts.ts';
import { docxField } from './docxField.ts';
import { docxRuns, docxText } from './docxInline.ts';
import { docxStyles } from './docxStyles.ts';
import { docxTableStyles } from './docxTableStyles.data.ts';
import { docxCloseMargin, docxPage } from './docxTheme.data.ts';
import { pageGroups } from './pageGroups.ts';
import { sealDocx } from './sealDocx.ts';

/**
 * A document as a Word file: real styles, a linked table of contents, heads of tables that repeat, figures as vector
 * pictures with their text alternative, page numbers. The same document gives the same bytes. Draw the figures first
 * (see {@link drawFigures}); one without a drawing is shown as its table.
 * @returns the bytes of the .docx file
 * @throws JalonError `missing-peer` without `docx`, or without the makers of PNG where a drawing has none
 * @example
 * ```ts
 * import { toDocx } from '@jalon/adapters/document';
 * const blocks = [{ kind: 'paragraph', content: ['56 of 60 families'] }] as const;
 * const file = await toDocx({ lang: 'en', title: 'Report', facts: [], blocks });
 * [...file.slice(0, 2)]; // => [0x50, 0x4b]
 * ```
 */
export async function toDocx(document: Document): Promise<Uint8Array> {
  const docx = await loadPeer('docx', () => import('docx'));
  const outline = documentOutline(document);
  const anchors = [...outline.anchors.values()];
  const bookmarks = new Map(
    anchors.map((anchor, index) => [anchor, `_Toc${String(index + 1).padStart(6, '0')}`]),
  );
  const kit: DocxKit = { docx, lang: document.lang, outline, bookmarks, width: docxPage.text };
  const title = docxText(document.title, kit);
  const file = new docx.Document({
    title,
    creator: '',
    lastModifiedBy: '',
    features: { updateFields: false },
    styles: docxStyles(docx, document.lang, outline.short),
    numbering: { config: numbering(kit) },
    sections: await sections(document, title, kit),
  });
  const packed = new Uint8Array(await docx.Packer.toArrayBuffer(file));
  return sealDocx(packed, {
    language: document.lang,
    tableStyles: docxTableStyles(outline.short),
    ...(document.date !== undefined && { date: document.date }),
  });
}

/** The document as sections: one, or more where a page is turned for a table. */
async function sections(document: Document, title: string, kit: DocxKit): Promise<ISectionOptions[]> {
  const places = new Map(document.blocks.map((block, place) => [block, place]));
  const parts = pageGroups(document, kit.outline).map(
    async ({ wide, blocks }, index): Promise<ISectionOptions> => {
      const own = wide ? { ...kit, width: docxPage.wideText } : kit;
      const children = await Promise.all(
        blocks.map((block) => docxBlock(block, places.get(block) ?? 0, own)),
      );
      if (index > 0) return { properties: page(wide, kit), children: children.flat() };
      return {
        properties: { ...page(wide, kit), titlePage: true },
        headers: {
          default: runningHead(title, kit),
          first: new kit.docx.Header({ children: [new kit.docx.Paragraph({ style: 'Header' })] }),
        },
        footers: { default: pageNumber(kit), first: pageNumber(kit) },
        children: [...head(document, own), ...contents(kit), ...children.flat()],
      };
    },
  );
  return Promise.all(parts);
}

function page(wide: boolean, { docx, outline }: DocxKit): NonNullable<ISectionOptions['properties']> {
  const { LANDSCAPE, PORTRAIT } = docx.PageOrientation;
  const size = { width: docxPage.width, height: docxPage.height, orientation: wide ? LANDSCAPE : PORTRAIT };
  return { page: { size, margin: { ...docxPage.margin, ...(outline.short && docxCloseMargin) } } };
}

function head(document: Document, kit: DocxKit): FileChild[] {
  const { Paragraph } = kit.docx;
  const { subtitle } = document;
  return [
    new Paragraph({ style: 'Title', children: docxRuns(document.title, kit) }),
    ...(subtitle === undefined
      ? []
      : [new Paragraph({ style: 'Subtitle', children: docxRuns(subtitle, kit) })]),
    ...docxFacts(
      document.facts.map(({ term, description }) => ({ term, description: [description] })),
      kit,
    ),
  ];
}

/**
 * A field that Word can update on request, holding links to the headings already: no program has to be asked first, so
 * none asks. Page numbers come with the update.
 */
function contents(kit: DocxKit): Paragraph[] {
  const { InternalHyperlink, Paragraph } = kit.docx;
  const entries = listedHeadings(kit.outline.contents);
  if (entries.length === 0) return [];
  const heading = new Paragraph({ style: 'ContentsHeading', text: documentWords.contents[kit.lang] });
  const deepest = Math.max(...entries.map((entry) => entry.level));
  const field = docxField(`TOC \\o "1-${deepest}" \\h \\z \\u`, kit);
  const lines = entries.map((entry, index) => {
    const text = docxRuns(entry.text, kit);
    const link = new InternalHyperlink({ anchor: kit.bookmarks.get(entry.anchor) ?? '', children: text });
    const children: ParagraphChild[] = [link];
    if (index === 0) children.unshift(...field.before);
    const isLast = index === entries.length - 1;
    if (isLast) children.push(...field.after);
    return new Paragraph({
      style: `TOC${entry.level}`,
      children,
      ...(isLast && { spacing: { after: 300 } }),
    });
  });
  return [heading, ...lines];
}

/** More lines would push the report itself off its first page. */
const mostListed = 12;

/** Headings for the table of contents: of the first level alone where both are many and the first is enough. */
function listedHeadings(entries: readonly OutlineEntry[]): readonly OutlineEntry[] {
  const parts = entries.filter((entry) => entry.level === 1);
  return entries.length > mostListed && parts.length > 3 ? parts : entries;
}

function runningHead(title: string, { docx }: DocxKit): InstanceType<typeof docx.Header> {
  return new docx.Header({ children: [new docx.Paragraph({ style: 'Header', text: title })] });
}

function pageNumber({ docx, lang }: DocxKit): InstanceType<typeof docx.Footer> {
  const { AlignmentType, Footer, PageNumber, Paragraph, TextRun } = docx;
  const number = [`${documentWords.page[lang]}\u00a0`, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
  const children = [new TextRun({ children: number })];
  return new Footer({
    children: [new Paragraph({ style: 'Footer', alignment: AlignmentType.RIGHT, children })],
  });
}

function numbering({ docx }: DocxKit) {
  const { AlignmentType, LevelFormat } = docx;
  const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => [
    {
      level: 0,
      format,
      text,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 380, hanging: 320 } } },
    },
  ];
  return [
    { reference: 'ordered', levels: level(LevelFormat.DECIMAL, '%1.') },
    { reference: 'bullets', levels: level(LevelFormat.BULLET, '•') },
  ];
}

import { JalonError } from '@jalon/core';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What the finished file says of itself. */
export interface DocxSeal {
  /** ISO day; without one, or with anything else, the file carries no date. */
  readonly date?: string;
  readonly language: string;
  /** Table styles to add, as WordprocessingML. */
  readonly tableStyles: string;
}

/**
 * The same Word file without clock and chance: dates are the document's, ids count from 1 in the order in which they
 * stand. So one document gives one sequence of bytes.
 */
export function sealDocx(file: Uint8Array, seal: DocxSeal): Uint8Array {
  const parts = unzipSync(file);
  const edit = (path: string, change: (xml: string) => string): void => {
    const part = parts[path];
    if (part === undefined) throw new JalonError('invalid-argument', `no ${path} in the Word file`, { path });
    parts[path] = strToU8(change(strFromU8(part)));
  };
  const rename = randomRelationships(strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array()));
  edit('word/_rels/document.xml.rels', rename);
  edit('word/document.xml', (xml) => orderBorders(unframe(countIds(rename(xml)))));
  edit('word/styles.xml', (xml) => xml.replace('</w:styles>', () => `${seal.tableStyles}</w:styles>`));
  edit('docProps/core.xml', (xml) => datedAs(xml, seal));
  // the earliest day that a zip can hold, told by parts of the local calendar as fflate reads them
  const mtime = new Date(1980, 0, 1);
  const order = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(order.map((path) => [path, parts[path] ?? new Uint8Array()])), {
    mtime,
    level: 6,
  });
}

/** Readers that guess a file's type look at the first part. */
const rank = (path: string): number => (path === '[Content_Types].xml' ? 0 : path === '_rels/.rels' ? 1 : 2);

/** Relationship ids of links are random in the docx library. */
function randomRelationships(relationships: string): (xml: string) => string {
  const random = [...relationships.matchAll(/ Id="(rId[^"]*)"/g)]
    .map(([, id = '']) => id)
    .filter((id) => !/^rId\d{1,6}$/.test(id));
  const names = new Map(random.map((id, index) => [id, `rIdLink${index + 1}`]));
  return (xml) => xml.replace(/(?<= (?:r:id|Id)=")rId[^"]*(?=")/g, (id) => names.get(id) ?? id);
}

/** Bookmarks and drawings get numbers of their own; bookmarks do not overlap. */
function countIds(xml: string): string {
  let bookmark = 0;
  let drawing = 0;
  return xml
    .replace(/<w:bookmark(Start|End)\b[^>]*>/g, (tag, side: string) => {
      if (side === 'Start') bookmark++;
      return tag.replace(/ w:id="[^"]*"/, ` w:id="${bookmark}"`);
    })
    .replace(/<wp:docPr\b[^>]*>/g, (tag) => tag.replace(/ id="[^"]*"/, ` id="${++drawing}"`));
}

/** The docx library frames every table; here the table styles say how tables look. */
const unframe = (xml: string): string => xml.replace(/<w:tblBorders>.*?<\/w:tblBorders>/gs, '');

/** The schema of Word wants the borders of a paragraph in one order. Source: ECMA-376, CT_PBdr. */
const orderBorders = (xml: string): string =>
  xml.replace(/(?<=<w:pBdr>)(?:<w:\w+ [^>]*\/>)+(?=<\/w:pBdr>)/g, (borders) =>
    ['top', 'left', 'bottom', 'right']
      .map((side) => new RegExp(`<w:${side} [^>]*/>`).exec(borders)?.[0] ?? '')
      .join(''),
  );

function datedAs(xml: string, { date, language }: DocxSeal): string {
  const bare = xml
    .replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '')
    .replace(/<cp:lastModifiedBy>[^<]*<\/cp:lastModifiedBy>/g, '');
  const stamp = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
  const isDay = date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date);
  const added = `<dc:language>${language}</dc:language>${isDay ? stamp('created') + stamp('modified') : ''}`;
  return bare.replace('</cp:coreProperties>', () => `${added}</cp:coreProperties>`);
}

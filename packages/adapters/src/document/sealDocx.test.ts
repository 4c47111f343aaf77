import { isJalonError } from '@jalon/core';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sealDocx } from './sealDocx.ts';

const parts = {
  'word/document.xml':
    '<w:document><w:bookmarkStart w:name="a" w:id="7"/><w:bookmarkEnd w:id="7"/><w:hyperlink r:id="rIdx9_-z"/>' +
    '<w:hyperlink r:id="rId2"/><w:bookmarkStart w:name="b" w:id="7"/><w:bookmarkEnd w:id="7"/></w:document>',
  'word/_rels/document.xml.rels': '<R><r Id="rId2"/><r Id="rIdx9_-z"/></R>',
  'word/styles.xml': '<w:styles></w:styles>',
  'docProps/core.xml':
    '<cp:coreProperties><dcterms:created xsi:type="dcterms:W3CDTF">2031-01-01T10:11:12Z</dcterms:created>' +
    '<cp:lastModifiedBy>x</cp:lastModifiedBy></cp:coreProperties>',
  '[Content_Types].xml': '<Types/>',
};
const zip = (files: Readonly<Record<string, string>>, year: number): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])), {
    mtime: new Date(year, 5, 1),
  });
const seal = { date: '2025-07-15', language: 'fr', tableStyles: '<w:style/>' };
const read = (file: Uint8Array, path: string): string => strFromU8(unzipSync(file)[path] ?? new Uint8Array());

test('links, bookmarks and dates no longer depend on chance or the clock', () => {
  const sealed = sealDocx(zip(parts, 2031), seal);
  expect(read(sealed, 'word/document.xml')).toBe(
    '<w:document><w:bookmarkStart w:name="a" w:id="1"/><w:bookmarkEnd w:id="1"/><w:hyperlink r:id="rIdLink1"/>' +
      '<w:hyperlink r:id="rId2"/><w:bookmarkStart w:name="b" w:id="2"/><w:bookmarkEnd w:id="2"/></w:document>',
  );
  expect(read(sealed, 'word/_rels/document.xml.rels')).toBe('<R><r Id="rId2"/><r Id="rIdLink1"/></R>');
  expect(read(sealed, 'docProps/core.xml')).toBe(
    '<cp:coreProperties><dc:language>fr</dc:language>' +
      '<dcterms:created xsi:type="dcterms:W3CDTF">2025-07-15T00:00:00Z</dcterms:created>' +
      '<dcterms:modified xsi:type="dcterms:W3CDTF">2025-07-15T00:00:00Z</dcterms:modified></cp:coreProperties>',
  );
  expect(read(sealed, 'word/styles.xml')).toBe('<w:styles><w:style/></w:styles>');
});

test('neither the day of packing nor the order of the parts shows', () => {
  const turned = Object.fromEntries(Object.entries(parts).reverse());
  expect(sealDocx(zip(turned, 1999), seal)).toEqual(sealDocx(zip(parts, 2031), seal));
});

test('what is no day is no date', () => {
  expect(read(sealDocx(zip(parts, 2031), { ...seal, date: '<x>' }), 'docProps/core.xml')).not.toContain(
    'dcterms',
  );
});

test('a file that is no Word file is refused', () => {
  expect(() => sealDocx(zip({ 'a.txt': 'x' }, 2031), seal)).toThrow('no word/_rels/document.xml.rels');
  try {
    sealDocx(zip({ 'a.txt': 'x' }, 2031), seal);
  } catch (error) {
    expect(isJalonError(error) && error.code).toBe('invalid-argument');
  }
});

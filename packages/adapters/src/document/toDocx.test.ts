import type { Block, Document } from '@jalon/report-schema';
import { ImportedXmlComponent } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { progressChart } from '../chart/progressChart.ts';
import { theoryOfChangeDiagram } from '../diagram/theoryOfChangeDiagram.ts';
import { drawFigures } from './drawFigures.ts';
import { escapeMarkup } from './escapeMarkup.ts';
import { hostile } from './fixtures/hostile.ts';
import { sampleDocument } from './fixtures/sampleDocument.ts';
import { toDocx } from './toDocx.ts';

type Parts = Readonly<Record<string, string>>;

async function partsOf(document: Document): Promise<Parts> {
  const files = unzipSync(await toDocx(document));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const document = (...blocks: Block[]): Document => ({ lang: 'fr', title: 'Rapport', facts: [], blocks });
const body = async (...blocks: Block[]): Promise<string> =>
  (await partsOf(document(...blocks)))['word/document.xml'] ?? '';

/** Text of every paragraph of one style. */
const inStyle = (xml: string, style: string): string[] =>
  [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)]
    .map(([paragraph]) => paragraph)
    .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
    .map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join(''));

describe('a whole report', () => {
  let drawn: Document;
  let parts: Parts = {};
  let xml = '';
  beforeAll(async () => {
    drawn = await drawFigures(sampleDocument('fr'), { drawers: [progressChart, theoryOfChangeDiagram] });
    parts = await partsOf(drawn);
    xml = parts['word/document.xml'] ?? '';
  });

  test('every part is well-formed XML', () => {
    const paths = Object.keys(parts).filter((path) => /\.(?:xml|rels)$/.test(path));
    expect(paths.length).toBeGreaterThan(8);
    // the parser of the docx library is a strict one
    for (const path of paths) {
      expect(() => ImportedXmlComponent.fromXmlString(parts[path] ?? ''), path).not.toThrow();
      expect(/undefined|\[object|NaN/.test(parts[path] ?? ''), path).toBe(false);
    }
    const vocabularies = [...xml.matchAll(/<([a-z]+)(?=[:\s/>])/g)].map(([, name]) => name);
    expect(new Set(vocabularies)).toEqual(new Set(['w', 'wp', 'a', 'pic', 'asvg']));
  });

  test('the same document gives the same bytes', async () => {
    expect(await toDocx(drawn)).toEqual(await toDocx(drawn));
  });

  test('its dates are those of the document, and nobody is named', () => {
    const core = parts['docProps/core.xml'] ?? '';
    expect(core.match(/2025-07-15T00:00:00Z/g)).toHaveLength(2);
    expect(core).toContain('<dc:language>fr</dc:language>');
    expect(core).not.toMatch(/lastModifiedBy|<dc:creator>[^<]/);
    expect(core).toContain('<dc:title>Rapport d’évaluation 2024-2025\u00a0: grandir ensemble');
  });

  test('title, headings, captions and notes are set in styles', () => {
    expect(inStyle(xml, 'Title')).toEqual([
      'Rapport d’évaluation 2024-2025\u00a0: grandir ensemble dans trois quartiers',
    ]);
    expect(inStyle(xml, 'Heading1')).toHaveLength(4);
    expect(inStyle(xml, 'Heading2')).toHaveLength(3);
    expect(inStyle(xml, 'Heading3')).toEqual(['Décisions proposées']);
    expect(inStyle(xml, 'Caption')).toEqual([
      'Tableau\u00a01\u00a0: Suivi des indicateurs au 30 juin 2025',
      'Tableau\u00a02\u00a0: Attentes au-delà du soutien financier',
    ]);
    expect(inStyle(xml, 'FigureCaption')[1]).toBe(
      'Figure\u00a02\u00a0: Progression de chaque indicateur vers sa cible',
    );
    const used = new Set(
      [...xml.matchAll(/<w:(?:pStyle|tblStyle|rStyle) w:val="([^"]*)"/g)].map(([, id]) => id),
    );
    for (const id of used) expect(parts['word/styles.xml']).toContain(`w:styleId="${id}"`);
  });

  test('heads of tables repeat, rows stay whole, cells are shaded by tone', () => {
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(xml.match(/<w:cantSplit\/>/g)?.length).toBeGreaterThan(15);
    expect(/w:fill="F7E1E8"[^>]*>(?:(?!<\/w:tc>).)*en\u00a0recul/s.test(xml)).toBe(true);
    expect(xml).not.toContain('<w:tblBorders>');
  });

  test('columns of a table add up to the width of the text', () => {
    for (const [, grid = ''] of xml.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/gs)) {
      const widths = [...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9638);
    }
  });

  test('figures are vector pictures with a PNG for programs that cannot show them, and a text alternative', () => {
    expect(Object.keys(parts).filter((path) => path.endsWith('.svg'))).toHaveLength(2);
    expect(Object.keys(parts).filter((path) => path.endsWith('.png'))).toHaveLength(2);
    expect(xml).toContain('descr="Deux moyens mènent à quatre actions');
    expect(xml.match(/<wp:docPr id="[12]"/g)).toEqual(['<wp:docPr id="1"', '<wp:docPr id="2"']);
    const widths = [...xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)].map(([, width, height]) => [
      Number(width),
      Number(height),
    ]);
    // 17 cm and 22 cm in EMU
    for (const [width = 0, height = 0] of widths) {
      expect(width).toBeLessThanOrEqual(6_120_000);
      expect(height).toBeLessThanOrEqual(7_930_000);
    }
  });

  test('the table of contents is filled, and every line leads to a heading', () => {
    expect(inStyle(xml, 'TOC1')).toHaveLength(4);
    expect(inStyle(xml, 'TOC2')).toHaveLength(3);
    expect(xml.match(/w:fldCharType="(?:begin|separate|end)"/g)).toHaveLength(3);
    expect(xml).toContain('TOC \\o &quot;1-2&quot; \\h \\z \\u');
    expect(parts['word/settings.xml']).toContain('<w:updateFields w:val="false"/>');
    expect(xml).not.toContain('w:dirty');
    const bookmarks = [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(([, name]) => name);
    const ids = [...xml.matchAll(/<w:bookmarkStart [^>]*w:id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(bookmarks).size).toBe(bookmarks.length);
    expect(new Set(ids).size).toBe(bookmarks.length);
    for (const [, anchor] of xml.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]*)"/g))
      expect(bookmarks).toContain(anchor);
  });

  test('pages are A4, numbered, and headed by the title from the second on', () => {
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(xml).toContain('<w:titlePg/>');
    expect(parts['word/footer1.xml']).toMatch(/Page\u00a0.*PAGE.* \/ .*NUMPAGES/s);
    expect(parts['word/header1.xml']).toContain('Rapport d’évaluation');
    expect(parts['word/header2.xml']).not.toContain('Rapport d’évaluation');
  });

  test('the proofing language is that of the document', async () => {
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="fr-FR"/>');
    const english = await partsOf({ lang: 'en', title: 'Report', facts: [], blocks: [] });
    expect(english['word/styles.xml']).toContain('<w:lang w:val="en-GB"/>');
    expect(english['word/footer1.xml']).toContain('Page\u00a0');
  });
});

test('a document without a date carries none', async () => {
  const core = (await partsOf(document()))['docProps/core.xml'] ?? '';
  expect(core).not.toContain('dcterms:created');
  expect(core).not.toMatch(/\d{4}-\d{2}/);
});

test('two links to two places have two relationships, named without chance', async () => {
  const link = (href: string) => ({ kind: 'link', text: href, href }) as const;
  const parts = await partsOf(
    document({
      kind: 'paragraph',
      content: [
        link('https://example.org/a'),
        link('https://example.org/b'),
        link('javascript:alert(1)'),
        link('#none'),
      ],
    }),
  );
  expect([...(parts['word/document.xml'] ?? '').matchAll(/r:id="(rIdLink\d)"/g)].map(([, id]) => id)).toEqual(
    ['rIdLink1', 'rIdLink2'],
  );
  expect(parts['word/_rels/document.xml.rels']).toMatch(/Id="rIdLink2"[^>]*example\.org\/b/);
  expect(Object.values(parts).join('')).not.toContain('javascript:alert(1)"');
});

test('a link to a place in the document goes there', async () => {
  const xml = await body(
    { kind: 'heading', level: 1, text: 'Suivi', id: 'tracking' },
    { kind: 'paragraph', content: [{ kind: 'link', text: 'voir', href: '#tracking' }] },
  );
  const name = /<w:bookmarkStart [^>]*w:name="([^"]*)"/.exec(xml)?.[1];
  expect(xml).toContain(`w:anchor="${name}"`);
});

test('a note is one shaded paragraph, its borders in the order of the schema', async () => {
  const xml = await body({ kind: 'note', tone: 'attention', title: 'Retard', content: ['Travaux.'] });
  expect(inStyle(xml, 'Note')).toEqual(['RetardTravaux.']);
  const borders = /<w:pBdr>(.*?)<\/w:pBdr>/.exec(xml)?.[1] ?? '';
  expect([...borders.matchAll(/<w:(\w+)/g)].map(([, side]) => side)).toEqual([
    'top',
    'left',
    'bottom',
    'right',
  ]);
  expect(borders).toMatch(/<w:left [^>]*w:color="B8740A"/);
});

test('each ordered list counts from 1', async () => {
  const list: Block = { kind: 'list', ordered: true, items: [['a'], ['b']] };
  const ids = [...(await body(list, { ...list })).matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
  expect(ids).toHaveLength(4);
  expect(new Set(ids).size).toBe(2);
  expect(ids[0]).toBe(ids[1]);
});

test('a figure that was not drawn shows its table, and a drawing without PNG gets one', async () => {
  const table = { kind: 'table', caption: 'Visites', columns: [{ heading: 'Mois' }], rows: [] } as const;
  const figure = {
    kind: 'figure',
    id: 'f',
    caption: 'Vue',
    alt: 'a',
    data: { figure: 'a/b', data: 1 },
    table,
  } as const;
  const xml = await body(figure);
  expect(inStyle(xml, 'TableText')).toEqual(['Aucune ligne.']);
  // one caption, above, as of a table
  expect(inStyle(xml, 'Caption')).toEqual(['Figure\u00a01\u00a0: Vue']);
  expect(inStyle(xml, 'FigureCaption')).toEqual([]);
  expect(xml).not.toContain('Visites');
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>';
  const parts = await partsOf(document({ ...figure, drawing: { svg, width: 10, height: 2000 } }));
  expect(Object.keys(parts).some((path) => path.endsWith('.png'))).toBe(true);
});

test('a row that is too long loses nothing, a row that is too short is filled up', async () => {
  const cell = (text: string) => ({ content: [text] });
  const columns = [{ heading: 'a' }, { heading: 'b', align: 'centre' }] as const;
  const xml = await body({
    kind: 'table',
    caption: '',
    columns,
    rows: [[cell('1')], [cell('1'), cell('2'), cell('3')]],
  });
  expect(inStyle(xml, 'TableText')).toEqual(['1', '', '1', '2 3']);
});

test('a table with many columns is set smaller, in two steps', async () => {
  const set = async (count: number, text: string): Promise<string> => {
    const columns = Array.from({ length: count }, () => ({ heading: 'Progression' }));
    const row = columns.map(() => ({ content: [text], detail: ['31 mars'] }));
    return body({ kind: 'table', caption: '', columns, rows: [row] });
  };
  const small = await set(8, 'communiqué');
  const tiny = await set(10, 'communiqué');
  for (const name of ['TableText', 'TableDetail', 'TableHeading']) {
    expect(inStyle(small, `${name}Small`)).toHaveLength(8);
    expect(inStyle(tiny, `${name}Tiny`)).toHaveLength(10);
  }
});

/** A table of eight columns whose words need more than an upright page. */
const wideTable: Block = {
  kind: 'table',
  caption: 'Cadre logique',
  columns: Array.from({ length: 8 }, (_, place) => ({ heading: `Colonne ${place}` })),
  rows: Array.from({ length: 10 }, () =>
    Array.from({ length: 8 }, () => ({
      content: [
        'Les familles trouvent une place qui convient à leurs horaires, toute l’année, sur chacune des deux rives',
      ],
    })),
  ),
};

test('a page is turned for a table that needs it, and turned back after it', async () => {
  const text = (content: string): Block => ({ kind: 'paragraph', content: [content] });
  const heading: Block = { kind: 'heading', level: 1, text: 'Matrice', id: 'm' };
  const xml = await body(text('mot '.repeat(2200)), heading, wideTable, text('fin'));
  const sections = xml.split('<w:sectPr').map((part) => /<w:pgSz [^>]*>/.exec(part)?.[0] ?? '');
  expect(sections.slice(1).map((size) => /w:orient="(\w+)"/.exec(size)?.[1])).toEqual([
    'portrait',
    'landscape',
    'portrait',
  ]);
  expect(sections[2]).toContain('w:w="16838" w:h="11906"');
  const table = /<w:tbl>.*<\/w:tbl>/s.exec(xml)?.[0] ?? '';
  const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(14570);
  // the heading goes along
  expect(xml.lastIndexOf('<w:sectPr', xml.indexOf('Matrice'))).toBeGreaterThan(0);
});

test('a document of about two pages is set closer, all of it on turned pages where a table needs one', async () => {
  const method: Block = { kind: 'heading', level: 1, text: 'Méthode', id: 'method-and-limits' };
  const text: Block = { kind: 'paragraph', content: ['Ce rapport…'] };
  const short = await partsOf(document(method, text));
  expect(inStyle(short['word/document.xml'] ?? '', 'MethodText')).toEqual(['Ce rapport…']);
  const long = await partsOf(document(method, text, { kind: 'paragraph', content: ['mot '.repeat(2200)] }));
  expect(inStyle(long['word/document.xml'] ?? '', 'MethodText')).toEqual([]);
  const textSize = (parts: Record<string, string>): number =>
    Number(/<w:rPrDefault>.*?<w:sz w:val="(\d+)"/s.exec(parts['word/styles.xml'] ?? '')?.[1]);
  expect([textSize(short), textSize(long)]).toEqual([18, 20]);
  // closer lines would cut pictures off
  const figure = /<w:style [^>]*w:styleId="Figure">.*?<\/w:style>/s.exec(short['word/styles.xml'] ?? '')?.[0];
  expect(figure).toContain('w:line="240"');
  const wide = await body(method, wideTable);
  expect([...wide.matchAll(/w:orient="(\w+)"/g)].map(([, side]) => side)).toEqual(['landscape']);
});

test('figures have room before the words that follow them, the note stays with the last row', async () => {
  const columns = [{ heading: 'a', align: 'end' }, { heading: 'b' }] as const;
  const rows = Array.from({ length: 12 }, () => [{ content: ['1'] }, { content: ['mot'] }]);
  const xml = await body({ kind: 'table', caption: 'T', columns, rows, note: ['Source'] });
  const cells = xml.match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
  const margin = (cell = ''): string | undefined =>
    /<w:(?:right|end) w:type="dxa" w:w="(\d+)"/.exec(cell)?.[1];
  expect(cells.map(margin)).toEqual(cells.map((_, place) => (place % 2 === 0 ? '240' : undefined)));
  const isKept = (row: string): boolean => row.includes('<w:keepNext/>');
  expect((xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).map(isKept)).toEqual([
    true,
    true,
    ...Array.from({ length: 10 }, () => false),
    true,
  ]);
});

test('a date is not torn apart at its slashes', async () => {
  const columns = Array.from({ length: 7 }, () => ({ heading: 'Cible' }));
  const row = columns.map(() => ({ content: ['12'], detail: ['31/05/2024'] }));
  const xml = await body({
    kind: 'table',
    caption: '',
    columns: [{ heading: 'Indicateur', width: 9 }, ...columns],
    rows: [[{ content: ['a'] }, ...row]],
  });
  const widths = [...(/<w:tblGrid>(.*?)<\/w:tblGrid>/s.exec(xml)?.[1] ?? '').matchAll(/w:w="(\d+)"/g)];
  // ten characters of 7.5 points and the room around them, in twentieths of a point
  for (const [, width] of widths.slice(1)) expect(Number(width)).toBeGreaterThan(900);
});

test('a line end that somebody typed is one, « 1er » is raised', async () => {
  const xml = await body({ kind: 'paragraph', content: ['\nle 1er mai\r\n\nà midi\n'] });
  expect(xml.match(/<w:br\/>/g)).toHaveLength(1);
  expect(xml).toMatch(/<w:vertAlign w:val="superscript"\/><\/w:rPr><w:t[^>]*>er</);
  expect(xml).toContain('à midi</w:t>');
});

test('a quotation keeps its attribution on the page, key figures stand in a table without borders', async () => {
  const xml = await body(
    { kind: 'quote', content: ['On respire.'], attribution: 'Une mère' },
    { kind: 'quote', content: ['Seul.'] },
    {
      kind: 'cards',
      items: ['1', '2', '3', '4'].map((value) => ({
        value,
        label: `mesure ${value}`,
        ...(value === '1' && { detail: 'Source' }),
      })),
    },
    { kind: 'cards', items: [] },
  );
  expect(inStyle(xml, 'Quote')).toEqual(['On respire.', 'Seul.']);
  expect(inStyle(xml, 'QuoteAttribution')).toEqual(['Une mère']);
  expect(/<w:pStyle w:val="Quote"\/><w:keepNext\/>/.test(xml)).toBe(true);
  expect(inStyle(xml, 'CardValue')).toEqual(['1', '2', '3', '4']);
  expect(inStyle(xml, 'CardDetail')).toEqual(['Source']);
  expect(xml.match(/<w:tbl>/g)).toHaveLength(1);
  expect(xml.match(/<w:tr>/g)).toHaveLength(2);
});

test('three key figures stand in one row, a fifth leaves an empty cell', async () => {
  const cards = (count: number): Block => ({
    kind: 'cards',
    items: Array.from({ length: count }, () => ({ value: '1', label: 'a' })),
  });
  expect((await body(cards(3))).match(/<w:tr>/g)).toHaveLength(1);
  const five = await body(cards(5));
  expect(five.match(/<w:tr>/g)).toHaveLength(2);
  expect(five.match(/<w:tc>/g)).toHaveLength(6);
});

test('a long table of contents lists the parts alone', async () => {
  const headings = Array.from({ length: 16 }, (_, place): Block => {
    const level = place % 4 === 0 ? 1 : 2;
    return { kind: 'heading', level, text: `Titre ${place}`, id: `t${place}` };
  });
  const xml = await body(...headings, { kind: 'paragraph', content: ['mot '.repeat(2200)] });
  expect(inStyle(xml, 'TOC1')).toHaveLength(4);
  expect(inStyle(xml, 'TOC2')).toHaveLength(0);
  expect(xml).toContain('TOC \\o &quot;1-1&quot;');
});

test('no text can leave its place or break the file', async () => {
  const content = [
    hostile,
    { kind: 'strong', text: hostile } as const,
    { kind: 'link', text: hostile, href: 'https://example.org/?a=1&b=<' } as const,
  ];
  const table = {
    kind: 'table',
    caption: hostile,
    columns: [{ heading: hostile }],
    rows: [[{ content, detail: content }]],
    note: content,
  } as const;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><text>${escapeMarkup(hostile)}</text></svg>`;
  const figure = {
    kind: 'figure',
    id: hostile,
    caption: hostile,
    alt: hostile,
    data: { figure: 'a/b', data: 1 },
    table,
  } as const;
  const parts = await partsOf({
    lang: 'fr',
    title: hostile,
    subtitle: hostile,
    date: hostile,
    facts: [{ term: hostile, description: hostile }],
    blocks: [
      ...([1, 2, 3] as const).map(
        (level) => ({ kind: 'heading', level, text: hostile, id: hostile }) as const,
      ),
      { kind: 'paragraph', content },
      { kind: 'list', ordered: false, items: [content] },
      { kind: 'note', tone: 'muted', title: hostile, content },
      { kind: 'quote', content, attribution: hostile },
      { kind: 'cards', items: [{ value: hostile, label: hostile, detail: hostile }] },
      table,
      figure,
      { ...figure, drawing: { svg, width: 10, height: 10 } },
    ],
  });
  for (const [path, part] of Object.entries(parts)) {
    if (!/\.(?:xml|rels)$/.test(path)) continue;
    expect(() => ImportedXmlComponent.fromXmlString(part), path).not.toThrow();
    expect(part, path).not.toMatch(/<script|\p{Surrogate}|(?![\t\n\r])\p{Cc}/u);
  }
  expect(parts['word/document.xml']).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});

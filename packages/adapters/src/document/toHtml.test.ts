import type { Block, Document } from '@jalon/report-schema';
import { beforeAll, describe, expect, test } from 'vitest';
import { progressChart } from '../chart/progressChart.ts';
import { theoryOfChangeDiagram } from '../diagram/theoryOfChangeDiagram.ts';
import { drawFigures } from './drawFigures.ts';
import { escapeMarkup } from './escapeMarkup.ts';
import { hostile } from './fixtures/hostile.ts';
import { sampleDocument } from './fixtures/sampleDocument.ts';
import { unbalancedTags } from './fixtures/unbalancedTags.ts';
import { toHtml } from './toHtml.ts';

const document = (...blocks: Block[]): Document => ({ lang: 'fr', title: 'Rapport', facts: [], blocks });
const main = (html: string): string => /<main id="content">\n([\s\S]*)\n<\/main>/.exec(html)?.[1] ?? '';
const table = (rows: readonly string[][] = [['a', '1']]): Block => ({
  kind: 'table',
  caption: 'Suivi',
  columns: [{ heading: 'Indicateur' }, { heading: 'Valeur', align: 'end' }],
  rows: rows.map((row) => row.map((text) => ({ content: [text] }))),
});

describe('a whole report', () => {
  let html = '';
  beforeAll(async () => {
    html = toHtml(
      await drawFigures(sampleDocument('fr'), {
        drawers: [progressChart, theoryOfChangeDiagram],
        png: false,
      }),
    );
  });

  test('every tag that opens closes', () => {
    expect(unbalancedTags(html)).toEqual([]);
  });

  test('nothing is fetched and nothing runs', () => {
    expect(html).not.toMatch(/<script|<link|<iframe|@import|\son\w+=|javascript:/i);
    expect(
      html
        .match(/(?:src|href)="[^"]*"/g)
        ?.filter((link) => !/^href="(?:#|https:\/\/example\.org)/.test(link)),
    ).toEqual([]);
    expect(html).toContain(`default-src 'none'`);
  });

  test('it has one h1, and no heading skips a level', () => {
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.slice(1).forEach((level, index) => {
      expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  test('the language is said, ids are unique, and every link within the page arrives', () => {
    expect(html).toContain('<html lang="fr">');
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(5);
    for (const target of targets) expect(ids).toContain(target);
  });

  test('drawings stand in the page, with their data in a table that opens', () => {
    expect(html.match(/<svg [^>]*role="img"/g)).toHaveLength(2);
    expect(html.match(/<details><summary>Les données de cette figure<\/summary>/g)).toHaveLength(2);
    expect(html).toContain(
      '<figcaption>Figure\u00a01\u00a0: Théorie du changement du programme</figcaption>',
    );
  });

  test('it is set in French typography', () => {
    expect(html).toContain('2024-2025\u00a0: grandir ensemble');
    expect(html).toContain('«\u00a0on court toute la journée\u00a0»');
  });

  test('the same document gives the same page', async () => {
    const again = await drawFigures(sampleDocument('fr'), {
      drawers: [progressChart, theoryOfChangeDiagram],
      png: false,
    });
    expect(toHtml(again)).toBe(html);
  });
});

test('a table has a caption with its number, column heads and row heads', () => {
  const html = main(toHtml(document(table())));
  expect(html).toContain('<caption>Tableau\u00a01\u00a0: Suivi</caption>');
  expect(html).toContain(
    '<thead><tr><th scope="col">Indicateur</th><th scope="col" class="end">Valeur</th></tr></thead>',
  );
  expect(html).toContain('<tr><th scope="row">a</th><td class="end">1</td></tr>');
});

test('a row that is too short is filled up, and one that is too long loses nothing', () => {
  const html = main(toHtml(document(table([['a'], ['b', '2', 'beyond']]))));
  expect(html).toContain('<tr><th scope="row">a</th><td class="end"></td></tr>');
  expect(html).toContain('<td>beyond</td>');
});

test('a table without rows says so', () => {
  expect(main(toHtml(document(table([]))))).toContain(
    '<td colspan="2" class="tone-muted">Aucune ligne.</td>',
  );
});

test('tone is a class beside the words, detail a line below', () => {
  const cell = { content: ['En retard'], tone: 'negative', detail: ['depuis mars'] } as const;
  const block: Block = { kind: 'table', caption: '', columns: [{ heading: 'a', width: 1 }], rows: [[cell]] };
  const html = main(toHtml(document(block)));
  expect(html).toContain('class="tone-negative">En\u00a0retard<span class="detail">depuis mars</span>');
  expect(html).toContain('<col style="width:100%">');
});

test('headings, lists, facts and notes have elements of their own', () => {
  const html = main(
    toHtml(
      document(
        { kind: 'heading', level: 1, text: 'Un', id: 'un' },
        { kind: 'heading', level: 4, text: 'Quatre', id: 'quatre' },
        { kind: 'list', ordered: true, items: [['a', { kind: 'strong', text: 'b' }]] },
        { kind: 'list', ordered: false, items: [[{ kind: 'emphasis', text: 'c' }]] },
        { kind: 'facts', items: [{ term: 't', description: ['d'] }] },
        { kind: 'note', tone: 'attention', title: 'T', content: ['n'] },
      ),
    ),
  );
  expect(html).toBe(
    [
      '<h2 id="un">Un</h2>',
      '<h5 id="quatre">Quatre</h5>',
      '<ol>\n<li>a<strong>b</strong></li>\n</ol>',
      '<ul>\n<li><em>c</em></li>\n</ul>',
      '<dl class="facts together">\n<div><dt>t</dt><dd>d</dd></div>\n</dl>',
      '<div class="note note-attention" role="note"><p class="note-title">T</p><p>n</p></div>',
    ].join('\n'),
  );
});

test('a link to another page or within this one is a link, any other is text', () => {
  const link = (href: string): Block => ({
    kind: 'paragraph',
    content: [{ kind: 'link', text: 'ici', href }],
  });
  expect(main(toHtml(document(link('https://example.org/?a=1&b=2'))))).toBe(
    '<p><a href="https://example.org/?a=1&amp;b=2">ici</a></p>',
  );
  expect(main(toHtml(document(link('javascript:alert(1)'))))).toBe('<p>ici</p>');
});

test('a figure that was not drawn shows its table', () => {
  const data = { figure: 'acme/x', data: 1 } as const;
  const inner = table();
  if (inner.kind !== 'table') throw new Error('a table');
  const html = main(
    toHtml(document({ kind: 'figure', id: 'f', caption: 'Vue', alt: 'a', data, table: inner })),
  );
  // one caption
  expect(html).toContain('<caption>Figure\u00a01\u00a0: Vue</caption>');
  expect(html).not.toMatch(/Suivi|<figcaption>/);
  expect(html).not.toContain('<details>');
});

describe('a drawing by someone else', () => {
  const inner = { kind: 'table', caption: '', columns: [], rows: [] } as const;
  const drawn = (svg: string): string =>
    main(
      toHtml(
        document({
          kind: 'figure',
          id: 'f',
          caption: 'Vue',
          alt: 'Une "vue"',
          data: { figure: 'acme/x', data: 1 },
          table: inner,
          drawing: { svg, width: 10.4, height: 5 },
        }),
      ),
    );

  test('gets the text alternative where it has none', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>';
    expect(drawn(svg)).toContain(
      `<div class="drawing" role="img" aria-label="Une &quot;vue&quot;">${svg}</div>`,
    );
  });

  test('stands as an image where it could do more than draw', () => {
    const html = drawn(
      '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>',
    );
    expect(html).toContain('<img src="data:image/svg+xml,%3Csvg%20xmlns');
    expect(html).toContain('alt="Une &quot;vue&quot;" width="10" height="5">');
    expect(html).not.toContain('<script');
  });
});

test('no text can leave its place', () => {
  const content = [
    hostile,
    { kind: 'strong', text: hostile } as const,
    { kind: 'link', text: hostile, href: hostile } as const,
  ];
  const cells = {
    kind: 'table',
    caption: hostile,
    columns: [{ heading: hostile }],
    rows: [[{ content, detail: content }]],
    note: content,
  } as const;
  const html = toHtml({
    lang: 'en',
    title: hostile,
    subtitle: hostile,
    date: hostile,
    facts: [{ term: hostile, description: hostile }],
    blocks: [
      { kind: 'heading', level: 1, text: hostile, id: hostile },
      { kind: 'heading', level: 2, text: hostile, id: hostile },
      { kind: 'heading', level: 1, text: hostile, id: hostile },
      { kind: 'paragraph', content },
      { kind: 'list', ordered: true, items: [content] },
      { kind: 'facts', items: [{ term: hostile, description: content }] },
      { kind: 'note', tone: 'negative', title: hostile, content },
      { kind: 'quote', content, attribution: hostile },
      { kind: 'cards', items: [{ value: hostile, label: hostile, detail: hostile }] },
      cells,
      {
        kind: 'figure',
        id: hostile,
        caption: hostile,
        alt: hostile,
        data: { figure: 'a/b', data: 1 },
        table: cells,
      },
    ],
  });
  expect(unbalancedTags(html)).toEqual([]);
  expect(html).not.toMatch(/<script|\p{Surrogate}|(?![\t\n\r])\p{Cc}/u);
  expect(html.match(/<\/style>/g)).toHaveLength(1);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &quot;]]&gt;');
  expect(html).toContain(escapeMarkup(' \uFFFD café'));
});

test('a style sheet of your own follows ours, and cannot end the style element', () => {
  const html = toHtml(document(), { stylesheet: ':root { --accent: #7a1f3d } /* </style><script> */' });
  expect(html.indexOf('--accent: #7a1f3d')).toBeGreaterThan(html.indexOf('--accent: #14506b'));
  expect(html.match(/<\/style>/g)).toHaveLength(1);
  expect(unbalancedTags(html)).toEqual([]);
});

/** More than two pages. */
const longText: Block = { kind: 'paragraph', content: ['mot '.repeat(2200)] };

test('a document of about two pages is set closer, its part on method smaller', () => {
  const method: Block[] = [
    { kind: 'heading', level: 1, text: 'Méthode', id: 'method-and-limits' },
    { kind: 'paragraph', content: ['Ce rapport…'] },
  ];
  const html = toHtml(document(...method));
  expect(html).toContain('<html lang="fr" class="short">');
  expect(main(html)).toBe(
    '<div class="method">\n<h2 id="method-and-limits">Méthode</h2>\n<p>Ce rapport…</p>\n</div>',
  );
  const long = toHtml(document(longText, ...method));
  expect(long).toContain('<html lang="fr">');
  expect(long).not.toContain('<div class="method">');
});

test('a table that needs it is printed on a turned page, with its heading; a short document wholly so', () => {
  const wide: Block = {
    kind: 'table',
    caption: 'Cadre logique',
    columns: Array.from({ length: 8 }, () => ({ heading: 'Colonne' })),
    rows: Array.from({ length: 10 }, () =>
      Array.from({ length: 8 }, () => ({
        content: [
          'Les familles trouvent une place qui convient à leurs horaires, toute l’année, sur chacune des deux rives',
        ],
      })),
    ),
  };
  const heading: Block = { kind: 'heading', level: 2, text: 'Matrice', id: 'm' };
  const long = toHtml(document(longText, heading, wide, { kind: 'paragraph', content: ['fin'] }));
  expect(main(long)).toMatch(
    /^<p>mot[^<]*<\/p>\n<div class="wide">\n<h3 id="m">Matrice<\/h3>\n<div class="table many-columns".*<\/div>\n<\/div>\n<p>fin<\/p>$/s,
  );
  expect(unbalancedTags(long)).toEqual([]);
  expect(long).not.toContain('@page { size: A4 landscape }');
  const short = toHtml(document(heading, wide));
  expect(short).toContain('@page { size: A4 landscape }');
  expect(main(short)).not.toContain('class="wide"');
});

test('figures have room before the words that follow them, the note is the last row', () => {
  const columns = [{ heading: 'a', align: 'end' }, { heading: 'b' }] as const;
  const rows = [[{ content: ['1'] }, { content: ['mot'] }]];
  const html = main(toHtml(document({ kind: 'table', caption: 'T', columns, rows, note: ['Source'] })));
  expect(html).toContain('<th scope="col" class="end gap">a</th><th scope="col">b</th>');
  expect(html).toContain('<td class="end gap">1</td><td>mot</td>');
  expect(html).toContain('<tbody class="table-note"><tr><td colspan="2">Source</td></tr></tbody>\n</table>');
});

test('a short document has no table of contents, a document of second-level headings has one', () => {
  expect(toHtml(document())).not.toContain('<nav');
  const headings = ['a', 'b', 'c', 'd', 'e', 'f'].map(
    (id): Block => ({ kind: 'heading', level: id < 'c' ? 2 : 1, text: id, id }),
  );
  const html = toHtml(document(...headings, longText));
  expect(html).toContain(
    '<li><a href="#a">a</a></li><li><a href="#b">b</a></li>\n<li><a href="#c">c</a></li>',
  );
  expect(unbalancedTags(html)).toEqual([]);
});

test('a table of contents with many lines stands in two columns', () => {
  const headings = (count: number): Block[] =>
    Array.from({ length: count }, (_, place) => ({ kind: 'heading', level: 1, text: 'a', id: `${place}` }));
  expect(toHtml(document(...headings(8), longText))).not.toContain('class="two-columns"');
  expect(toHtml(document(...headings(9), longText))).toContain('<ol class="two-columns">');
});

test('a quotation and key figures are read in an order that makes sense without looking', () => {
  const html = main(
    toHtml(
      document(
        { kind: 'quote', content: ['On respire.'], attribution: 'Une mère' },
        { kind: 'quote', content: ['Seul.'] },
        {
          kind: 'cards',
          items: [
            { value: '56', label: 'familles', detail: 'Registre' },
            { value: '3', label: 'lieux' },
          ],
        },
        { kind: 'cards', items: [] },
      ),
    ),
  );
  expect(html.trimEnd()).toBe(
    [
      '<figure class="quote">\n<blockquote><p>On respire.</p></blockquote>\n<figcaption>Une mère</figcaption>\n</figure>',
      '<figure class="quote">\n<blockquote><p>Seul.</p></blockquote>\n</figure>',
      '<dl class="cards cards-2">',
      '<div><dt>familles</dt><dd class="card-value">56</dd><dd class="card-detail">Registre</dd></div>',
      '<div><dt>lieux</dt><dd class="card-value">3</dd></div>\n</dl>',
    ].join('\n'),
  );
});

test('a line end that somebody typed is one, « 1er » is raised, names hold no elements', () => {
  const block: Block = {
    kind: 'table',
    caption: 'Au 1er mai',
    columns: [{ heading: '' }, { heading: 'Le\n1er' }],
    rows: [],
  };
  const text: Block = {
    kind: 'paragraph',
    content: ['\nle 1er mai\n\nà midi', { kind: 'strong', text: ' et\nsoir\n' }],
  };
  const html = main(toHtml(document(text, block)));
  expect(html).toContain('<p>le 1<sup>er</sup> mai<br>à midi<strong> et<br>soir</strong></p>');
  expect(html).toContain('aria-label="Tableau\u00a01\u00a0: Au 1er mai"');
  expect(html).toContain('<caption>Tableau\u00a01\u00a0: Au 1<sup>er</sup> mai</caption>');
  expect(html).toContain('<tr><td></td><th scope="col">Le<br>1<sup>er</sup></th></tr>');
});

import { typeset } from '@jalon/core';
import type { Block, Document, Figure, Inline } from '@jalon/report-schema';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostile } from './fixtures/hostile.ts';
import { readMarkdown, wordsOf } from './fixtures/readMarkdown.ts';
import { sampleDocument } from './fixtures/sampleDocument.ts';
import { plainText } from './plainText.ts';
import { toMarkdown } from './toMarkdown.ts';

const document = (...blocks: Block[]): Document => ({ lang: 'fr', title: 'Rapport', facts: [], blocks });
const body = (...blocks: Block[]): string => toMarkdown(document(...blocks)).replace(/^# Rapport\n\n/, '');
const paragraph = (...content: Inline[]): Block => ({ kind: 'paragraph', content });

describe('a whole report', () => {
  test.each(['fr', 'en'] as const)('in %s reads back with every block and every word', (lang) => {
    const written = sampleDocument(lang);
    const { blocks, words, addresses, tags } = readMarkdown(toMarkdown(written));
    const count = (kind: string) => blocks.filter((each) => each === kind).length;
    const kinds = (kind: string) => written.blocks.filter((block) => block.kind === kind).length;
    expect(count('heading_open')).toBe(1 + kinds('heading'));
    expect(count('table_open')).toBe(kinds('table') + kinds('figure'));
    expect(count('blockquote_open')).toBe(kinds('note'));
    expect(addresses).toEqual(['https://example.org/convention?annee=2024&langue=fr']);
    expect(new Set(tags)).toEqual(new Set(['<br>']));
    for (const block of written.blocks) {
      const rows = block.kind === 'table' ? block.rows : block.kind === 'figure' ? block.table.rows : [];
      for (const text of rows.flat().flatMap(({ content, detail = [] }) => [...content, ...detail]))
        expect(words).toContain(wordsOf(typeset(text as string, lang)));
    }
  });

  test('ends in one line end, has no spaces at ends of lines, and is the same each time', () => {
    const text = toMarkdown(sampleDocument('fr'));
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toMatch(/[^\S\n]\n|\n{3}/);
    expect(toMarkdown(sampleDocument('fr'))).toBe(text);
  });

  test('it is set in French typography', () => {
    const text = toMarkdown(sampleDocument('fr'));
    expect(text).toContain('«\u00a0on court toute la journée\u00a0»');
    expect(text).toContain('12\u202f000');
    expect(text).toContain('- **Montant accordé**\u00a0: 48\u202f000\u00a0€');
  });
});

test('title, subtitle and facts stand at the head', () => {
  const head = { title: 'Un # deux', subtitle: 'Sous-titre', facts: [{ term: 'Lieu', description: 'Lyon' }] };
  expect(toMarkdown({ lang: 'fr', ...head, blocks: [] })).toBe(
    '# Un \\# deux\n\n*Sous-titre*\n\n- **Lieu**\u00a0: Lyon\n',
  );
});

test('headings, lists, facts and notes have a form of their own', () => {
  expect(
    body(
      { kind: 'heading', level: 1, text: '1. Un', id: 'un' },
      { kind: 'heading', level: 4, text: 'Quatre', id: 'quatre' },
      { kind: 'list', ordered: true, items: [['a', { kind: 'strong', text: 'b' }], ['c\nd']] },
      {
        kind: 'facts',
        items: [
          { term: 't', description: ['d'] },
          { term: '', description: ['e'] },
        ],
      },
      { kind: 'note', tone: 'attention', title: 'T', content: ['n'] },
      { kind: 'note', tone: 'muted', content: ['m'] },
    ),
  ).toBe(
    [
      '## 1. Un',
      '##### Quatre',
      '1. a**b**\n2. c\\\n   d',
      '* **t**\u00a0: d\n* e',
      '> **T**\n>\n> n',
      '> m\n',
    ].join('\n\n'),
  );
});

test('lists that follow each other stay apart', () => {
  const list: Block = { kind: 'list', ordered: false, items: [['a'], ['b']] };
  const ordered: Block = { ...list, ordered: true };
  const { blocks } = readMarkdown(body(list, list, list, ordered, ordered));
  expect(blocks.filter((kind) => /list_open/.test(kind))).toEqual([
    ...Array(3).fill('bullet_list_open'),
    ...Array(2).fill('ordered_list_open'),
  ]);
});

describe('a table', () => {
  const columns = [
    { heading: 'A | B' },
    { heading: 'C', align: 'end' },
    { heading: 'D', align: 'centre' },
  ] as const;
  const table = { kind: 'table', caption: 'Suivi', columns, rows: [] } as const;

  test('has its caption above, the sides of its columns, its note beneath', () => {
    const cells = [{ content: ['a\nb'], detail: ['c'] }, { content: ['1'] }, { content: [] }];
    expect(body({ ...table, rows: [cells], note: ['Source'] })).toBe(
      '**Tableau\u00a01\u00a0: Suivi**\n\n| A \\| B | C | D |\n| --- | --: | :-: |\n| a<br>b<br>c | 1 |  |\n\nSource\n',
    );
  });

  test('fills up a row that is too short, and loses nothing of one that is too long', () => {
    const rows = [['a'], ['b', '2', '3', 'beyond']].map((row) => row.map((text) => ({ content: [text] })));
    const text = body({ ...table, rows });
    expect(text).toContain('| A \\| B | C | D |  |\n| --- | --: | :-: | --- |\n| a |  |  |  |\n');
    expect(readMarkdown(text).words).toMatch(/b 2 3 beyond$/);
  });

  test('without rows says so, without columns too', () => {
    expect(body(table)).toContain('| Aucune ligne. |  |  |');
    expect(body({ ...table, columns: [] })).toContain('|  |\n| --- |\n| Aucune ligne. |');
  });
});

describe('a figure', () => {
  const table = { kind: 'table', caption: 'Vue', columns: [{ heading: 'a' }], rows: [] } as const;
  const data = { figure: 'acme/x', data: 1 } as const;
  const figure: Figure = {
    kind: 'figure',
    id: '__proto__',
    caption: 'Vue',
    alt: 'Une "vue"\n[x]',
    data,
    table,
  };
  const drawn: Figure = { ...figure, drawing: { svg: '<svg/>', width: 1, height: 1 } };
  const withFile = (block: Figure, file: string): string =>
    toMarkdown(document(block), { images: new Map([['__proto__', file]]) });

  test('is its caption, its text alternative and its table', () => {
    expect(body(drawn)).toBe(
      '**Figure\u00a01\u00a0: Vue**\n\nUne "vue"\\\n\\[x\\]\n\n**Les données de cette figure**\n\n| a |\n| --- |\n| Aucune ligne. |\n',
    );
    expect(body({ ...figure, table: { ...table, caption: 'Chiffres' } })).toContain('**Chiffres**');
  });

  test('is the file of its drawing where the caller names one', () => {
    expect(withFile(drawn, 'figures/vue d’ensemble (1).svg')).toContain(
      '![Une "vue" \\[x\\]](figures/vue%20d%E2%80%99ensemble%20%281%29.svg)\n\n**Figure\u00a01\u00a0: Vue**\n\n**Les',
    );
    expect(withFile(figure, 'vue.svg')).toBe(toMarkdown(document(figure)));
    expect(withFile(drawn, '')).toBe(toMarkdown(document(drawn)));
  });

  test.each(['//example.org/a.png', 'https://example.org/a.png', 'javascript:alert(1)', 'data:image/png,x'])(
    '%s is a file beside the document too',
    (file) => {
      const [address = ''] = readMarkdown(withFile(drawn, file)).addresses;
      expect(address).not.toMatch(/^\/|^[^/]*:/);
      expect(address).not.toBe('');
    },
  );
});

describe('links', () => {
  const link = (href: string, text = 'ici'): Inline => ({ kind: 'link', text, href });

  test('to the web are links, whatever their address holds', () => {
    const href = 'https://example.org/a_(b)*c?x=1&copy=2|`\\&lt;';
    const { addresses, words } = readMarkdown(body(paragraph('Voir', ' ', link(href), '.')));
    expect(decodeURIComponent(addresses[0] ?? '')).toBe(href);
    expect(words).toBe('Voir ici.');
  });

  test.each(['javascript:alert(1)', '#tracking', 'page.html'])('to %s are text', (href) => {
    expect(body(paragraph(link(href)))).toBe('ici\n');
  });

  test('without words show their address', () => {
    expect(body(paragraph(link('https://example.org/a_b', ' ')))).toBe('<https://example.org/a_b>\n');
  });

  test('a written web address stays whole, the marks around it are none of it', () => {
    const { addresses, words } = readMarkdown(
      body(paragraph('Voir (https://example.org/a_b*c), javascript:alert(1)')),
    );
    expect(addresses).toEqual(['https://example.org/a_b*c']);
    expect(words).toBe('Voir (https://example.org/a_b*c), javascript:alert(1)');
    expect(readMarkdown(body(paragraph('https://exemple.org/été https://a.b/?x&lt;y'))).addresses).toEqual(
      [],
    );
    expect(body(paragraph(link('https://example.org', 'https://a.b')))).toBe(
      '[https://a.b](https://example.org)\n',
    );
  });

  test('an exclamation before a link makes no image', () => {
    const { marks } = readMarkdown(body(paragraph('Bravo !', link('https://example.org'))));
    expect(marks).toEqual(['link_open', 'link_close']);
  });
});

test.each<[string, Inline[], string]>([
  ['between letters', ['a', { kind: 'strong', text: 'b' }, 'c'], 'a**b**c'],
  ['spaces within move out', ['a', { kind: 'strong', text: ' b ' }, 'c'], 'a **b** c'],
  ['quotation marks between spaces', [{ kind: 'emphasis', text: '«b»' }], '*«\u00a0b\u00a0»*'],
  ['quotation marks between letters', ['a', { kind: 'strong', text: '(b)' }, 'c'], 'a<strong>(b)</strong>c'],
  ['a mark of punctuation after', [{ kind: 'strong', text: 'b (c)' }, ': d'], '**b (c)**: d'],
  [
    'two in a row',
    [
      { kind: 'strong', text: 'b' },
      { kind: 'emphasis', text: 'c' },
    ],
    '**b**<em>c</em>',
  ],
  ['nothing but spaces', ['a', { kind: 'strong', text: ' ' }, 'b'], 'a b'],
])('emphasis is set so that it is read as such: %s', (_, content, expected) => {
  expect(body(paragraph(...content))).toBe(`${expected}\n`);
});

test.each([
  ...[
    '# a',
    '- a',
    '+ a',
    '* a',
    '1. a',
    '2) a',
    '> a',
    '---',
    '===',
    '- - -',
    '***',
    '```',
    '~~~',
    '    a',
    '\ta',
    '| a |',
  ],
  ...[
    'a\n---',
    'a\n===',
    'a\n:-:',
    'a | b\n--- | ---',
    '[a]: https://b',
    '[^1]: a',
    '<div>',
    '<!-- a',
    '<https://a.b>',
    '&lt;',
  ],
  ...[
    '*a*',
    '_a_',
    '`a`',
    '~~a~~',
    '[a](https://b)',
    '![a](b)',
    '<b>a</b>',
    '&copy;',
    '\\*a\\*',
    'a\\',
    '$a$',
    '{{ a }}',
    'a  \nb',
  ],
])('%j is text wherever it stands', (text) => {
  const expected = wordsOf(typeset(text, 'fr'));
  const plain = readMarkdown(body(...everywhere('mot')));
  const found = readMarkdown(body(...everywhere(text)));
  expect(found.blocks).toEqual(plain.blocks);
  expect(found.words).toBe(plain.words.replaceAll('mot', () => expected));
});

/** One text in every place that a document has. */
function everywhere(text: string): Block[] {
  const content = [text];
  const columns = [{ heading: text }, { heading: text }];
  const table = {
    kind: 'table',
    caption: text,
    columns,
    rows: [[{ content, detail: content }, { content }]],
    note: content,
  } as const;
  return [
    { kind: 'heading', level: 1, text, id: text },
    { kind: 'paragraph', content },
    { kind: 'list', ordered: true, items: [content, content] },
    { kind: 'list', ordered: false, items: [content] },
    { kind: 'facts', items: [{ term: text, description: content }] },
    { kind: 'note', tone: 'negative', title: text, content },
    table,
    {
      kind: 'figure',
      id: text,
      caption: text,
      alt: text,
      data: { figure: 'a/b', data: 1 },
      table: { ...table, caption: `${text} x` },
    },
  ];
}

test('what has no host is no address to follow', () => {
  const written = toMarkdown({
    lang: 'en',
    title: 'x',
    facts: [],
    blocks: [{ kind: 'paragraph', content: ['https://*:1. and https://example.org/a?b=1.'] }],
  });
  expect(written).toBe('# x\n\nhttps://\\*:1. and <https://example.org/a?b=1>.\n');
});

describe('laws', () => {
  const pieces = [
    ...[
      '*',
      '**',
      '_',
      '`',
      '```',
      '~~',
      '#',
      '|',
      '\\',
      '[',
      ']',
      '(',
      ')',
      '![',
      '!',
      '<',
      '>',
      '&',
      '&am',
      'p;',
      '&#35;',
      '$',
      '{',
    ],
    ...[
      '-',
      '+',
      '=',
      ':',
      '---',
      '1',
      '.',
      '1. ',
      '\n',
      '\n\n',
      '\r\n',
      '\u2028',
      ' ',
      '    ',
      '\t',
      '\u00a0',
      '\u202f',
      '\ufeff',
    ],
    ...[
      '«',
      '»',
      '“',
      '’',
      '€',
      'mot',
      'é',
      '😀',
      '</p>',
      '<script>',
      '<!--',
      'https://a.b/c_d',
      'https://',
      'javascript:x',
      hostile,
    ],
  ];
  const text = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 10 }).map((each) => each.join('')),
    },
    fc.string({ unit: 'binary', maxLength: 20 }),
  );
  const run: fc.Arbitrary<Inline> = fc.oneof(
    text,
    fc.record({ kind: fc.constantFrom('strong' as const, 'emphasis' as const), text }),
    fc.record({
      kind: fc.constant('link' as const),
      text,
      href: fc.constantFrom('https://a.b/(c', 'javascript:x', hostile),
    }),
  );
  // a word at an end keeps a block from being empty
  const runs = fc.array(run, { maxLength: 5 }).map((content): Inline[] => [...content, 'mot']);
  const printed = (content: readonly Inline[]): string =>
    content
      .map((each) => {
        const own = plainText(typeset(typeof each === 'string' ? each : each.text, 'fr'));
        const bare =
          typeof each !== 'string' &&
          each.kind === 'link' &&
          each.href === 'https://a.b/(c' &&
          own.trim() === '';
        return bare ? each.href : own;
      })
      .join('');
  const places: ((content: Inline[]) => Block)[] = [
    (content) => ({ kind: 'paragraph', content }),
    (content) => ({ kind: 'list', ordered: false, items: [content] }),
    (content) => ({ kind: 'list', ordered: true, items: [content] }),
    (content) => ({ kind: 'note', tone: 'neutral', content }),
  ];

  test('any runs of text read back as the same words, in blocks of the same kinds', () => {
    fc.assert(
      fc.property(runs, fc.constantFrom(...places), (content, place) => {
        const found = readMarkdown(body(place(content)));
        expect(found.words).toBe(wordsOf(printed(content)));
        expect(found.blocks).toEqual(readMarkdown(body(place(['mot']))).blocks);
      }),
      { numRuns: 3000 },
    );
  });

  test('any cell reads back as the same words, and no row gets a column', () => {
    fc.assert(
      fc.property(runs, text, (content, heading) => {
        const columns = [{ heading }, { heading: 'x' }];
        const rows = [[{ content }, { content: ['y'] }]];
        const found = readMarkdown(body({ kind: 'table', caption: 'c', columns, rows }));
        expect(found.words).toContain(wordsOf(`${printed(content)} y`));
        expect(found.blocks.filter((kind) => kind === 'td_open')).toHaveLength(2);
      }),
      { numRuns: 1500 },
    );
  });

  test('no text can open a tag, be fetched, or leave spaces at the end of a line', () => {
    fc.assert(
      fc.property(text, runs, (anywhere, content) => {
        const written = body(...everywhere(anywhere), paragraph(...content));
        const found = readMarkdown(written);
        expect(found.blocks).not.toContain('html_block');
        expect(found.marks).not.toContain('image');
        for (const tag of found.tags) expect(tag).toMatch(/^<(?:br|\/?strong|\/?em)>$/);
        for (const address of found.addresses) expect(address).toMatch(/^https?:\/\//);
        expect(written).not.toMatch(/<(?!br>|\/?strong>|\/?em>|https?:\/\/)|[^\S\n]\n/);
      }),
      { numRuns: 1000 },
    );
  });
});

test('quotations and key figures are what they are in Markdown too', () => {
  const blocks = [
    { kind: 'list', ordered: false, items: [['a']] },
    {
      kind: 'cards',
      items: [
        { value: '56', label: 'families' },
        { value: '*3*', label: '# places', detail: 'Source' },
      ],
    },
    { kind: 'quote', content: ['We\nbreathe.'], attribution: 'A mother' },
    { kind: 'quote', content: ['> Alone.'] },
  ] as const;
  expect(toMarkdown({ lang: 'en', title: 'T', facts: [], blocks })).toBe(
    [
      '# T',
      '- a',
      '* **56** families\n* **\\*3\\*** \\# places\\\n  Source',
      '> We\\\n> breathe.\n>\n> *A mother*',
      '> &gt; Alone.\n',
    ].join('\n\n'),
  );
});

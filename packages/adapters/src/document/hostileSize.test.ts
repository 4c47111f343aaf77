// What a text of ten million characters does: each renderer is done with it long before the test gives up.
import type { Block, Document } from '@jalon/report-schema';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { toDocx } from './toDocx.ts';
import { toHtml } from './toHtml.ts';
import { toMarkdown } from './toMarkdown.ts';

const size = 10_000_000;
const filled = (pattern: string, length = size): string => pattern.repeat(Math.ceil(length / pattern.length));

const texts: readonly (readonly [string, string])[] = [
  ['words', filled('Les familles du quartier viennent. ')],
  ['one word', filled('a', 1_000_000)],
  ['blanks', `${filled(' ', 1_000_000)}x`],
  ['marks', filled('*_[<«1er » : ; ! ', 1_000_000)],
  ['line ends', filled('ligne\n', 1_000_000)],
];

const document = (text: string): Document => {
  const blocks: Block[] = [{ kind: 'paragraph', content: [text] }];
  return { lang: 'fr', title: 'Rapport', facts: [], blocks };
};

describe.each(texts)('a text without end, made of %s', (_, text) => {
  const letters = text.length - (text.match(/\s/g)?.length ?? 0);

  test('is one paragraph of a page', () => {
    const html = toHtml(document(text));
    expect(html.trimEnd().endsWith('</html>')).toBe(true);
    expect(html.length).toBeGreaterThan(letters);
    expect(html.length).toBeLessThan(8 * text.length + 20_000);
  }, 30_000);

  test('is one paragraph of Markdown', () => {
    const markdown = toMarkdown(document(text));
    expect(markdown.length).toBeGreaterThan(letters);
    expect(markdown.length).toBeLessThan(4 * text.length + 100);
  }, 30_000);

  test('is one paragraph of a Word file that is whole', async () => {
    const xml = strFromU8(unzipSync(await toDocx(document(text)))['word/document.xml'] ?? new Uint8Array());
    expect(xml.endsWith('</w:document>')).toBe(true);
    expect(xml.length).toBeGreaterThan(letters);
  }, 30_000);
});

test('a cell of a million characters is a cell', async () => {
  const cell = { content: [filled('mot ', 1_000_000)], tone: 'positive' } as const;
  const block: Block = { kind: 'table', caption: 'Suivi', columns: [{ heading: 'a' }], rows: [[cell]] };
  const large: Document = { lang: 'fr', title: 'Rapport', facts: [], blocks: [block] };
  expect(toHtml(large).length).toBeGreaterThan(1_000_000);
  expect(toMarkdown(large).length).toBeGreaterThan(1_000_000);
  expect((await toDocx(large)).length).toBeGreaterThan(1000);
}, 30_000);

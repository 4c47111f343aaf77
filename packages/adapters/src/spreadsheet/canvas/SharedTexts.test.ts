import { expect, test } from 'vitest';
import { SharedTexts } from './SharedTexts.ts';

const written = (...texts: readonly string[]) => {
  const shared = new SharedTexts();
  const numbers = texts.map((text) => shared.numberOf(text));
  return { numbers, part: [...shared.pieces()].join('') };
};

test('a text that comes again keeps its number', () => {
  const { numbers, part } = written('a', '__proto__', 'a', 'constructor', '__proto__');
  expect(numbers).toEqual([0, 1, 0, 2, 1]);
  expect(part).toMatch(/ count="5" uniqueCount="3"><si><t>a<\/t><\/si><si><t>__proto__<\/t><\/si>/);
});

test.each([
  ['no markup', '<b>&"', '<t>&lt;b&gt;&amp;"</t>'],
  ['no escape of Office', '_x0041_', '<t>_x005F_x0041_</t>'],
  ['spaces before', ' x', '<t xml:space="preserve"> x</t>'],
  ['spaces behind', 'x ', '<t xml:space="preserve">x </t>'],
  ['spaces between', 'x  y', '<t>x  y</t>'],
  ['lines', 'a\r\nb\rc\nd', '<t xml:space="preserve">a\nb\nc\nd</t>'],
])('%s', (_, text, expected) => {
  expect(written(text).part).toContain(`<si>${expected}</si>`);
});

test('without texts there is an empty part', () => {
  expect(written().part).toMatch(/^<\?xml [^>]*><sst [^>]* count="0" uniqueCount="0"><\/sst>$/);
});

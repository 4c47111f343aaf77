import type { LocalizedText } from '@jalon/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canStandInXml } from '../xml/canStandInXml.ts';
import { readXmlDocument } from '../xml/readXmlDocument.ts';
import { writeXml } from '../xml/writeXml.ts';
import type { XmlElement } from '../xml/XmlElement.ts';
import { readNarratives } from './readNarratives.ts';
import { writeNarratives } from './writeNarratives.ts';

const elementOf = async (xml: string): Promise<XmlElement> =>
  (await readXmlDocument(`<root>${xml}</root>`)).element?.children[0] as XmlElement;
const read = async (xml: string, lang?: string) => {
  const { text, remarks } = readNarratives(await elementOf(xml), lang);
  return [text, remarks.map(({ what, found }) => `${what} ${found}`.trim())];
};

test('a text written as narratives comes back as it was, blanks and signs included', async () => {
  const words = fc
    .oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('', ' ', '\t a \n', '&<>"\'', ']]>', '\r', 'שלום', 'e\u0301', '=1+1', '😀'),
    )
    .filter(canStandInXml);
  const tag = fc.constantFrom('fr', 'en', 'nl-BE', 'und', 'EN', 'zh-Hant');
  const text: fc.Arbitrary<LocalizedText> = fc.oneof(words, fc.dictionary(tag, words, { minKeys: 1 }));
  await fc.assert(
    fc.asyncProperty(text, async (before) => {
      const title: XmlElement = { name: 'title', attributes: new Map(), children: writeNarratives(before) };
      const root: XmlElement = { name: 'root', attributes: new Map(), children: [title] };
      const { element } = await readXmlDocument(writeXml(root));
      const { text: after, remarks } = readNarratives(element?.children[0] as XmlElement);
      expect([after, remarks]).toEqual([before, []]);
    }),
    { numRuns: 300 },
  );
});

test('a language stands on the narrative, else on the activity, else nowhere', async () => {
  expect(await read('<t><narrative>A</narrative></t>')).toEqual(['A', []]);
  expect(await read('<t><narrative>A</narrative></t>', 'fr')).toEqual([{ fr: 'A' }, []]);
  expect(await read('<t><narrative xml:lang="en">A</narrative><narrative>B</narrative></t>', 'fr')).toEqual([
    { en: 'A', fr: 'B' },
    [],
  ]);
  expect(await read('<t><narrative>A</narrative><narrative xml:lang="fr">B</narrative></t>')).toEqual([
    { und: 'A', fr: 'B' },
    [],
  ]);
});

test('odd narratives are read and said', async () => {
  expect(await read('<t><narrative/><narrative xml:lang="fr"> </narrative></t>')).toEqual([
    undefined,
    ['empty', 'empty'],
  ]);
  expect(
    await read('<t><narrative xml:lang="fr">A</narrative><narrative xml:lang="fr">B</narrative></t>'),
  ).toEqual([{ fr: 'A\nB' }, ['same-language fr']]);
  expect(
    await read('<t><narrative xml:lang="fr">A</narrative><narrative xml:lang="fr">A</narrative></t>'),
  ).toEqual([{ fr: 'A' }, ['same-language fr']]);
  expect(await read('<t><narrative xml:lang="en_GB">A</narrative></t>')).toEqual([{ 'en-GB': 'A' }, []]);
  expect(await read('<t><narrative xml:lang="__proto__">A</narrative></t>')).toEqual([
    { und: 'A' },
    ['bad-language __proto__'],
  ]);
  expect(await read('<t>As in 1.x</t>', 'en')).toEqual([{ en: 'As in 1.x' }, ['no-narrative As in 1.x']]);
  expect(await read('<t><narrative>A</narrative><b>C</b></t>')).toEqual(['A', ['more-inside b']]);
  expect(await read('<t><narrative>\n   A <![CDATA[& B]]>\n</narrative></t>')).toEqual(['A & B', []]);
});

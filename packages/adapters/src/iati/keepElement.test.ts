import { expect, test } from 'vitest';
import { readXmlDocument } from '../xml/readXmlDocument.ts';
import { writeXml } from '../xml/writeXml.ts';
import { iatiBudgetExtension, iatiExtension } from './iatiExtension.ts';
import { identifierOf } from './identifierOf.ts';
import { keepElement } from './keepElement.ts';
import { measureOf, scaleOfMeasure } from './measureOf.ts';
import { organisationRef } from './organisationRef.ts';
import { restoreElement } from './restoreElement.ts';

const kept = async (xml: string) => {
  const { element } = await readXmlDocument(`<r>${xml}</r>`);
  const [child] = element?.children ?? [];
  return typeof child === 'object' ? keepElement(child) : undefined;
};

test('an element is kept without its layout and written again as it stood', async () => {
  const element = await kept('<a b="1"  c="é">\n  <d/>\n  <e> keep </e>\n</a>');
  expect(element).toEqual({
    name: 'a',
    attributes: [
      ['b', '1'],
      ['c', 'é'],
    ],
    children: [{ name: 'd' }, { name: 'e', children: [' keep '] }],
  });
  const again = writeXml(restoreElement(element ?? { name: 'none' })).replace(/^<\?.*\?>\n/, '');
  expect(await kept(again)).toEqual(element);
  expect(await kept('<a>one <b/> two</a>')).toEqual({ name: 'a', children: ['one ', { name: 'b' }, ' two'] });
});

test('what users put under the name of the format is taken only in the form that it is kept in', () => {
  for (const iati of [
    null,
    5,
    'x',
    [],
    { elements: 'x' },
    { elements: [{ name: '1<' }] },
    { attributes: [['a']] },
    { attributes: [['a', '\u0000']] },
    {
      attributes: [
        ['a', '1'],
        ['a', '2'],
      ],
    },
    { attributes: [['xmlns:a', 'u']] },
    { attributes: [['jalon:id', 'u']] },
    { targets: [{ value: '1' }] },
    { start: { nonsense: 1 } },
    { toString: 'x' },
    { other: 1 },
  ])
    expect(iatiExtension({ iati: iati as never })).toEqual({});
  expect(iatiExtension(undefined)).toEqual({});
  expect(iatiExtension({ other: 1 })).toEqual({});
  expect(iatiBudgetExtension({ iati: { start: '2024-01-01', currency: 'EUR' } })).toEqual({
    start: '2024-01-01',
  });
  const whole = {
    version: '2.03',
    namespaces: [['x', 'urn:x']],
    identifier: 'A',
    start: { type: '2', elements: [{ name: 'narrative', children: ['n', { name: 'x:b' }] }] },
    reporting: { organisation: 'a', name: { fr: 'n' } },
    targets: [{ target: 't', value: 'many' }],
  };
  expect(iatiExtension({ iati: whole as never })).toEqual(whole);
});

test('the measure that was read is written again while scale and unit agree with it', () => {
  const read = (measure: string) => ({ iati: { attributes: [['measure', measure]] } });
  expect(measureOf({ unit: 'unit' })).toBe('1');
  expect(measureOf({ unit: 'ratio' })).toBe('2');
  expect(measureOf({ unit: 'ratio', scale: 'quantity', extensions: read('1') as never })).toBe('2');
  expect(measureOf({ unit: 'u', scale: 'ordinal' })).toBe('4');
  expect(measureOf({ unit: 'u', scale: 'ordinal', extensions: read('3') as never })).toBe('3');
  expect(measureOf({ unit: 'u', scale: 'text', extensions: read('3') as never })).toBe('5');
  expect(measureOf({ unit: 'u', scale: 'yes-no' })).toBe('3');
  expect(measureOf({ unit: 'u', scale: 'date' })).toBe('5');
  expect(measureOf({ unit: 'u', extensions: read('constructor') as never })).toBe('constructor');
  expect(scaleOfMeasure('constructor')).toBe('quantity');
});

test('the reference of an organisation is split at its register and put together again', () => {
  const refs = [
    'BE-BCE_KBO-0123',
    'XM-DAC-7',
    'US-EIN-52-1',
    'plain',
    'be-bce-1',
    'XX-',
    '1234',
    'FR-RNA-W1\nx',
  ];
  expect(refs.map((ref) => identifierOf(ref).scheme)).toEqual([
    'BE-BCE_KBO',
    'XM-DAC',
    'US-EIN',
    'iati',
    'iati',
    'iati',
    'iati',
    'FR-RNA',
  ]);
  expect(refs.map((ref) => organisationRef(identifierOf(ref)))).toEqual(refs);
});

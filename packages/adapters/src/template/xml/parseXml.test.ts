import { describe, expect, test } from 'vitest';
import { walkElements } from './findElements.ts';
import { parseXml } from './parseXml.ts';

describe('the places of elements', () => {
  test('are those of their tags, whatever stands in comments, attributes or sections', () => {
    const xml =
      '<?xml version="1.0"?>\r\n<!-- <a> -->\n<x:r xmlns:x="urn:x" t="1&gt;2 \'é\'😀"><a b=\'"\'>t&amp;t<![CDATA[<c>]]></a >\r\n<b/></x:r>';
    const root = parseXml(xml);
    if (!root) throw new Error('not read');
    const places = [...walkElements(root)].map(({ name, start, openEnd, closeStart, end, text }) => [
      name,
      xml.slice(start, openEnd),
      xml.slice(closeStart, end),
      text,
    ]);
    expect(places).toEqual([
      ['r', '<x:r xmlns:x="urn:x" t="1&gt;2 \'é\'😀">', '</x:r>', '\n'],
      ['a', "<a b='\"'>", '</a >', 't&t<c>'],
      ['b', '<b/>', '', ''],
    ]);
    expect([root.prefix, root.attributes]).toEqual([
      'x:',
      [
        { name: 'xmlns:x', local: 'x', value: 'urn:x' },
        { name: 't', local: 't', value: "1>2 'é'😀" },
      ],
    ]);
  });

  test('are not looked for in what is hostile or broken', () => {
    for (const xml of [
      '',
      'text',
      '<a>',
      '<a></b>',
      '<a b=1/>',
      '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>',
      '<p:a/>',
      '<a>&e;</a>',
      '<a>'.repeat(300) + '</a>'.repeat(300),
      '<a>\u0001</a>',
    ]) {
      expect([xml.slice(0, 30), parseXml(xml)]).toEqual([xml.slice(0, 30), undefined]);
    }
  });
});

import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { xmlEncoding } from '../xml/xmlEncoding.ts';
import { parseXml } from './parseXml.ts';
import { scanXml } from './scanXml.ts';

const namesIn = (xml: string): readonly string[] => {
  const bytes = strToU8(xml);
  const names: string[] = [];
  expect(
    scanXml(bytes, (name, nameEnd, end, isEmpty, start) => {
      names.push(new TextDecoder().decode(bytes.subarray(name, nameEnd)) + (isEmpty ? '/' : ''));
      expect([bytes[start], bytes[end - 1]]).toEqual([0x3c, 0x3e]);
    }),
  ).toBeUndefined();
  return names;
};

describe('walking over the bytes of an XML document', () => {
  test('meets each element, without its prefix', () => {
    expect(
      namesIn('<?xml version="1.0"?><x:a><b c=">"/><!-- <no> --><d\n e=\'/>\'>t</d><![CDATA[<no>]]></x:a>'),
    ).toEqual(['a', 'b/', 'd']);
    expect(namesIn('no element')).toEqual([]);
  });

  test.each([
    ['doctype', '<a/><!DOCTYPE html>'],
    ['doctype', '<!ENTITY x "y"><a/>'],
    ['too-deep', '<a>'.repeat(251)],
    ['malformed', '<a b="'],
    ['malformed', '<a><!-- '],
    ['malformed', '<a><?x '],
    ['malformed', '<a></a'],
  ])('finds out what is %s', (fault, xml) => {
    expect(scanXml(strToU8(xml))).toBe(fault);
  });

  test('nesting as deep as the limit is read by both readers', () => {
    const deep = strToU8('<a>'.repeat(250) + '</a>'.repeat(250));
    const handler = { open: () => undefined, close: () => undefined, text: () => undefined };
    expect([scanXml(deep), parseXml(deep, handler)]).toEqual([undefined, undefined]);
    const deeper = strToU8('<a>'.repeat(251) + '</a>'.repeat(251));
    expect([scanXml(deeper), parseXml(deeper, handler)]).toEqual(['too-deep', 'too-deep']);
  });

  test('meets the elements that a reader of XML meets, in any document', () => {
    const name = fc.constantFrom('a', 'bc', 'x:d', 'row');
    const { tree } = fc.letrec<{ tree: string; leaf: string }>((tie) => ({
      leaf: fc.oneof(
        fc.constantFrom('text', '<!-- <a> -->', '<![CDATA[<b>]]>', '<?p <c>?>', '&lt;'),
        name.map((tag) => `<${tag} k="a > b" l='"'/>`),
      ),
      tree: fc
        .tuple(name, fc.array(fc.oneof({ maxDepth: 4 }, tie('leaf'), tie('tree')), { maxLength: 4 }))
        .map(([tag, inside]) => `<${tag}>${(inside as string[]).join('')}</${tag}>`),
    }));
    fc.assert(
      fc.property(tree, (xml) => {
        const read: string[] = [];
        const open = (tag: string) => read.push(tag.replace(/^x:/, ''));
        parseXml(strToU8(xml), { open, close: () => undefined, text: () => undefined });
        expect(namesIn(xml).map((tag) => tag.replace('/', ''))).toEqual(read);
      }),
    );
  });
});

test.each([
  ['utf-8', strToU8('<a/>')],
  ['utf-8', strToU8('<?xml version="1.0" encoding="UTF-8"?><a/>')],
  ['utf-8', strToU8('<?xml version="1.0" encoding="UTF-16"?><a/>')],
  ['windows-1252', strToU8("<?xml version='1.0' encoding='Windows-1252'?><a/>")],
  ['utf-16le', Uint8Array.of(0xff, 0xfe, 0x3c, 0)],
  ['utf-16le', Uint8Array.of(0x3c, 0, 0x61, 0)],
  ['utf-16be', Uint8Array.of(0xfe, 0xff, 0, 0x3c)],
  ['utf-16be', Uint8Array.of(0, 0x3c, 0, 0x61)],
])('an XML document in %s', (encoding, bytes) => {
  expect(xmlEncoding(bytes)).toBe(encoding);
});

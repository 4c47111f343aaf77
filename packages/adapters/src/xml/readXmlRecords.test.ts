import { formatIssue } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canStandInXml } from './canStandInXml.ts';
import { readXmlDocument } from './readXmlDocument.ts';
import { type ReadXmlOptions, readXmlRecords, type XmlEvent } from './readXmlRecords.ts';
import { writeXml } from './writeXml.ts';
import { elementsOf, type XmlElement, xmlText } from './XmlElement.ts';
import { xmlFaultIssue } from './xmlFaultIssue.ts';
import { xmlMessages } from './xmlMessages.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function eventsOf(source: Parameters<typeof readXmlRecords>[0], options?: ReadXmlOptions) {
  const events: XmlEvent[] = [];
  for await (const event of readXmlRecords(source, options)) events.push(event);
  return events;
}

const faultOf = async (source: Parameters<typeof readXmlRecords>[0], options?: ReadXmlOptions) => {
  const last = (await eventsOf(source, options)).at(-1);
  return last?.kind === 'fault' ? last.fault : undefined;
};

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

describe('a document read record by record', () => {
  test('hands back the root, then each of its children as a tree, with places and namespaces', async () => {
    const xml =
      '<?xml version="1.0"?>\n<r a="1" xmlns:x="urn:x">\n  <c\n   b="&lt;2">one <d/> two<![CDATA[ & ]]>three</c>\n  <x:e/></r>';
    const [root, first, second] = await eventsOf(xml);
    expect(root).toMatchObject({ kind: 'root', element: { name: 'r', line: 2, column: 1, children: [] } });
    const element = first?.kind === 'record' ? first.element : undefined;
    expect(element).toMatchObject({ name: 'c', line: 3, column: 3 });
    expect(element?.attributes.get('b')).toBe('<2');
    expect(element && xmlText(element)).toBe('one  two & three');
    expect(element && elementsOf(element).map(({ name, line, column }) => [name, line, column])).toEqual([
      ['d', 4, 18],
    ]);
    expect(second).toMatchObject({ kind: 'record', element: { name: 'x:e', namespace: 'urn:x', line: 5 } });
  });

  test('names of prototypes are names like others', async () => {
    const { element } = await readXmlDocument(
      '<r><a __proto__="1" constructor="2"><__proto__>t</__proto__></a></r>',
    );
    const [a] = element ? elementsOf(element) : [];
    expect([...(a?.attributes ?? [])]).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ]);
    expect(a && elementsOf(a)[0]?.name).toBe('__proto__');
  });

  test.each([
    ['utf-8', bytesOf('\ufeff<r><a>é 👪</a></r>')],
    ['utf-16le', new Uint8Array(Buffer.from('\ufeff<r><a>é 👪</a></r>', 'utf16le'))],
    ['utf-16le without mark', new Uint8Array(Buffer.from('<r><a>é 👪</a></r>', 'utf16le'))],
    ['utf-16be', new Uint8Array(Buffer.from('\ufeff<r><a>é 👪</a></r>', 'utf16le').swap16())],
  ])('is read in %s, however it is cut', async (_, bytes) => {
    for (const size of [1, 2, 3, 7, 1000]) {
      const { element, fault } = await readXmlDocument(inPieces(bytes, size));
      expect([element && xmlText(element), fault]).toEqual(['é 👪', undefined]);
    }
  });

  test('latin-1 is read where it is declared, and refused with its place where UTF-8 is', async () => {
    const declared = '<?xml version="1.0" encoding="ISO-8859-1"?><r><a>crèche</a></r>';
    const { element } = await readXmlDocument(new Uint8Array(Buffer.from(declared, 'latin1')));
    expect(element && xmlText(element)).toBe('crèche');
    const wrong = new Uint8Array(Buffer.from('<r><a>ok</a>\n<b>crèche</b></r>', 'latin1'));
    for (const size of [1, 4, 1000]) {
      expect(await faultOf(inPieces(wrong, size))).toEqual({
        what: 'encoding',
        line: 2,
        column: 6,
        detail: 'utf-8',
      });
    }
    expect(await faultOf(bytesOf('<?xml version="1.0" encoding="klingon"?><r/>'))).toMatchObject({
      what: 'encoding',
      detail: 'klingon',
    });
  });

  test.each([
    ['<r><a>x</a>\n<b>Soins & jeux</b>\n<c>y</c></r>', '&', 2, 10],
    ['<r>\n <a u="http://demo.example?a=1&b=2"/><b/></r>', '&', 2, 31],
    ['<r><a>Soins & jeux &amp; repas</a></r>', '&', 1, 13],
    ['<r><a>deux&nbsp;mots</a></r>', '&nbsp;', 1, 11],
    ['<r a="&"/>', '&', 1, 7],
    [`<r>\n<a>R&D</a>${'<b/>\n'.repeat(50_000)}</r>`, '&', 2, 5],
    [`<r>${'<b/>'.repeat(50)}\r\n<a>${'x'.repeat(100_000)}&<b/></a></r>`, '&', 2, 100_004],
  ])('what cannot stand as it is is found where it stands: %#', async (xml, detail, line, column) => {
    const fault = { what: 'entity', detail, line, column };
    expect(await faultOf(xml)).toEqual(fault);
    expect(await faultOf(inPieces(bytesOf(xml), xml.length > 1000 ? 30_000 : 3))).toEqual(fault);
  });

  test.each([
    '<r><a><![CDATA[Soins & jeux]]></b></r>',
    '<r><!-- Soins & jeux --></a></r>',
    '<r><?note a & b?></a></r>',
    '<r><a>cut in &am',
    '<r><a>Soins &amp; &#38; &#x26; jeux',
    '<r><a><![CDATA[Soins & jeux',
  ])('an ampersand that may stand is not blamed: %s', async (xml) => {
    for (const size of [1, 4, 1000])
      expect(await faultOf(inPieces(bytesOf(xml), size))).toMatchObject({ what: 'malformed' });
  });

  test('a file that is cut off gives what came before', async () => {
    const events = await eventsOf('<r><a/><b>half');
    expect(events.map(({ kind }) => kind)).toEqual(['root', 'record', 'fault']);
    expect(events.at(-1)).toMatchObject({ fault: { what: 'malformed', line: 1, detail: 'unclosed tag: b' } });
  });

  test.each([
    ['doctype', '<!DOCTYPE r [<!ENTITY a "aaaa">]><r>&a;</r>'],
    ['doctype', '<!DOCTYPE r SYSTEM "file:///etc/passwd"><r/>'],
    ['entity', '<r>&undeclared;</r>'],
    ['malformed', '<r><a></b></r>'],
    ['malformed', '<r a="1" a="2"/>'],
    ['too-deep', '<r>'.repeat(10_000)],
    ['empty', '  \n '],
    ['empty', ''],
    ['malformed', '{"json": true}'],
    ['too-large', `<r ${Array.from({ length: 1100 }, (_, n) => `a${n}=""`).join(' ')}/>`],
  ])('is refused as %s', async (what, xml) => {
    expect(await faultOf(xml)).toMatchObject({ what });
  });

  test.each([
    ['a text', '<r><a>', 'x'],
    ['a comment', '<r><!--', 'x'],
    ['an attribute', '<r a="', 'x'],
    ['a record of many elements', '<r><a>', '<b/>'],
  ])('%s without end is refused in flat memory', async (_, begin, more) => {
    async function* endless() {
      yield begin;
      for (;;) yield more.repeat(10_000);
    }
    expect(await faultOf(endless(), { maxRecordChars: 1_000_000 })).toMatchObject({ what: 'too-large' });
  });

  test('reading ends when it is aborted, and progress is told', async () => {
    const told: number[] = [];
    await eventsOf('<r><a/><b/></r>', {
      onProgress: ({ records, bytes, total }) => told.push(records, bytes, total ?? 0),
    });
    expect(told).toEqual([2, 15, 15]);
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(eventsOf('<r/>', { signal })).rejects.toThrow('enough');
  });

  test('every fault has words', () => {
    for (const what of [
      'malformed',
      'entity',
      'doctype',
      'too-deep',
      'too-large',
      'encoding',
      'empty',
    ] as const) {
      const issue = xmlFaultIssue({ what, line: 1, column: 2 }, 'a.xml');
      expect(Object.hasOwn(xmlMessages, issue.code)).toBe(true);
      expect(issue.at).toEqual({ in: 'text', line: 1, column: 2, file: 'a.xml' });
    }
  });
});

test.each([
  ['<r><a>', 'la balise « a » n’est pas fermée', 'the tag “a” is not closed'],
  ['<r><a></b></r>', 'cette balise en ferme une autre', 'this tag closes another'],
  ['<r></r></r>', 'la balise « r » se ferme sans', 'the tag “r” closes without'],
  ['<r>\u000b</r>', 'un signe que XML n’admet pas', 'a sign that XML does not allow'],
  ['<r>&#0;</r>', 'un numéro de signe', 'a number of a sign'],
  ['<r>a < b</r>', 'dans le nom d’une balise', 'in the name of a tag'],
  ['<r a="1" a="2"/>', 'l’attribut « a » est écrit deux fois', 'the attribute “a” stands twice'],
  ['<r a b="1"/>', 'un attribut sans valeur', 'an attribute without a value'],
  ['<r a=1/>', 'sans guillemets', 'without quotation marks'],
  ['<r a="1"b="2"/>', 'deux attributs sans espace', 'two attributes without a blank'],
  ['<r "/>', 'dans le nom d’un attribut', 'in the name of an attribute'],
  ['<r/>text', 'du texte hors de', 'text outside'],
  ['<r/><r/>', 'un second élément', 'a second element'],
  ['\n<?xml version="1.0"?><r/>', 'tout au début du fichier', 'at the very start of the file'],
  ['<r/><!-- ', 'au milieu d’une balise ou d’un commentaire', 'in the middle of a tag or a comment'],
])('what is wrong with %j is said in both languages', async (xml, fr, en) => {
  const fault = await faultOf(xml);
  expect(fault?.what).toBe('malformed');
  const issue = fault && xmlFaultIssue(fault);
  expect(issue && formatIssue(issue, 'fr', xmlMessages).replace(/\s/g, ' ')).toContain(fr);
  expect(issue && formatIssue(issue, 'en', xmlMessages)).toContain(en);
});

describe('a document that is written', () => {
  const text = fc.string({ unit: 'grapheme' }).filter(canStandInXml);
  const name = fc.constantFrom('a', 'b-c', 'jalon:id', 'é', '_x.1');
  const attributes = fc
    .uniqueArray(fc.tuple(fc.constantFrom('k', 'xml:lang', 'x:y'), text), {
      selector: ([key]) => key,
      maxLength: 3,
    })
    .map((entries) => new Map(entries));
  const { tree } = fc.letrec<{ tree: XmlElement }>((tie) => ({
    tree: fc.record({
      name,
      attributes,
      children: fc.oneof(
        { maxDepth: 4 },
        text.map((value) => (value === '' ? [] : [value])),
        fc.array(tie('tree'), { maxLength: 3 }),
      ),
    }),
  }));
  const plain = ({ name, attributes, children }: XmlElement): unknown => ({
    name,
    attributes: [...attributes],
    children: children
      .filter((child) => typeof child !== 'string' || child.trim() !== '' || children.length === 1)
      .map((child) => (typeof child === 'string' ? child : plain(child))),
  });

  test('comes back as it was, laid out or not, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(tree, { maxLength: 3 }), fc.boolean(), async (children, indent) => {
        const root: XmlElement = { name: 'r', attributes: new Map([['xmlns:x', 'urn:x']]), children };
        const { element, fault } = await readXmlDocument(bytesOf(writeXml(root, { indent })));
        expect(fault).toBeUndefined();
        expect(element && plain(element)).toEqual(plain(root));
      }),
      { numRuns: 500 },
    );
  });

  test('refuses what XML cannot hold', () => {
    const element = (text: string, name = 'r'): XmlElement => ({
      name,
      attributes: new Map(),
      children: [text],
    });
    for (const wrong of ['\u0000', '\ud800', 'a\udc00', '\uffff', '\u001b']) {
      expect(canStandInXml(wrong)).toBe(false);
      expect(() => writeXml(element(wrong))).toThrow('cannot hold');
    }
    expect(() => writeXml(element('', 'a b'))).toThrow('no name');
    expect(writeXml(element(''))).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<r/>\n');
  });
});

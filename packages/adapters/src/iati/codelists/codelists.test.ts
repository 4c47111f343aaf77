import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readXmlDocument } from '../../xml/readXmlDocument.ts';
import { elementsOf, type XmlElement, xmlText } from '../../xml/XmlElement.ts';
import { codePlaces } from './codePlaces.data.ts';
import { findIatiCode } from './findIatiCode.ts';
import { iatiCodelists } from './iatiCodelists.data.ts';
import { iatiCodeName } from './iatiCodeName.ts';
import { type IatiCodelistId, loadIatiCodelist } from './loadIatiCodelist.ts';

const large = ['Country', 'FileFormat', 'Language', 'UNSDG-Targets'] as const;
const ids = [...(Object.keys(iatiCodelists) as IatiCodelistId[]), ...large];

describe('the code lists of IATI', () => {
  test('hold codes once each, with names, source and licence', async () => {
    for (const id of ids) {
      const list = await loadIatiCodelist(id);
      expect(list.id).toBe(id);
      expect(list.licence).toBe('CC BY 4.0');
      expect(list.source).toMatch(/IATI/);
      expect(new Set(list.codes.map(({ code }) => code)).size).toBe(list.codes.length);
      for (const { code, name } of list.codes) {
        expect(code).toMatch(/^\S+$/);
        if (name) for (const text of Object.values(name)) expect(text).toMatch(/^\S(.*\S)?$/);
      }
      const isNameless = id === 'FileFormat' || id === 'Version';
      expect(list.codes.every(({ name }) => (name === undefined) === isNameless)).toBe(true);
    }
  });

  test('answer in French where the standard does, else in English', async () => {
    expect(iatiCodeName(iatiCodelists.ActivityStatus, '4', 'fr-BE')).toBe('Fermé');
    expect(iatiCodeName(iatiCodelists.ActivityStatus, '4', 'nl')).toBe('Closed');
    expect(iatiCodeName(iatiCodelists.TagVocabulary, '1', 'fr')).toBe('Agrovoc');
    expect(iatiCodeName(iatiCodelists.ActivityStatus, '0', 'fr')).toBeUndefined();
    expect(iatiCodeName(iatiCodelists.Version, '2.03', 'fr')).toBeUndefined();
    expect(iatiCodeName(await loadIatiCodelist('UNSDG-Targets'), '1.a', 'fr')).toMatch(/^Garantir/);
  });

  test('tell categories, what was withdrawn, and whether they are complete', async () => {
    expect(findIatiCode(iatiCodelists.DocumentCategory, 'B01')?.category).toBe('B');
    const formats = await loadIatiCodelist('FileFormat');
    expect(findIatiCode(formats, 'application/pdf')).toEqual({
      code: 'application/pdf',
      category: 'application',
    });
    expect(findIatiCode(formats, 'application/vnd.geo+json')?.withdrawn).toBe(true);
    const countries = await loadIatiCodelist('Country');
    expect(findIatiCode(countries, 'AN')?.withdrawn).toBe(true);
    expect(findIatiCode(countries, 'constructor')).toBeUndefined();
    expect([countries.isComplete, formats.isComplete]).toEqual([false, true]);
  });

  test('are asked for at places that exist', () => {
    for (const { list } of codePlaces) expect(ids).toContain(list);
  });
});

const folder = resolve(import.meta.dirname, '../../../../../../shared/standards/iati/codelists');
const named = (element: XmlElement, name: string) => elementsOf(element).filter((each) => each.name === name);

test.skipIf(!existsSync(folder))(
  'they hold every code of the official files (which stand beside the repository)',
  async () => {
    const files = readdirSync(folder).filter((name) => name !== 'mapping.xml');
    expect(files).toHaveLength(ids.length);
    for (const file of files) {
      const { element } = await readXmlDocument(readFileSync(`${folder}/${file}`));
      const items = element
        ? named(element, 'codelist-items').flatMap((each) => named(each, 'codelist-item'))
        : [];
      const codes = new Set(items.map((item) => named(item, 'code').map(xmlText).join('')));
      const list = await loadIatiCodelist(file.replace('.xml', '') as IatiCodelistId);
      expect(list.codes.map(({ code }) => code)).toEqual([...codes]);
      expect(list.isComplete).toBe(element?.attributes.get('complete') === '1');
    }
  },
);

test.skipIf(!existsSync(folder))(
  'they are asked for where the official mapping asks for them (it stands beside the repository)',
  async () => {
    const { element } = await readXmlDocument(readFileSync(`${folder}/mapping.xml`));
    const known: ReadonlySet<string> = new Set(ids);
    const asked = element ? named(element, 'mapping') : [];
    let found = 0;
    for (const mapping of asked) {
      const path = named(mapping, 'path').map(xmlText).join('');
      const list = named(mapping, 'codelist')[0]?.attributes.get('ref') ?? '';
      const vocabulary = /'([^']*)'/.exec(named(mapping, 'condition').map(xmlText).join(''))?.[1];
      if (!known.has(list)) continue;
      const [attribute = '', leaf = '', holder = ''] = path.split('/').reverse();
      const fits = codePlaces.filter(
        (place) =>
          place.list === list &&
          `@${place.attribute}` === attribute &&
          (place.element ?? leaf) === leaf &&
          (place.within ?? holder) === holder &&
          place.vocabulary === vocabulary,
      );
      expect([path, fits.length]).toEqual([path, 1]);
      found += 1;
    }
    expect(found).toBeGreaterThan(40);
  },
);

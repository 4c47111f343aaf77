import { describe, expect, test } from 'vitest';
import type { XmlElement } from '../../xml/XmlElement.ts';
import { conformElement } from './conformElement.ts';
import { iatiOrder } from './iatiOrder.data.ts';
import { iatiRules } from './iatiRules.ts';
import { xmlOf } from './xmlOf.ts';

const text = (words: string): XmlElement => xmlOf('narrative', {}, [words]);
const named = (name: string): XmlElement => xmlOf(name, {}, [text('Mots')]);
const names = ({ children = [] }: Partial<XmlElement> = {}) =>
  children.map((child) => (typeof child === 'string' ? `“${child}”` : child.name));

describe('an element as IATI 2.03 lets it stand', () => {
  test('every rule that a child names is there', () => {
    const rules = iatiRules();
    const asked = [...rules.values()].flatMap(({ children }) =>
      [...children.values()].map(({ rule }) => rule),
    );
    expect(asked.filter((rule) => !rules.has(rule))).toEqual([]);
    expect(rules.size).toBe(Object.keys(iatiOrder).length);
  });

  test('a baseline has its comment last, a value reached has it before its documents', () => {
    const link = xmlOf('document-link', { url: 'https://example.org', format: 'text/html' }, [
      xmlOf('category', { code: 'A01' }),
      named('title'),
    ]);
    const parts = [
      named('comment'),
      link,
      xmlOf('dimension', { name: 'sexe', value: 'f' }),
      xmlOf('location', {}),
    ];
    expect(names(conformElement(xmlOf('baseline', { year: '2024' }, parts)).element)).toEqual([
      ...['location', 'dimension', 'document-link', 'comment'],
    ]);
    const actual = conformElement(xmlOf('actual', {}, parts)).element;
    expect(names(actual)).toEqual(['location', 'dimension', 'comment', 'document-link']);
    const [, , , documents] = actual?.children ?? [];
    expect(names(documents as XmlElement)).toEqual(['title', 'category']);
  });

  test('what the schema does not know is left out and told with its path', () => {
    const { element, unfit } = conformElement(
      xmlOf('location', { ref: 'a', colour: 'bleu' }, [
        xmlOf('gazetteer-entry', {}, ['4']),
        xmlOf('exactness', { code: '1' }),
        xmlOf('exactness', { code: '2' }),
        'des mots',
        named('name'),
      ]),
    );
    expect(names(element)).toEqual(['name', 'exactness']);
    expect(unfit).toEqual([
      { path: 'location/@colour', why: 'unknown', found: 'bleu' },
      { path: 'location/gazetteer-entry', why: 'unknown', found: '' },
      { path: 'location/exactness', why: 'repeated', found: '' },
      { path: 'location', why: 'value', found: 'des mots' },
    ]);
  });

  test('without what it must have an element does not stand, and takes those around it along', () => {
    const link = xmlOf('document-link', { url: 'https://example.org', format: 'text/html' }, [
      named('title'),
    ]);
    expect(conformElement(link)).toEqual({
      unfit: [{ path: 'document-link', why: 'missing', found: 'category' }],
    });
    const date = xmlOf('activity-date', { type: '1', 'iso-date': '31/12/2024' });
    expect(conformElement(date).unfit).toEqual([
      { path: 'activity-date/@iso-date', why: 'value', found: '31/12/2024' },
      { path: 'activity-date', why: 'missing', found: '@iso-date' },
    ]);
    expect(
      conformElement(xmlOf('value', { 'value-date': '2024-01-01' }, ['beaucoup'])).element,
    ).toBeUndefined();
    expect(conformElement(xmlOf('activity-website', {})).unfit[0]?.why).toBe('unknown');
  });

  test('elements and attributes of others stay, last, where their prefix is declared', () => {
    const note = xmlOf('ext:note', { colour: 'bleu', 'ext:size': '3' }, [
      'un ',
      xmlOf('ext:b', {}),
      xmlOf('own', {}),
    ]);
    const tag = xmlOf('tag', { code: '1', vocabulary: '1', 'ext:x': '1', 'other:y': '2' }, [
      note,
      text('Mots'),
    ]);
    const { element, unfit } = conformElement(tag, { prefixes: new Set(['ext']) });
    expect(names(element)).toEqual(['narrative', 'ext:note']);
    expect([...(element?.attributes.keys() ?? [])]).toEqual(['code', 'vocabulary', 'ext:x']);
    expect(unfit).toEqual([{ path: 'tag/@other:y', why: 'unknown', found: '2' }]);
    expect(names(conformElement(tag).element)).toEqual(['narrative']);
  });

  test('an element of others in which the schema would find a fault does not stand', () => {
    const note = xmlOf('ext:note', {}, [xmlOf('title', {}, ['sans narrative'])]);
    const { element, unfit } = conformElement(xmlOf('tag', { code: '1', vocabulary: '1' }, [note]), {
      prefixes: new Set(['ext']),
    });
    expect(element?.children).toEqual([]);
    expect(unfit.map(({ path }) => path)).toEqual(['tag/ext:note']);
  });

  test('where the schema lets no others stand, they do not', () => {
    const prefixes = new Set(['ext']);
    const closed = conformElement(xmlOf('target', { value: '1', 'ext:x': '2' }), { prefixes });
    expect(closed.unfit.map(({ path }) => path)).toEqual(['target/@ext:x']);
    const sealed = conformElement(xmlOf('narrative', {}, ['Mots', xmlOf('ext:b', {}, ['!'])]), { prefixes });
    expect(sealed.unfit.map(({ path }) => path)).toEqual(['narrative/ext:b']);
    expect(sealed.element?.children).toEqual(['Mots']);
  });

  test('what is ours is held against the schema too', () => {
    const aside = xmlOf('jalon:without-value', {}, [
      xmlOf('actual', { size: '1' }),
      xmlOf('actual', {}, [xmlOf('jalon:actual', { id: 'o1' })]),
    ]);
    const period = xmlOf('period', {}, [
      xmlOf('period-start', { 'iso-date': '2024-01-01' }),
      xmlOf('period-end', { 'iso-date': '2024-12-31' }),
      aside,
    ]);
    const { element, unfit } = conformElement(period);
    expect(names(element)).toEqual(['period-start', 'period-end', 'jalon:without-value']);
    expect(unfit.map(({ path }) => path)).toEqual(['period/jalon:without-value/actual/@size']);
  });
});

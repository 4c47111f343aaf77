import { formatIssue, type LocalizedText } from '@jalon/core';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { patronFourParts } from '../library/patronFourParts.ts';
import { reportMessages } from '../report/reportMessages.ts';
import { defineReportSchema } from '../schema/defineReportSchema.ts';
import { itemsOf } from '../schema/itemsOf.ts';
import type { ReportAnswers } from '../schema/ReportAnswers.ts';
import { checkVariantChanges } from './checkVariantChanges.ts';
import { deriveReportSchema } from './deriveReportSchema.ts';
import { parseVariantChanges } from './parseVariantChanges.ts';
import type { VariantChanges } from './VariantChanges.ts';

const words = { fr: 'Mot', en: 'Word' };
const own = { id: 'river', version: '1.0.0' };
const codes = (changes: object) =>
  checkVariantChanges(patronFourParts, { ...own, ...changes } as VariantChanges).map(
    ({ code, params }) => `${code} ${params['id']}`,
  );

describe('MX-10 the sections of a variant', () => {
  const variant = deriveReportSchema(patronFourParts, {
    ...own,
    addSections: [
      { id: 'voices', title: words, intro: words, before: 'improvement' },
      { id: 'last', title: words },
    ],
    hideSections: ['partnership'],
    relabelSections: [{ section: 'unexpected', title: { fr: 'Surprises', en: 'Surprises' } }],
    add: [
      { section: 'voices', item: { id: 'voices-heard', kind: 'quotes', title: words } },
      { section: 'last', item: { id: 'last-word', kind: 'text', required: true, title: words } },
    ],
  });

  test('MX-10: come, go and are called otherwise; the items that stay keep their ids', () => {
    expect(variant.sections.map(({ id, title }) => [id, title.en])).toEqual([
      ['expected', 'Expected results'],
      ['unexpected', 'Surprises'],
      ['voices', 'Word'],
      ['improvement', 'Ways to improve'],
      ['last', 'Word'],
    ]);
    expect(variant.sections[2]?.intro).toEqual(words);
    expect(variant.sections[2] && 'before' in variant.sections[2]).toBe(false);
    const ids = new Set<string>(itemsOf(variant).map(({ id }) => id));
    expect(ids.has('partnership-review')).toBe(false);
    expect(ids.has('dysfunctions')).toBe(true);
    expect(patronFourParts.sections).toHaveLength(4);
  });

  test('MX-10: the answers of a hidden section are unknown to the compiler too', () => {
    type Answers = ReportAnswers<typeof variant>;
    expectTypeOf<Answers['last-word']>().toEqualTypeOf<LocalizedText>();
    expectTypeOf<'partnership-review' extends keyof Answers ? true : false>().toEqualTypeOf<false>();
    expectTypeOf<'dysfunctions' extends keyof Answers ? true : false>().toEqualTypeOf<true>();
  });

  test('a section without items goes, be it added or left empty', () => {
    const { sections } = deriveReportSchema(patronFourParts, {
      ...own,
      addSections: [{ id: 'empty', title: words }],
      hide: ['significant-results'],
    });
    expect(sections.map(({ id }) => id)).toEqual(['expected', 'improvement', 'partnership']);
  });

  test('contradictions are refused, each named', () => {
    expect(codes({ hideSections: ['x'], relabelSections: [{ section: 'y' }] })).toEqual([
      'variant/unknown-section x',
      'variant/unknown-section y',
    ]);
    expect(codes({ addSections: [{ id: 'expected', title: words }] })).toEqual(['variant/taken-id expected']);
    expect(codes({ addSections: [{ id: 'a', title: words, before: 'x' }] })).toEqual([
      'variant/unknown-section x',
    ]);
    expect(codes({ hideSections: ['partnership', 'partnership'] })).toEqual(['variant/twice partnership']);
    expect(codes({ hideSections: ['partnership'], relabelSections: [{ section: 'partnership' }] })).toEqual([
      'variant/hidden-section partnership',
    ]);
    const item = { id: 'new', kind: 'text', title: words };
    expect(codes({ hideSections: ['partnership'], add: [{ section: 'partnership', item }] })).toEqual([
      'variant/hidden-section partnership',
    ]);
    expect(codes({ hideSections: ['partnership'], relabel: [{ item: 'partnership-review' }] })).toEqual([
      'variant/hidden-item partnership-review',
    ]);
    for (const issue of checkVariantChanges(patronFourParts, {
      ...own,
      hideSections: ['partnership'],
      addSections: [{ id: 'a', title: words, before: 'partnership' }],
    }))
      expect(formatIssue(issue, 'en', reportMessages)).toContain('Part “partnership” is hidden');
  });

  test('a table that a figure or a count reads cannot be hidden without it', () => {
    const options = [{ code: 'a', title: words }];
    const base = defineReportSchema({
      id: 'base',
      version: '1.0.0',
      title: words,
      source: words,
      sections: [
        {
          id: 'tables',
          title: words,
          items: [
            {
              id: 'table',
              kind: 'table',
              title: words,
              columns: [
                { id: 'x', kind: 'choice', options, title: words },
                { id: 'y', kind: 'choice', options, title: words },
              ],
            },
          ],
        },
        {
          id: 'views',
          title: words,
          items: [
            { id: 'pie', kind: 'figure', figure: 'pie', title: words, of: { item: 'table', names: 'x' } },
            {
              id: 'cross',
              kind: 'cross-table',
              title: words,
              of: { item: 'table', rows: 'x', columns: 'y' },
            },
          ],
        },
      ],
    });
    const found = checkVariantChanges(base, { ...own, hideSections: ['tables'] });
    expect(found.map(({ code, params }) => [code, params['id']])).toEqual([
      ['variant/hidden-reference', 'table'],
      ['variant/hidden-reference', 'table'],
    ]);
    const add = [{ section: 'own', item: { id: 'own', kind: 'text', title: words } as const }];
    const addSections = [{ id: 'own', title: words }];
    expect(checkVariantChanges(base, { ...own, hide: ['table', 'pie', 'cross'], add, addSections })).toEqual(
      [],
    );
  });
});

describe('changes read from JSON', () => {
  const changes: VariantChanges = {
    ...own,
    title: words,
    description: words,
    add: [
      { section: 'improvement', before: 'dysfunctions', item: { id: 'new', kind: 'text', title: words } },
    ],
    hide: ['progress'],
    relabel: [{ item: 'dysfunctions', title: words, help: words }],
    tighten: [{ item: 'improvement-points', required: true, rules: { count: { min: 2, severity: 'hint' } } }],
    order: [{ section: 'improvement', items: ['improvement-points'] }],
    hideSections: ['partnership'],
    addSections: [{ id: 'own', title: words, intro: words, before: 'improvement' }],
    relabelSections: [{ section: 'expected', title: words, intro: words }],
  };
  test('are the changes that were written', () => {
    const { value, issues } = parseVariantChanges(JSON.parse(JSON.stringify(changes)));
    expect(issues).toEqual([]);
    expect(value).toEqual(changes);
    expect(checkVariantChanges(patronFourParts, value as VariantChanges)).toEqual([]);
  });
  test('name each fault with its place', () => {
    const wrong = { ...changes, hide: 'progress', tighten: [{ item: 'x', required: false }], colour: 'red' };
    const { value, issues } = parseVariantChanges(wrong);
    expect(value).toBeUndefined();
    expect(
      issues.map(({ code, at }) => `${code} ${at?.in === 'report' ? `${at.item} ${at.path}` : ''}`),
    ).toEqual([
      'format/wrong-type river /hide',
      'format/invalid-value river /tighten/0/required',
      'format/unknown-key river /colour',
    ]);
    for (const json of [null, 'text', [], { id: 3 }])
      expect(parseVariantChanges(json).issues.length).toBeGreaterThan(0);
    expect(
      parseVariantChanges({ ...own, add: [{ item: { id: 'a', kind: 'number', title: words } }] }).issues,
    ).toHaveLength(1);
  });
});

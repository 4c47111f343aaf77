import { formatIssue } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import type { KeyFigureEntry } from '../schema/Answers.ts';
import type { KeyFiguresItem } from '../schema/ReportItem.ts';
import { printContext, spaced } from './fixtures/printContext.ts';
import { itemMessages } from './itemMessages.ts';
import { keyFiguresItem } from './keyFiguresItem.ts';

const item = {
  id: 'figures',
  kind: 'key-figures',
  title: { fr: 'Chiffres clés', en: 'Key figures' },
} as const satisfies KeyFiguresItem;
const full: KeyFigureEntry = {
  id: 'f1',
  label: { fr: 'Parents plus confiants', en: 'Parents more confident' },
  value: 0.75,
  unit: 'ratio',
  n: 40,
  period: { start: '2024-01-01', end: '2024-12-31' },
  source: { fr: 'feuilles de présence', en: 'attendance sheets' },
};
const check = (entry: KeyFigureEntry, of: KeyFiguresItem = item) =>
  keyFiguresItem.check?.({ entries: [entry] }, of, printContext('fr')) ?? [];
const card = (entry: KeyFigureEntry, lang: 'fr' | 'en' = 'fr') => {
  const [block] = keyFiguresItem.toBlocks({ entries: [entry] }, item, printContext(lang));
  const [found] = block?.kind === 'cards' ? block.items : [];
  return [found?.value, found?.label, found?.detail].map((text) => text && spaced(text));
};

describe('key figures', () => {
  test('SU-08: each carries its number of people, its period and its source', () => {
    expect(card(full)).toEqual([
      '75 %',
      'Parents plus confiants',
      'n = 40, 2024, source : feuilles de présence',
    ]);
    expect(card(full, 'en')).toEqual([
      '75%',
      'Parents more confident',
      'n = 40, 2024, source: attendance sheets',
    ]);
    expect(check(full)).toEqual([]);
  });
  test('SU-08: what one lacks is named', () => {
    const { n: _, period: _period, source: _source, ...bare } = full;
    const [issue] = check(bare);
    expect(issue).toMatchObject({
      code: 'report/figure-provenance',
      severity: 'warning',
      at: { path: '/entries/0' },
    });
    expect(issue && spaced(formatIssue(issue, 'fr', itemMessages))).toBe(
      '« Parents plus confiants » : il manque le nombre de personnes ou de réponses, la période et la source pour que ce chiffre puisse être cité seul.',
    );
    const [one] = check({ ...full, source: ' ' });
    expect(one && formatIssue(one, 'en', itemMessages)).toContain('the source missing');
    expect(check(bare, { ...item, rules: { provenance: 'error' } })).toMatchObject([{ severity: 'error' }]);
    expect(check(bare, { ...item, rules: { provenance: 'off' } })).toEqual([]);
    expect(card(bare)).toEqual(['75 %', 'Parents plus confiants', undefined]);
  });
  test.each([
    [{ value: 0.75, n: 8 }, '6 sur 8', 'trop peu de réponses pour un pourcentage'],
    [{ value: 0.83, n: 6 }, '5 sur 6', 'trop peu de réponses pour un pourcentage'],
    // 3 % of 100 are 3 people
    [{ value: 0.03, n: 100 }, '—', 'groupe trop petit, chiffre masqué'],
    [{ value: 0.6, n: 9 }, '—', 'trop peu de réponses pour un pourcentage'],
    [{ value: 75, unit: '%', n: 8 }, '6 sur 8', 'trop peu de réponses pour un pourcentage'],
    [{ value: 0.5, n: 4 }, '—', 'groupe trop petit, chiffre masqué'],
    [{ value: 12.5, unit: 'days', n: 3 }, '—', 'groupe trop petit, chiffre masqué'],
  ])('SU-08: %j prints no bare figure of so few', (few, value, detail) => {
    const entry = { ...full, ...few };
    expect(card(entry)[0]).toBe(value);
    expect(card(entry)[2]).toContain(detail);
    expect(check(entry)).toMatchObject([{ code: 'report/figure-of-few', at: { path: '/entries/0/value' } }]);
  });
  test.each([
    [{ value: 0.7, n: 10 }, '70 %'],
    [{ value: 12_000, unit: 'EUR', n: 60 }, '12 000 €'],
    [{ value: 3, unit: 'ateliers', n: 3 }, '3 ateliers'],
    [{ value: 47, unit: 'families', n: 47, label: 'Familles suivies' }, '47'],
    [{ value: 1, unit: 'workshops', unitLabel: { fr: 'atelier', en: 'workshop' }, n: 1 }, '1 atelier'],
  ])('prints %j as « %s »', (given, value) => {
    expect(card({ ...full, ...given })[0]).toBe(value);
    expect(check({ ...full, ...given })).toEqual([]);
  });
  test('are counted, and may be none with a reason', () => {
    const of = { ...item, rules: { count: { min: 1 } } };
    expect(keyFiguresItem.check?.({ entries: [] }, of, printContext('fr'))).toMatchObject([
      { code: 'report/too-few' },
    ]);
    const none = { entries: [], noneBecause: 'Pas encore de mesure' };
    expect(keyFiguresItem.check?.(none, of, printContext('fr'))).toEqual([]);
    expect(keyFiguresItem.toBlocks(none, item, printContext('fr'))).toHaveLength(1);
    expect(keyFiguresItem.toBlocks(undefined, item, printContext('fr'))).toEqual([]);
    expect(keyFiguresItem.parse?.({ entries: [full] }, item).value).toEqual({ entries: [full] });
    expect(keyFiguresItem.parse?.({ entries: [{ ...full, n: 1.5 }] }, item).value).toBeUndefined();
  });
});

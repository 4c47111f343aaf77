import { describe, expect, test } from 'vitest';
import { labelPacks } from '../label/labelPacks.data.ts';
import { buildFrame } from './buildFrame.ts';
import { patronDossier } from './fixtures/patronDossier.ts';
import { frameMessages } from './frameMessages.ts';
import { frameTemplates } from './frameTemplates.data.ts';
import { tabulateFrame } from './tabulateFrame.ts';

describe.each(frameTemplates)('$id', ({ id, rows, columns, pack, title, source }) => {
  test('has words in both languages, a source, and a pack that exists', () => {
    for (const words of [
      title,
      ...columns.map(({ heading }) => heading),
      ...rows.flatMap((row) => row.title ?? []),
    ]) {
      expect(words.fr.trim()).not.toBe('');
      expect(words.en.trim()).not.toBe('');
    }
    expect(source).not.toBe('');
    if (pack !== undefined) expect(Object.keys(labelPacks)).toContain(pack);
  });
  test('has each role and column once, and names no role, column or parent that it lacks', () => {
    const roles = rows.map(({ role }) => role);
    const ids = columns.map((column) => column.id);
    expect(new Set(roles).size).toBe(roles.length);
    expect(new Set(ids).size).toBe(ids.length);
    for (const row of rows) {
      for (const parent of row.parents ?? []) expect(roles).toContain(parent);
      for (const need of row.needs ?? []) expect([...roles, 'indicator']).toContain(need);
      if (row.inColumn !== undefined) expect(ids).toContain(row.inColumn);
      expect(row.title ?? row.term, row.role).toBeDefined();
    }
    for (const column of columns) {
      if (column.under !== undefined) expect(ids).toContain(column.under);
      for (const role of column.roles ?? []) expect(roles).toContain(role);
    }
    expect(buildFrame(patronDossier, id).frame.template).toBe(id);
  });
});

test('the classic logical framework has four rows by four columns', () => {
  const classic = frameTemplates.find(({ id }) => id === 'logframe-4x4');
  expect(classic?.rows.map(({ title }) => title?.en)).toEqual(['Goal', 'Purpose', 'Outputs', 'Activities']);
  expect(classic?.columns.map(({ from }) => from)).toEqual([
    'statement',
    'indicators',
    'verification',
    'assumptions',
  ]);
});

test('MX-01 the part agreed with the patron goes from the objective to the results of each sub-objective, in fr and en', () => {
  const { frame, lost } = buildFrame(patronDossier, 'patron-four-parts');
  expect(lost).toEqual([]);
  expect(frame.rows.map(({ role, nodes: [node] }) => [role, node])).toEqual([
    ['general-objective', 'og'],
    ['sub-objective', 'so1'],
    ['expected-result', 'r1'],
    ['sub-objective', 'so2'],
    ['expected-result', 'r2'],
    ['sub-objective', 'so3'],
    ['expected-result', 'r3'],
  ]);
  const wordsIn = (lang: 'fr' | 'en') =>
    tabulateFrame(patronDossier, frame, { lang })
      .rows.slice(0, 3)
      .map(({ word }) => word);
  expect(wordsIn('fr')).toEqual(['Objectif général', 'Sous-objectif', 'Résultat attendu']);
  expect(wordsIn('en')).toEqual(['General objective', 'Sub-objective', 'Expected result']);
});

test('every message has both languages and no dash that is not one of ours', () => {
  for (const [code, { fr, en }] of Object.entries(frameMessages)) {
    expect(fr.trim(), code).not.toBe('');
    expect(en.trim(), code).not.toBe('');
    expect(fr + en, code).not.toContain('—');
    // the same parameters are shown in both
    const shown = (text: string) => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name).sort();
    expect(shown(fr), code).toEqual(shown(en));
  }
});

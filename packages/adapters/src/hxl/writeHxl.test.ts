import { createDossier } from '@jalon/core';
import { expect, test } from 'vitest';
import { undeclaredLosses } from '../carriage/undeclaredLosses.ts';
import { hxlFormat } from './hxlFormat.ts';
import { readHxl } from './readHxl.ts';
import { writeHxl } from './writeHxl.ts';

const dossier = createDossier({
  id: 'petits-ponts',
  title: { fr: 'Petits Ponts', en: 'Little Bridges' },
  languages: ['fr', 'en'],
  organisations: [{ id: 'ponts', name: 'Les Petits Ponts' }],
  dimensions: [
    {
      id: 'sex',
      name: { fr: 'Sexe', en: 'Sex' },
      kind: 'sex',
      categories: [{ code: 'f', label: { fr: 'Filles' } }],
    },
  ],
  indicators: [
    {
      ...{
        id: 'families',
        code: '1.1',
        name: { fr: '=Familles', en: 'Families' },
        unit: 'familles',
        basis: 'increment',
      },
      ...{
        direction: 'increase',
        measures: [],
        targets: [{ id: 'families-2024', value: 40, date: '2024-12-31' }],
      },
    },
    { id: 'unseen', name: 'Sans valeur', unit: 'ratio', measures: [], targets: [] },
  ],
  observations: [
    {
      ...{ id: 'o1', indicator: 'families', organisation: 'ponts', categories: { sex: 'f' }, value: 0 },
      period: { start: '2024-01-01', end: '2024-03-31', grain: 'quarter' },
    },
    { id: 'o2', indicator: 'families', period: { start: '2024-04-01', end: '2024-06-30' }, state: 'pending' },
  ],
});

const textOf = (form?: 'csv' | 'json' | 'json-objects', lang?: string) => {
  const { files } = writeHxl(dossier, { ...(form ? { form } : {}), ...(lang ? { lang } : {}) });
  return new TextDecoder().decode(files[0]?.bytes);
};

test('headers are in the language asked for, hashtags below them, a row per observation first', () => {
  const [headers, tags, first] = textOf().split('\r\n');
  expect(headers).toContain('Début,Fin');
  expect(headers).toContain('Indicateur (fr)');
  expect(headers).toContain('Sexe');
  expect(tags).toContain('#indicator+num+value');
  expect(first).toContain('observation,o1,families,2024-01-01,2024-03-31,quarter');
  expect(textOf('csv', 'en').split('\r\n')[0]).toContain('Start,End');
});

test('what a program would take for a formula has an apostrophe before it', () => {
  expect(textOf()).toContain(",'=Familles,");
  expect(textOf()).not.toMatch(/(?:^|,|")[=@+]\w/m);
});

test('a dossier of what is lossless comes back whole through every form, and is written the same again', async () => {
  for (const form of ['csv', 'json', 'json-objects'] as const) {
    const { files, losses } = writeHxl(dossier, { form });
    const { value, issues } = await readHxl(files[0]?.bytes ?? '');
    expect([losses, issues]).toEqual([[], []]);
    expect(value && undeclaredLosses(dossier, value, [])).toEqual([]);
    expect(value && writeHxl(value, { form }).files).toEqual(files);
  }
});

test('what others kept beside their figures goes back under its own hashtag', async () => {
  const foreign = 'Registro,Quand,Atteints,Note\n,#date,#reached,#description\n001,2024,5,=1+1\n';
  const { value } = await readHxl(foreign, { file: 'x.csv' });
  if (!value) throw new Error('nothing read');
  expect(value.observations[0]?.extensions).toEqual({ hxl: { Registro: '001', '#description': '=1+1' } });
  const { files, losses } = writeHxl(value);
  expect(losses).toEqual([]);
  const again = await readHxl(files[0]?.bytes ?? '');
  expect(again.value && undeclaredLosses(value, again.value, [])).toEqual([]);
});

test('a file of ours that somebody edited says what cannot be read', async () => {
  const edited = textOf()
    .replace('2024-03-31', '31 mars')
    .replace('pending', 'lost')
    .replace(/\r\ndossier/, '\r\nthing');
  const { value, issues } = await readHxl(edited);
  expect(issues.map(({ code }) => code)).toEqual([
    'hxl/unreadable-field',
    'hxl/no-period',
    'hxl/unreadable-field',
    'hxl/unknown-row',
  ]);
  expect(value?.observations.map(({ id }) => id)).toEqual(['o2']);
});

test('the format reads, writes and judges by its contract', async () => {
  const written = await hxlFormat.write?.(dossier as never);
  const read = await hxlFormat.read?.(written?.files[0]?.bytes ?? '');
  expect(read?.value).toHaveLength(1);
  expect((await hxlFormat.read?.('nothing'))?.value).toBeUndefined();
  expect((await hxlFormat.judge?.('#x\n1\n'))?.[0]?.verdict).toBe('not-judged');
});

import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '@jalon/adapters/spreadsheet';
import { createDossier, type Dossier } from '@jalon/core';
import { serialiseDossier } from '@jalon/core/format';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../run.ts';

let folder: string;
const at = (name: string) => join(folder, name);
const template = join(import.meta.dirname, 'fixtures/rapport-annuel.xlsx');
const report = (id: string) => ({
  ...{ id, schema: 'mecene-4-parts', schemaVersion: '1.0.0', asOf: '2025-03-15' },
  answers: { story: 'Les familles reviennent.' },
});
const dossierWith = (more: Partial<Dossier> = {}) =>
  createDossier({
    id: 'demo',
    title: 'Un pas de plus',
    programme: {
      ...{ name: 'Un pas de plus', start: '2024-01-01', end: '2025-12-31' },
      roles: [{ role: 'implementer', organisation: 'asso' }],
    },
    organisations: [{ id: 'asso', name: 'Les Petits Ponts' }],
    indicators: [
      {
        ...{ id: 'visits', code: '1.2', name: 'Visites', unit: 'visites', measures: [] },
        targets: [{ id: 't', value: 40 }],
      },
    ],
    observations: [
      { id: 'o', indicator: 'visits', period: { start: '2024-10-01', end: '2024-12-31' }, value: 12 },
    ],
    ...more,
  });
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-fill-'));
  await copyFile(template, at('modele.xlsx'));
  await writeFile(at('dossier.json'), serialiseDossier(dossierWith()));
});
afterEach(() => rm(folder, { recursive: true }));

async function fill(...args: string[]) {
  const printed = { out: '', error: '' };
  const terminal = {
    out: (text: string) => {
      printed.out += `${text}\n`;
    },
    error: (text: string) => {
      printed.error += `${text}\n`;
    },
    ...{ width: 400, colour: false, locale: 'fr_BE.UTF-8' },
  };
  const code = await run(['fill', ...args, '--as-of', '2025-03-15'], terminal);
  const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
  return { code, out: plain(printed.out), error: plain(printed.error) };
}
const cells = async (name: string) => {
  const { value } = await readWorkbook(await readFile(at(name)));
  return (row: number, column: number) => value?.sheets[0]?.rows[row - 1]?.[column]?.shown;
};

describe('jalon fill with a dossier', () => {
  test('fills what the template names after the things of the dossier', async () => {
    const { code, out, error } = await fill(
      at('modele.xlsx'),
      at('dossier.json'),
      '--out',
      at('rempli.xlsx'),
    );
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain(`Écrit : ${at('rempli.xlsx')} (`);
    const cell = await cells('rempli.xlsx');
    expect([cell(1, 0), cell(2, 1), cell(3, 1), cell(4, 1)]).toEqual([
      'Les Petits Ponts, rapport « Un pas de plus »',
      'du 1er janvier 2024 au 31 décembre 2025',
      '12',
      '12',
    ]);
    // no day was given, so the mark stays and is told
    expect(cell(5, 1)).toBe('{{day}}');
    expect(out).toContain('Le modèle demande « day »');
    expect(out).toContain('Le modèle demande « answer.story »');
    expect(await readdir(folder)).toEqual(['dossier.json', 'modele.xlsx', 'rempli.xlsx']);
  });

  test('takes the day, the period, the answers of the only report or of the one that is named', async () => {
    await writeFile(at('dossier.json'), serialiseDossier(dossierWith({ reports: [report('r1')] })));
    const asked = ['--day', '2025-04-01', '--period', 'T4 2024'];
    await fill(at('modele.xlsx'), at('dossier.json'), '--out', at('a.xlsx'), ...asked);
    const one = await cells('a.xlsx');
    expect([one(2, 1), one(6, 1)]).toEqual([
      'du 1er octobre 2024 au 31 décembre 2024',
      'Les familles reviennent.',
    ]);
    const { value } = await readWorkbook(await readFile(at('a.xlsx')));
    expect(value?.sheets[0]?.rows[4]?.[1]).toMatchObject({ type: 'date', value: '2025-04-01' });
    await writeFile(
      at('dossier.json'),
      serialiseDossier(dossierWith({ reports: [report('r1'), report('r2')] })),
    );
    await fill(at('modele.xlsx'), at('dossier.json'), '--out', at('b.xlsx'));
    expect((await cells('b.xlsx'))(6, 1)).toBe('{{answer.story}}');
    await fill(at('modele.xlsx'), at('dossier.json'), '--out', at('c.xlsx'), '--report', 'r2');
    expect((await cells('c.xlsx'))(6, 1)).toBe('Les familles reviennent.');
    const none = await fill(at('modele.xlsx'), at('dossier.json'), '--out', at('d.xlsx'), '--report', 'r9');
    expect(none).toMatchObject({ code: 2, out: '' });
    expect(none.error).toContain('pas de rapport « r9 » (il y a : r1, r2)');
    const vague = await fill(
      at('modele.xlsx'),
      at('dossier.json'),
      '--out',
      at('d.xlsx'),
      '--period',
      'bientôt',
    );
    expect(vague.error).toContain('bientôt');
  });

  test('says what it would do where there is no file to write to', async () => {
    const { code, out } = await fill(at('modele.xlsx'), at('dossier.json'));
    expect(code).toBe(0);
    expect(out).toContain(
      'Sans --out, rien n’est écrit. Ce qui le serait : 4 cellules remplies, 1 texte hors des cellules.',
    );
    expect(await readdir(folder)).toEqual(['dossier.json', 'modele.xlsx']);
    const english = await fill(at('modele.xlsx'), at('dossier.json'), '--lang', 'en');
    expect(english.out).toContain('What would be: 4 cells filled, 1 text outside the cells.');
  });
});

describe('what keeps jalon fill from filling is one sentence, and nothing is written', () => {
  const refused = async (words: readonly [fr: string, en: string], ...args: string[]) => {
    const before = await readdir(folder);
    for (const [lang, expected] of [
      ['fr', words[0]],
      ['en', words[1]],
    ] as const) {
      const { code, out, error } = await fill(...args, '--lang', lang);
      expect([code, out]).toEqual([2, '']);
      expect(error.trim().split('\n')).toHaveLength(1);
      expect(error).toContain(expected);
    }
    expect(await readdir(folder)).toEqual(before);
  };
  const out = () => ['--out', at('rempli.xlsx')];

  test('a template or a dossier that is not there', async () => {
    await refused(['n’existe pas', 'There is no file'], at('absent.xlsx'), at('dossier.json'), ...out());
    await refused(['n’existe pas', 'There is no file'], at('modele.xlsx'), at('absent.json'), ...out());
  });

  test('a template that is no workbook, or that is encrypted', async () => {
    await writeFile(at('photo.xlsx'), new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]));
    await refused(['n’est pas un modèle', 'is no template'], at('photo.xlsx'), at('dossier.json'), ...out());
    const encrypted = new Uint8Array(1536);
    encrypted.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    encrypted.set(new TextEncoder().encode([...'EncryptedPackage'].join('\0')), 512);
    await writeFile(at('secret.xlsx'), encrypted);
    await refused(['mot de passe', 'password'], at('secret.xlsx'), at('dossier.json'), ...out());
    await writeFile(at('cut.xlsx'), (await readFile(template)).subarray(0, 2000));
    await refused(['cut.xlsx', 'cut.xlsx'], at('cut.xlsx'), at('dossier.json'), ...out());
  });

  test('a dossier that is no JSON, or no dossier that can be read', async () => {
    await writeFile(at('d.json'), '{\n  "jalon": "1.0",\n  oups\n}');
    await refused(
      [
        'n’est pas un texte JSON : erreur à la ligne 3, colonne 3',
        'is no JSON text: error at line 3, column 3',
      ],
      ...[at('modele.xlsx'), at('d.json'), ...out()],
    );
    await writeFile(at('d.json'), '{');
    await refused(['ligne 1, colonne 2', 'line 1, column 2'], at('modele.xlsx'), at('d.json'), ...out());
    await writeFile(at('d.json'), '{"jalon": "9.0", "id": "x", "title": "x"}');
    await refused(['format 9.0', 'format 9.0'], at('modele.xlsx'), at('d.json'), ...out());
  });

  test('a file that is there already, unless told to; the template itself, whatever is told', async () => {
    await writeFile(at('rempli.xlsx'), 'à garder');
    await refused(['existe déjà', 'exists already'], at('modele.xlsx'), at('dossier.json'), ...out());
    expect(await readFile(at('rempli.xlsx'), 'utf8')).toBe('à garder');
    expect((await fill(at('modele.xlsx'), at('dossier.json'), ...out(), '--force')).code).toBe(0);
    expect((await cells('rempli.xlsx'))(3, 1)).toBe('12');
    await symlink(at('modele.xlsx'), at('lien.xlsx'));
    for (const own of ['modele.xlsx', 'dossier.json', 'lien.xlsx'])
      await refused(
        ['c’est l’un des fichiers lus', 'it is one of the files read'],
        ...[at('modele.xlsx'), at('dossier.json'), '--out', at(own), '--force'],
      );
  });

  test('a place that cannot be written to, a file without data', async () => {
    await mkdir(at('dossier'));
    await refused(
      ['Rien n’a été écrit', 'Nothing was written'],
      ...[at('modele.xlsx'), at('dossier.json'), '--out', at('dossier'), '--force'],
    );
    await refused(['il manque les données', 'the data is missing'], at('modele.xlsx'), ...out());
  });
});

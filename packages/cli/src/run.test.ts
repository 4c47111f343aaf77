import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDossier } from '@jalon/core/format';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCaught } from './terminal/fixtures/runCaught.ts';
import type { Terminal } from './terminal/Terminal.ts';
import { version } from './version.ts';

const demo = join(import.meta.dirname, '../../../examples/demo');
const dossier = join(demo, 'dossier.json');
const sheet = join(demo, 'suivi.xlsx');

let folder: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-'));
  out = join(folder, 'out');
});
afterEach(() => rm(folder, { recursive: true }));

const jalon = (args: readonly string[], settings: Partial<Terminal> = {}) =>
  runCaught(args, { width: 140, ...settings });
const evaluate = (...args: string[]) => jalon(['evaluate', ...args, '--as-of', '2025-03-15', '--out', out]);
const put = async (name: string, content: string | Uint8Array) => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};

describe('jalon evaluate', () => {
  test('reads, checks, computes and writes all files of the main job', async () => {
    const { code, out: printed, error } = await evaluate(dossier, sheet);
    expect(error).toBe('');
    expect(code).toBe(0);
    expect((await readdir(out)).sort()).toEqual([
      'dossier.json',
      'progression.svg',
      'rapport.docx',
      'rapport.html',
      'suivi.xlsx',
      'theorie-du-changement.svg',
    ]);
    for (const words of [
      'Référence',
      'parcouru',
      'Appréciation',
      'feuille « Suivi 2024-2025 »',
      'cellule E18',
    ])
      expect(printed).toContain(words);
    const written = parseDossier(await readFile(join(out, 'dossier.json'), 'utf8'));
    expect(written.issues).toEqual([]);
    expect(written.value?.observations.length).toBeGreaterThan(20);
    expect(written.value?.reports[0]?.schema).toBe('mecene-4-parts');
  });

  test('is idempotent: the completed dossier and the same sheet give the same bytes', async () => {
    await evaluate(dossier, sheet);
    const first = await readFile(join(out, 'dossier.json'));
    const again = join(folder, 'again');
    const { code } = await jalon([
      'evaluate',
      join(out, 'dossier.json'),
      sheet,
      '--as-of',
      '2025-03-15',
      '--out',
      again,
    ]);
    expect(code).toBe(0);
    expect(await readFile(join(again, 'dossier.json'))).toEqual(first);
  });

  test('speaks English on a screen that shows colour', async () => {
    const args = ['evaluate', dossier, sheet, '--lang', 'en', '--as-of', '2025-03-15', '--out', out];
    const { code, out: printed } = await jalon(args, { colour: true, width: 80 });
    expect(code).toBe(0);
    expect(printed).toContain('\u001b[');
    expect(printed).toContain('Distance travelled');
    expect(printed).not.toMatch(/Référence|cellule|feuille/);
    expect(await readFile(join(out, 'rapport.html'), 'utf8')).toContain('<html lang="en">');
  });
});

describe('bad input ends in one clear sentence, exit code 2 and nothing written', () => {
  const refused = async (args: readonly string[], ...words: readonly string[]) => {
    const { code, error, out: printed } = await evaluate(...args);
    expect(code).toBe(2);
    expect(printed).toBe('');
    expect(error.trim().split('\n')).toHaveLength(1);
    for (const word of words) expect(error).toContain(word);
    expect(await readdir(folder)).not.toContain('out');
  };

  test('a file that is not there', () =>
    refused([join(folder, 'no.json'), sheet], 'no.json', 'n’existe pas'));
  test('a folder', () => refused([folder, sheet], 'est un répertoire'));
  test('a sheet that is not there', () =>
    refused([dossier, join(folder, 'no.xlsx')], 'no.xlsx', 'n’existe pas'));
  test('a dossier that is no JSON', async () =>
    refused([await put('d.json', 'jalon: 1.0'), sheet], 'd.json', 'JSON'));
  test('a dossier of a newer major format', async () => {
    const newer = (await readFile(dossier, 'utf8')).replace('"jalon": "1.0"', '"jalon": "2.0"');
    await refused([await put('d.json', newer), sheet], 'format 2.0', 'format 1.0');
  });
  test('a dossier with a broken reference', async () => {
    const broken = (await readFile(dossier, 'utf8')).replace(
      '"measures": ["acces"]',
      '"measures": ["nulle-part"]',
    );
    await refused(
      [await put('d.json', broken), sheet],
      'd.json',
      'delai-attente',
      'nulle-part',
      '/measures/0',
    );
  });
  test('a file that is no workbook', async () =>
    refused(
      [dossier, await put('photo.xlsx', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]))],
      'photo.xlsx',
    ));
  test('a workbook cut short', async () =>
    refused([dossier, await put('cut.xlsx', (await readFile(sheet)).subarray(0, 3000))], 'cut.xlsx'));
  test('a sheet with no recognisable table', async () =>
    refused([dossier, await put('courses.csv', 'pain;2\nlait;1\n')], 'courses.csv'));
  test('an empty file', async () =>
    refused([dossier, await put('vide.xlsx', new Uint8Array())], 'vide.xlsx'));
  test('a folder that cannot be written to', async () => {
    const file = await put('out-is-a-file', 'x');
    const { code, error } = await jalon(['evaluate', dossier, sheet, '--out', file, '--as-of', '2025-03-15']);
    expect(code).toBe(2);
    expect(error).toContain('Rien n’a été écrit');
  });
});

describe('the command line itself', () => {
  test('helps in both languages', async () => {
    const fr = await jalon(['--help']);
    expect([fr.code, fr.out]).toEqual([0, expect.stringContaining('Utilisation :')]);
    const en = await jalon(['evaluate', '--help', '--lang', 'en']);
    expect([en.code, en.out]).toEqual([0, expect.stringContaining('Usage:')]);
    expect(fr.out).toContain('Commandes :');
  });
  test('tells its version', async () => {
    const { version: packaged } = JSON.parse(
      await readFile(join(import.meta.dirname, '../package.json'), 'utf8'),
    ) as { version: string };
    expect(await jalon(['--version'])).toEqual({ code: 0, out: `${packaged}\n`, error: '' });
    expect(version).toBe(packaged);
  });
  test.each([
    [['evaluate'], 'Il manque un argument'],
    [['evaluate', 'a', 'b', '--nope'], 'L’option --nope n’existe pas'],
    [['evaluat'], 'La commande evaluat n’existe pas'],
    [['evaluate', 'a', 'b', '--as-of', '2025-02-30'], '--as-of'],
    [['evaluate', 'a', 'b', '--lang', 'nl'], 'fr ou en'],
    [['evaluate', 'a', 'b', '--out'], 'Il manque une valeur'],
  ])('complains about %j in one sentence', async (args, words) => {
    const { code, error } = await jalon(args);
    expect(code).toBe(2);
    expect(error).toContain(words);
  });
});

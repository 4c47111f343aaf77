import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDossier } from '@jalon/core';
import { parseDossier, serialiseDossier } from '@jalon/core/format';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../run.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-import-'));
  await writeFile(
    join(folder, 'dossier.json'),
    serialiseDossier(createDossier({ id: 'demo', title: 'Demo' })),
  );
  await writeFile(join(folder, 'suivi.csv'), 'Indicateur;Unité;Cible 2024;T1 2024\nVisites;visites;40;12\n');
});
afterEach(() => rm(folder, { recursive: true }));

async function jalonImport(...args: string[]) {
  const printed = { out: '', error: '' };
  const code = await run(['import', ...args], {
    out: (text) => {
      printed.out += `${text}\n`;
    },
    error: (text) => {
      printed.error += `${text}\n`;
    },
    width: 120,
    colour: false,
    locale: 'fr_BE.UTF-8',
  });
  const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
  return { code, out: plain(printed.out), error: plain(printed.error) };
}

describe('jalon import', () => {
  test('shows what would change, and writes nothing unless a file is named', async () => {
    const before = await readdir(folder);
    const { code, out } = await jalonImport(join(folder, 'dossier.json'), join(folder, 'suivi.csv'));
    expect(code).toBe(0);
    expect(out).toContain('2 changements : 1 × indicateur (en plus), 1 × valeur (en plus)');
    expect(out).toContain('import/new-indicator');
    expect(await readdir(folder)).toEqual(before);
  });

  test('writes the new dossier; the same sheet again changes nothing', async () => {
    const out = join(folder, 'new', 'dossier.json');
    const first = await jalonImport(join(folder, 'dossier.json'), join(folder, 'suivi.csv'), '--out', out);
    expect(first.out).toContain(`Écrit : ${out}`);
    const { value } = parseDossier(await readFile(out, 'utf8'));
    expect(value?.observations.map((record) => record.value)).toEqual([12]);
    const again = await jalonImport(out, join(folder, 'suivi.csv'), '--lang', 'en');
    expect(again.out).toContain('Nothing changes: all of it was in the dossier already.');
  });

  test('exits 2 with one sentence where a sheet holds no table', async () => {
    await writeFile(join(folder, 'menu.csv'), 'lundi;soupe\n');
    const { code, error } = await jalonImport(join(folder, 'dossier.json'), join(folder, 'menu.csv'));
    expect(code).toBe(2);
    expect(error).toContain('ne contient aucun tableau reconnu');
  });
});

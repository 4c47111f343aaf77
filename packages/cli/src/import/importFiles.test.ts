import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillTemplate, readWorkbook, writeTrackingTemplate } from '@jalon/adapters/spreadsheet';
import { createDossier } from '@jalon/core';
import {
  parseDossier,
  parsePortfolio,
  parseRegister,
  serialiseDossier,
  serialisePortfolio,
  serialiseRegister,
} from '@jalon/core/format';
import { createPortfolio } from '@jalon/core/portfolio';
import { createRegister } from '@jalon/core/register';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCaught } from '../terminal/fixtures/runCaught.ts';

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

const jalonImport = (...args: string[]) => runCaught(['import', ...args]);

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
    expect(again.out).toContain('Nothing changes: all of it was there already.');
  });

  test('knows the lines of a template of ours, whatever the indicators are called by now', async () => {
    const indicator = { id: 'wait', name: 'Attente', unit: 'jours', measures: [], targets: [] };
    const dossier = createDossier({ id: 'demo', title: 'Demo', indicators: [{ ...indicator, code: '1.2' }] });
    const renamed = { ...dossier, indicators: [{ ...indicator, code: '3.1', name: 'Temps passé en liste' }] };
    await writeFile(join(folder, 'dossier.json'), serialiseDossier(renamed));
    const periods = [{ start: '2024-01-01', end: '2024-12-31' }];
    const empty = await writeTrackingTemplate(dossier, { lang: 'fr', asOf: '2024-01-15', periods });
    const { value: asked } = await readWorkbook(empty);
    const row = asked?.sheets[0]?.rows.findIndex((cells) => cells?.[0]?.shown === '1.2') ?? -1;
    const cells = { [`À remplir!F${row + 1}`]: 18 };
    const filled = await fillTemplate(empty, cells, { lang: 'fr' });
    await writeFile(join(folder, 'rempli.xlsx'), filled.value?.bytes ?? '');
    const out = join(folder, 'dossier-2.json');
    await jalonImport(join(folder, 'dossier.json'), join(folder, 'rempli.xlsx'), '--out', out);
    const { value } = parseDossier(await readFile(out, 'utf8'));
    expect(value?.observations.map((record) => [record.indicator, record.value])).toEqual([['wait', 18]]);
    expect(value?.indicators).toHaveLength(1);
  });

  test('brings organisations into a portfolio, people and answers into a register', async () => {
    const portfolio = serialisePortfolio(createPortfolio({ id: 'fonds', title: 'Fonds' }));
    await writeFile(join(folder, 'fonds.json'), portfolio);
    await writeFile(join(folder, 'liste.csv'), 'Association;Type;CP\nLa Ribambelle;crèche;4000\n');
    const out = join(folder, 'fonds-2.json');
    const args = [join(folder, 'liste.csv'), '--into', 'portfolio', '--out', out];
    expect((await jalonImport(join(folder, 'fonds.json'), ...args)).out).toContain('Le document change.');
    const { value } = parsePortfolio(await readFile(out, 'utf8'));
    expect(value?.organisations.map(({ name }) => name)).toEqual(['La Ribambelle']);
    expect((await jalonImport(out, join(folder, 'liste.csv'))).out).toContain(
      'Rien ne change : tout y était déjà.',
    );
    await writeFile(
      join(folder, 'registre.json'),
      serialiseRegister(createRegister({ id: 'r', title: 'R' })),
    );
    const answers = 'Code famille;Vague;Q1. Note de 0 à 10\nF01;T0;7\nF02;T0;5\n';
    await writeFile(join(folder, 'enquete.csv'), answers);
    const register = join(folder, 'registre-2.json');
    const into = ['--into', 'register', '--out', register];
    await jalonImport(join(folder, 'registre.json'), join(folder, 'enquete.csv'), ...into);
    expect(parseRegister(await readFile(register, 'utf8')).value?.responses).toHaveLength(2);
    expect((await jalonImport(register, join(folder, 'enquete.csv'))).out).toContain('Rien ne change');
  });

  test('exits 2 with one sentence where a sheet holds no table', async () => {
    await writeFile(join(folder, 'menu.csv'), 'lundi;soupe\n');
    const { code, error } = await jalonImport(join(folder, 'dossier.json'), join(folder, 'menu.csv'));
    expect(code).toBe(2);
    expect(error).toContain('ne contient aucun tableau reconnu');
  });
});

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '@jalon/adapters/spreadsheet';
import { createDossier } from '@jalon/core';
import { serialiseDossier, serialisePortfolio } from '@jalon/core/format';
import { createPortfolio } from '@jalon/core/portfolio';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCaught } from '../terminal/fixtures/runCaught.ts';

let folder: string;
const at = (name: string) => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-write-'));
  const dossier = createDossier({
    id: 'demo',
    title: 'Demo',
    indicators: [
      { id: 'visits', name: 'Visites', unit: 'visites', measures: [], targets: [{ id: 't', value: 40 }] },
    ],
    instruments: [
      {
        id: 'parents',
        name: 'Enquête',
        kind: 'questionnaire',
        ...{ scales: [], waves: [], codebook: [] },
        items: [{ id: 'heard', text: 'Vous sentez-vous écouté ?', kind: 'yes-no' }],
      },
    ],
  });
  await writeFile(at('dossier.json'), serialiseDossier(dossier));
  await writeFile(at('fonds.json'), serialisePortfolio(createPortfolio({ id: 'fonds', title: 'Fonds' })));
});
afterEach(() => rm(folder, { recursive: true }));

const jalon = (...args: string[]) => runCaught(args);

const sheetsOf = async (name: string) =>
  (await readWorkbook(await readFile(at(name)))).value?.sheets.map((sheet) => sheet.name);

describe('jalon write', () => {
  test.each([
    ['tracking-table', 'dossier.json', 'le tableau de suivi', ['Suivi', 'Légende', 'Observations']],
    [
      'tracking-template',
      'dossier.json',
      'le tableau de suivi à remplir',
      ['À remplir', 'Mode d’emploi', 'Listes', 'jalon'],
    ],
    ['survey-form', 'dossier.json', 'le questionnaire', ['Réponses', 'Questionnaire', 'Listes', 'jalon']],
    ['logframe', 'dossier.json', 'le cadre logique', ['Cadre logique']],
    ['portfolio', 'fonds.json', 'le portefeuille', ['Accompagnements', 'Organisations', 'Synthèse']],
  ])('%s', async (kind, document, what, sheets) => {
    const out = at('out.xlsx');
    const args = ['--as', kind, '--out', out, '--as-of', '2025-03-15', '--periods', 'T1 2025, T2 2025'];
    expect(await jalon('write', at(document), ...args)).toEqual({
      code: 0,
      out: `Écrit : ${out} (${what})\n`,
      error: '',
    });
    expect(await sheetsOf('out.xlsx')).toEqual(sheets);
  });

  test('says what is missing: periods, an instrument, a file to write to', async () => {
    const template = await jalon(
      'write',
      at('dossier.json'),
      '--as',
      'tracking-template',
      '--out',
      at('a.xlsx'),
    );
    expect(template).toMatchObject({ code: 2 });
    expect(template.error).toContain('a besoin de périodes');
    const vague = ['--as', 'tracking-template', '--out', at('a.xlsx'), '--periods', 'bientôt'];
    expect((await jalon('write', at('dossier.json'), ...vague)).error).toContain('bientôt');
    const form = ['--as', 'survey-form', '--out', at('a.xlsx'), '--instrument', 'x'];
    expect((await jalon('write', at('dossier.json'), ...form)).error).toContain('n’a pas d’instrument « x »');
    expect((await jalon('write', at('dossier.json'))).error).toContain('Il manque l’option -o, --out');
  });
});

describe('jalon fill', () => {
  test('says what a template asks for, then fills it', async () => {
    const out = at('modele.xlsx');
    await jalon('write', at('dossier.json'), '--as', 'logframe', '--out', out);
    const asked = await jalon('fill', out);
    expect(asked.code).toBe(0);
    expect(Array.isArray(JSON.parse(asked.out))).toBe(true);
    await writeFile(at('data.json'), JSON.stringify({ 'Cadre logique!A1': 'Titre du mécène' }));
    const filled = await jalon('fill', out, at('data.json'), '--out', at('rempli.xlsx'));
    expect(filled).toMatchObject({ code: 0, out: `Écrit : ${at('rempli.xlsx')} (1 cellule remplie)\n` });
    const { value } = await readWorkbook(await readFile(at('rempli.xlsx')));
    expect(value?.sheets[0]?.rows[0]?.[0]?.shown).toBe('Titre du mécène');
  });

  test('says in one sentence what is no template and what is no data', async () => {
    await writeFile(at('data.json'), '[1]');
    await writeFile(at('broken.json'), '{');
    await jalon('write', at('dossier.json'), '--as', 'logframe', '--out', at('modele.xlsx'));
    expect((await jalon('fill', at('data.json'))).code).toBe(2);
    const list = await jalon('fill', at('modele.xlsx'), at('data.json'), '--out', at('x.xlsx'));
    expect(list.error).toContain('devraient être un objet JSON');
    const broken = await jalon('fill', at('modele.xlsx'), at('broken.json'), '--out', at('x.xlsx'));
    expect(broken.error).toContain('n’est pas un texte JSON');
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatIssue } from '@jalon/core';
import { parseDossier } from '@jalon/core/format';
import { dossierProgress } from '@jalon/indicators';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../workbook/readWorkbook.ts';
import { textCell, tinyTemplate } from '../fixtures/tinyTemplate.ts';
import { templateMessages } from '../templateMessages.ts';
import { type FillFromDossierOptions, fillFromDossier } from './fillFromDossier.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures', name));
const { value: found } = parseDossier(fixture('petits-ponts.dossier.json').toString('utf8'));
if (!found) throw new Error('the dossier of the fixtures cannot be read');
const dossier = found;
const asOf = '2025-03-15';
const options: FillFromDossierOptions = { lang: 'fr', asOf, progress: dossierProgress(dossier, { asOf }) };
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

// one made with a library and by hand, the same saved by LibreOffice: merged cells, bars, a chart, a text box, a hidden sheet
describe.each(['suivi-fondation.xlsx', 'suivi-fondation-libreoffice.xlsx'])(
  '%s filled from a dossier',
  (name) => {
    const filling = fillFromDossier(new Uint8Array(fixture(name)), dossier, {
      ...options,
      day: '2025-03-20',
    });
    const shown = async () => {
      const { value } = await readWorkbook((await filling).value?.bytes ?? new Uint8Array());
      return (row: number, column: number) => plain(value?.sheets[0]?.rows[row - 1]?.[column]?.shown ?? '');
    };

    test('bears the names, the period, the grant, the figures with their units', async () => {
      const cell = await shown();
      expect([cell(3, 2), cell(4, 2), cell(5, 2)]).toEqual([
        'Les Petits Ponts (ASBL)',
        'du 1er juin 2024 au 31 mai 2025',
        '24,000 €',
      ]);
      expect(cell(8, 2)).toBe('46 familles sur 60, parents confiants : 68,5 %');
      expect([0, 1, 2, 3, 4, 5, 6, 7].map((column) => cell(15, column))).toEqual([
        ...[
          '2.2',
          'Taux de parents se disant « plus confiants »',
          '%',
          '54 %',
          '75 %',
          '69 %',
          '69%',
          'À surveiller',
        ],
      ]);
      expect([cell(14, 5), cell(17, 5), cell(19, 5)]).toEqual(['≥ 17', '64 % (prov.)', 'env. 66']);
      expect(cell(26, 2) + cell(27, 2)).toContain('19');
    });

    test('keeps to be seen, at its cell, what the dossier lacks; tells what nobody asked for', async () => {
      const { issues } = await filling;
      const cell = await shown();
      expect(cell(7, 2)).toBe('{{organisation.number}}');
      const said = issues.map((issue) => [
        issue.severity,
        issue.code,
        formatIssue(issue, 'fr', templateMessages),
      ]);
      expect(
        said
          .filter(([severity]) => severity === 'warning')
          .map(([, code, text]) => [code, plain(text ?? '')]),
      ).toEqual([
        ['template/no-data', expect.stringContaining('« organisation.number »')],
        ['template/no-data', expect.stringContaining('« budget.spent »')],
        ['template/no-data', expect.stringContaining('« contact »')],
        ['template/out-of-reach', expect.stringContaining('un commentaire')],
      ]);
      expect(
        said
          .filter(([, code]) => code === 'template/not-asked-for')
          .map(([severity, , text]) => [severity, plain(text ?? '')]),
      ).toEqual([
        ['hint', expect.stringContaining('4 activités (Réserver des places')],
        ['hint', expect.stringContaining('2 dysfonctionnements')],
      ]);
      expect(said.filter(([, code]) => code === 'template/percent-in-points')).toHaveLength(3);
      expect(said.some(([severity]) => severity === 'error')).toBe(false);
    });

    test('bears them in its header, its text box, its chart, which follow the rows', async () => {
      const { value } = await filling;
      const parts = unzipSync(value?.bytes ?? new Uint8Array());
      const all = Object.entries(parts).flatMap(([path, bytes]) =>
        /(?:sheet1|drawing\d|chart\d)\.xml$/.test(path) ? [strFromU8(bytes)] : [],
      );
      const text = plain(all.join('\n').replace(/<\/a:t>.*?<a:t>/gs, ''));
      expect(text).toMatch(/<oddHeader>[^<]*Les Petits Ponts[^<]*juin 2024–mai 2025[^<]*<\/oddHeader>/);
      expect(text).toContain('À relire par Les Petits Ponts avant envoi à Fonds Premiers Pas (fictif).');
      expect(text).toContain('contact : {{contact}}');
      expect(text).toContain('Avancement de Un pas de plus au 15 mars 2025');
      expect(all.join('\n')).toMatch(/\$G\$11:\$G\$19/);
      expect(value?.texts.map((each) => each.in)).toEqual([
        'header-footer',
        'header-footer',
        'text-box',
        'text-box',
        'chart',
      ]);
      expect(new Set(value?.used)).toContain('indicator.1.1.value');
    });
  },
);

describe('what nobody asked for', () => {
  const said = async (text: string, more: Partial<FillFromDossierOptions> = {}) => {
    const template = tinyTemplate({
      sheets: [{ name: 'S', rows: `<row r="1">${textCell('A1', text)}</row>` }],
    });
    const { issues } = await fillFromDossier(template, dossier, { ...options, ...more });
    return issues.flatMap(({ code, params: { found: words }, at }) =>
      code === 'template/not-asked-for'
        ? [[plain((words as { readonly en: string }).en), at && 'file' in at ? at.file : undefined]]
        : [],
    );
  };

  test('names the indicators that are left, by their codes', async () => {
    const [indicators] = await said('{{indicator.1.1.value}} {{indicator.places-accueil.unit}}', {
      file: 'm.xlsx',
    });
    expect(indicators).toEqual(['7 indicators (1.3, 2.1, 2.2, 2.3, 3.1, 3.2, 3.3)', 'm.xlsx']);
    expect((await said('{{title}}'))[0]?.[0]).toBe(
      '9 indicators (1.1, 1.2, 1.3, 2.1, 2.2, 2.3, 3.1, 3.2, …)',
    );
    expect(
      (await said('{{#indicators}}{{name}}{{/indicators}}')).some(([text]) => text?.includes('indicator')),
    ).toBe(false);
  });

  test('counts the answers of a report that was given', async () => {
    const [report] = dossier.reports;
    if (!report) throw new Error('no report');
    const asked = await said(
      '{{answer.general-objective.text}}{{#answer.significant-results}}{{text}}{{/answer.significant-results}}',
      { report },
    );
    expect(asked.at(-1)?.[0]).toBe('2 answers of the report (objectives, improvement-points)');
  });
});

test('a file that is no template is said, without more', async () => {
  const { value, issues } = await fillFromDossier(new TextEncoder().encode('nom;valeur'), dossier, {
    ...options,
    maxUnpackedBytes: 1e6,
  });
  expect(value).toBeUndefined();
  expect(issues.map(({ code }) => code)).toEqual(['template/not-a-template']);
});

test('marks can be taken away instead', async () => {
  const template = tinyTemplate({
    sheets: [{ name: 'S', rows: `<row r="1">${textCell('A1', 'a{{void}}')}</row>` }],
  });
  const { value } = await fillFromDossier(template, dossier, { ...options, gaps: 'empty' });
  const { value: workbook } = await readWorkbook(value?.bytes ?? new Uint8Array());
  expect(workbook?.sheets[0]?.rows[0]?.[0]?.shown).toBe('a');
});

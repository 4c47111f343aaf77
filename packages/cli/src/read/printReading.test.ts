import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCaught } from '../terminal/fixtures/runCaught.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-read-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function read(content: string, ...args: string[]) {
  const file = join(folder, 'suivi.csv');
  await writeFile(file, content);
  return runCaught(['read', file, ...args]);
}

const table = [
  'Indicateur;Unité;Cible 2024;T1 2024;T2 2024',
  'Axe 1 : Accueil;;;;',
  'Visites;visites;40;12;beaucoup',
  'Parents formés;%;80 %;n.d.;52 %',
  '',
].join('\n');

describe('jalon read', () => {
  test('says what was read, what was left out and why, what is doubtful', async () => {
    const { code, out } = await read(table);
    expect(code).toBe(0);
    expect(out).toContain(
      'suivi — tableau de suivi d’indicateurs\n  2 lignes lues, 6 valeurs (en-tête : ligne 1)\n',
    );
    expect(out).toContain('  Laissé de côté\n    ligne 2 : titre de section  Axe 1 : Accueil\n');
    expect(out).toContain('cellule E3  sheet/unreadable-cell');
  });

  test('prints one object for a program: percentages in points, issues with their cell and sentence', async () => {
    const { code, out } = await read(table, '--json', '--lang', 'en');
    expect(code).toBe(0);
    const { tables, issues, ignoredSheets } = JSON.parse(out) as Record<string, unknown[]>;
    expect(tables).toMatchObject([
      {
        kind: 'indicator-tracking',
        sheet: 'suivi',
        headerRows: [1],
        rows: [
          { row: 3, section: 'Axe 1 : Accueil', name: 'Visites' },
          {
            row: 4,
            name: 'Parents formés',
            values: [
              { field: 'target', cell: 'C4', value: 80, unit: '%' },
              { field: 'actual', cell: 'D4', state: 'not-available' },
              {
                field: 'actual',
                cell: 'E4',
                value: 52,
                unit: '%',
                period: { start: '2024-04-01', end: '2024-06-30', grain: 'quarter' },
              },
            ],
          },
        ],
        skipped: [{ row: 2, reason: 'section' }],
      },
    ]);
    expect(ignoredSheets).toEqual([]);
    expect(issues).toContainEqual({
      code: 'sheet/unreadable-cell',
      severity: 'warning',
      sheet: 'suivi',
      cell: 'E3',
      message: '“beaucoup” was not understood: the value is left out, it does not count as 0.',
    });
  });

  test('proposes a mapping, and reads by the one that a person corrected', async () => {
    const odd = 'Témoin;Cible 2024;Fait\nVisites;40;38\n';
    const { code, out } = await read(odd, '--propose', '--as', 'indicator-tracking');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ tables: [] });
    const mapping = join(folder, 'mapping.json');
    const columns = {
      A: { field: 'indicator.name', header: 'Témoin' },
      B: { field: 'target', header: 'Cible 2024' },
      C: { field: 'actual', header: 'Fait' },
    };
    const table = { sheet: 'suivi', kind: 'indicator-tracking', headerRows: [1], columns };
    await writeFile(mapping, JSON.stringify({ tables: [table] }));
    expect((await read(odd, '--mapping', mapping)).out).toContain(
      '1 ligne lue, 2 valeurs (en-tête : ligne 1)',
    );
    await writeFile(mapping, JSON.stringify({ tables: [{ ...table, columns: { A: { field: 3 } } }] }));
    const broken = await read(odd, '--mapping', mapping);
    expect(broken.code).toBe(2);
    expect(broken.error).toContain('tables[0].columns.A.field : on attendait un mot, on a trouvé 3');
  });

  test('looks for no other kind of table than the one asked for', async () => {
    const { code, out } = await read(table, '--as', 'portfolio');
    expect(code).toBe(1);
    expect(out).toContain('aucun tableau reconnu');
    const odd = await read(table, '--as', 'menu');
    expect(odd.code).toBe(2);
    expect(odd.error).toContain('La valeur « menu » ne convient pas');
  });

  test('counts one as one', async () => {
    const one = await read('Indicateur;Unité;Cible 2024\nVisites;visites;40\n');
    expect(one.out).toContain('1 ligne lue, 1 valeur (');
    const english = await read('Indicateur;Unité;Cible 2024\nVisites;visites;40\n', '--lang', 'en');
    expect(english.out).toContain('1 row read, 1 value (');
  });

  test('exits 1 where a file holds no table, and says what was looked for', async () => {
    const { code, out } = await read('Menu\nlundi;soupe\n');
    expect(code).toBe(1);
    expect(out).toContain('Feuille « suivi » : aucun tableau reconnu');
    expect(out).toContain('sheet/no-table');
  });

  test('exits 2 with one sentence where there is no such file', async () => {
    const { code, error } = await runCaught(['read', join(folder, 'absent.xlsx'), '--lang', 'en']);
    expect(code).toBe(2);
    expect(error).toContain('There is no file');
  });
});

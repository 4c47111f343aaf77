// Workbooks that other programs wrote, filled at one address: nothing else of them may change.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../workbook/readWorkbook.ts';
import type { Sheet } from '../workbook/Workbook.ts';
import { fillTemplate } from './fillTemplate.ts';

const src = join(import.meta.dirname, '..');
const files = globSync(['*/fixtures/**/*.xlsx'], { cwd: src, ignore: ['template/**'] }).sort();

/** A sheet without its formulas, whose results filling takes away. */
const withoutFormulas = (sheet: Sheet, filled: Sheet | undefined) => ({
  ...sheet,
  rows: Array.from({ length: sheet.rows.length }, (_, row) =>
    Array.from(sheet.rows[row] ?? [], (cell, column) =>
      filled?.rows[row]?.[column]?.type === 'uncached' ? 'formula' : cell,
    ),
  ),
});

describe('a workbook of the field', () => {
  test('there are some', () => {
    expect(files.length).toBeGreaterThan(2);
  });

  test.each(files)('%s keeps all that is not filled', async (file) => {
    const bytes = new Uint8Array(readFileSync(join(src, file)));
    const before = await readWorkbook(bytes);
    const sheet = before.value?.sheets[0];
    if (!sheet) return expect(before.issues).not.toEqual([]);
    const row = sheet.rows.length + 3;
    const { value, issues } = await fillTemplate(
      bytes,
      { [`'${sheet.name.replaceAll("'", "''")}'!C${row}`]: 'rempli' },
      { lang: 'fr' },
    );
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(value?.filled).toMatchObject([{ cell: `C${row}` }]);
    const after = await readWorkbook(value?.bytes ?? new Uint8Array());
    expect(after.value?.sheets[0]?.rows[row - 1]?.[2]).toMatchObject({ type: 'text', value: 'rempli' });
    before.value?.sheets.forEach((known, at) => {
      const filled = after.value?.sheets[at];
      const rows = filled?.rows.slice(0, known.rows.length) ?? [];
      expect(filled && withoutFormulas({ ...filled, rows }, filled)).toEqual(withoutFormulas(known, filled));
    });
  });
});

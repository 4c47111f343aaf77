// What was filled, opened by a program that computes: LibreOffice.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readWorkbook } from '../workbook/readWorkbook.ts';
import { fillTemplate } from './fillTemplate.ts';
import { rapportData } from './fixtures/rapportData.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-template-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hasOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).error === undefined;

function convert(bytes: Uint8Array, to: string): Uint8Array {
  const from = mkdtempSync(join(folder, 'from-'));
  const into = mkdtempSync(join(folder, 'into-'));
  writeFileSync(join(from, 'filled.xlsx'), bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', to, '--outdir', into, join(from, 'filled.xlsx')],
    {
      stdio: 'ignore',
    },
  );
  return new Uint8Array(readFileSync(join(into, readdirSync(into)[0] ?? 'nothing')));
}

describe('a filled template in LibreOffice', () => {
  test.for(['rapport-fondation.xlsx', 'rapport-fondation-libreoffice.xlsx'])(
    '%s is computed anew',
    { timeout: 120_000 },
    async (name, { skip }) => {
      if (!hasOffice) skip('soffice (LibreOffice) is not on this machine');
      const template = new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures', name)));
      const { value } = await fillTemplate(template, rapportData, { lang: 'fr' });
      const { value: workbook } = await readWorkbook(convert(value?.bytes ?? new Uint8Array(), 'xlsx'));
      const [report, summary, lists] = workbook?.sheets ?? [];
      const shown = (sheet: typeof report, row: number, column: number) => {
        const cell = sheet?.rows[row - 1]?.[column];
        return cell && 'value' in cell ? cell.value : undefined;
      };
      expect([3, 4].map((column) => shown(report, 13, column))).toEqual([1120, 831]);
      expect(shown(report, 13, 5)).toBeCloseTo(831 / 1120, 10);
      expect(shown(report, 11, 5)).toBe(0.35);
      expect(shown(report, 20, 3)).toBe(11_560.5);
      expect([2, 3].map((row) => shown(summary, row, 1))).toEqual([831, 280]);
      expect(shown(summary, 4, 1)).toBeCloseTo(11_560.5 / 831, 10);
      expect([7, 8].map((row) => shown(summary, row, 0))).toEqual([1662, 560]);
      expect(lists?.visibility).toBe('hidden');
      expect(report?.rows[12]?.[4]?.comment).toContain('Somme de tous les résultats');
    },
  );
});

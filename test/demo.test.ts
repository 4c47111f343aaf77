// The main job on the demo's input, and every file it writes opened by the program a funder would open it with.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellAddress, readWorkbook, type Workbook } from '@jalon/adapters/spreadsheet';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../packages/cli/src/run.ts';

const demo = join(import.meta.dirname, '../examples/demo');
const folder = mkdtempSync(join(tmpdir(), 'jalon-demo-'));
const out = join(folder, 'out');
let printed = '';

beforeAll(async () => {
  const terminal = {
    out: (text: string) => {
      printed += `${text}\n`;
    },
    error: (text: string) => {
      printed += `${text}\n`;
    },
    width: 140,
    colour: false,
    locale: 'fr_BE.UTF-8',
  };
  const input = [join(demo, 'dossier.json'), join(demo, 'suivi.xlsx')];
  expect(await run(['evaluate', ...input, '--as-of', '2025-03-15', '--out', out], terminal)).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const has = (program: string) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
const missing = (program: string, is: string) => `${program} (${is}) is not on this machine`;

function chromium(...args: string[]): string {
  const profile = mkdtempSync(join(folder, 'chromium-'));
  const quiet = [
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return execFileSync(
    'chromium',
    ['--headless', '--no-sandbox', '--disable-gpu', ...quiet, `--user-data-dir=${profile}`, ...args],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
}

function office(file: string, to: string): string {
  const into = mkdtempSync(join(folder, 'office-'));
  const profile = `-env:UserInstallation=file://${mkdtempSync(join(folder, 'profile-'))}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', into, file], {
    stdio: 'ignore',
  });
  return join(into, readdirSync(into)[0] ?? 'nothing');
}

const pdfText = (pdf: string) => execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

describe('the demo', () => {
  test('explains every indicator in one sentence, with no code of ours in it', () => {
    const sentences = plain(printed).match(/^│ {3}\S.*│$/gm) ?? [];
    expect(sentences.length).toBeGreaterThanOrEqual(9);
    expect(printed).not.toMatch(/undefined|NaN|Infinity|\[object/);
    // an issue without words would read as its code with parameters
    expect(printed).not.toMatch(/[a-z]+\/[a-z-]+ \(/);
  });

  test('writes a page that needs nothing from elsewhere and runs no script', () => {
    const html = readFileSync(join(out, 'rapport.html'), 'utf8');
    expect(html).not.toMatch(/<script|\ssrc="https?:|@import|<link/);
    expect(html).not.toMatch(/undefined|NaN|\[object/);
    for (const figure of ['Théorie du changement', 'En bref', 'Méthode et limites'])
      expect(html).toContain(figure);
  });

  test('gives each picture a name and a description in words', ({ skip }) => {
    for (const name of ['theorie-du-changement.svg', 'progression.svg']) {
      const svg = readFileSync(join(out, name), 'utf8');
      expect(svg).toMatch(/<title[ >]/);
      expect(svg).toMatch(/<desc[ >]/);
    }
    if (!has('xmllint')) skip(missing('xmllint', 'libxml2-utils'));
    execFileSync('xmllint', [
      '--noout',
      join(out, 'theorie-du-changement.svg'),
      join(out, 'progression.svg'),
    ]);
  });

  test('fits a wide and a narrow screen, and paper', ({ skip }) => {
    if (!has('chromium')) skip(missing('chromium', 'a browser'));
    const html = readFileSync(join(out, 'rapport.html'), 'utf8').replace(/<meta http-equiv[^>]*>/, '');
    const measure =
      '<script>document.title = [document.documentElement.scrollWidth, innerWidth].join("/")</script>';
    const measured = join(folder, 'measured.html');
    writeFileSync(measured, html.replace('</body>', `${measure}</body>`));
    for (const width of [1200, 500]) {
      const dom = chromium(`--window-size=${width},900`, '--dump-dom', `file://${measured}`);
      const [wide, screen] = (/<title>(\d+)\/(\d+)/.exec(dom) ?? []).slice(1).map(Number);
      expect(wide).toBeLessThanOrEqual(screen ?? 0);
    }
    if (!has('pdftotext')) skip(missing('pdftotext', 'poppler-utils'));
    const pdf = join(folder, 'rapport.pdf');
    chromium('--no-pdf-header-footer', `--print-to-pdf=${pdf}`, `file://${join(out, 'rapport.html')}`);
    expect(pdfText(pdf).split('\f').length).toBeLessThan(14);
    expect(plain(pdfText(pdf))).toContain('Un pas de plus');
  }, 120_000);

  test('writes a Word file that LibreOffice opens, with the same sentences as the page', ({ skip }) => {
    if (!has('soffice')) skip(missing('soffice', 'LibreOffice'));
    if (!has('pdftotext')) skip(missing('pdftotext', 'poppler-utils'));
    const text = plain(pdfText(office(join(out, 'rapport.docx'), 'pdf'))).replace(/\s+/g, ' ');
    for (const words of ['Un pas de plus', 'Réalisations attendues', 'Relation partenariale', 'En recul'])
      expect(text).toContain(words);
    expect(text.split('\f').length).toBeLessThan(14);
  }, 120_000);

  test('writes a workbook whose formulas LibreOffice computes to the values it already shows', async ({
    skip,
  }) => {
    if (!has('soffice')) skip(missing('soffice', 'LibreOffice'));
    const bytes = readFileSync(join(out, 'suivi.xlsx'));
    const written = await formulaValues(bytes);
    expect(written.size).toBeGreaterThanOrEqual(27);
    const emptied = join(folder, 'emptied.xlsx');
    writeFileSync(emptied, withoutCachedValues(bytes));
    expect(
      [...(await formulaValues(readFileSync(emptied))).values()].every((value) => value === undefined),
    ).toBe(true);
    const computed = await formulaValues(readFileSync(office(emptied, 'xlsx')));
    for (const [cell, value] of written) {
      const again = computed.get(cell);
      if (typeof value === 'number') expect([cell, again]).toEqual([cell, expect.closeTo(value, 9)]);
      else expect([cell, again]).toEqual([cell, value]);
    }
  }, 120_000);
});

/** The value of every cell that holds a formula, by sheet and address. */
async function formulaValues(bytes: Uint8Array): Promise<Map<string, unknown>> {
  const { value, issues } = await readWorkbook(bytes);
  expect(issues).toEqual([]);
  const found = new Map<string, unknown>();
  for (const sheet of (value as Workbook).sheets)
    sheet.rows.forEach((row, r) => {
      row?.forEach((cell, c) => {
        if (cell?.formula !== undefined)
          found.set(`${sheet.name}!${cellAddress(r, c)}`, 'value' in cell ? cell.value : undefined);
      });
    });
  return found;
}

function withoutCachedValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts))
    if (name.startsWith('xl/worksheets/sheet'))
      parts[name] = strToU8(strFromU8(part).replace(/(<\/f>|<f\/>)<v>[^<]*<\/v>/g, '$1'));
  return zipSync(parts);
}

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDossier, serialiseDossier } from '@jalon/core/format';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCaught } from '../terminal/fixtures/runCaught.ts';

const demo = join(import.meta.dirname, '../../../../examples/demo/dossier.json');
let folder: string;
const at = (name: string) => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-report-'));
});
afterEach(() => rm(folder, { recursive: true }));

const report = (...args: string[]) =>
  runCaught(['report', demo, '--schema', 'mecene-4-parts', '--as-of', '2025-03-15', '--lang', 'en', ...args]);

describe('jalon report', () => {
  test('says how far the report is filled in', async () => {
    const { out, error } = await report();
    expect(out).toMatch(/^\d+ of \d+ required items answered/);
    expect(error).toBe('');
  });
  test('prints a page, and apart from it how far it is filled in', async () => {
    const { out, error } = await report('--to', 'html');
    expect(out).toMatch(/^<!doctype html>/i);
    expect(error).toMatch(/required/i);
  });
  test('writes for Word, Markdown, a browser, a program, by the end of the file', async () => {
    for (const name of ['r.docx', 'r.md', 'r.html', 'r.json', 'r.xlsx'])
      expect((await report('-o', at(name))).out, name).toContain(`Written: ${name}`);
    expect((await readdir(folder)).sort()).toEqual(['r.docx', 'r.html', 'r.json', 'r.md', 'r.xlsx']);
    const word = unzipSync(await readFile(at('r.docx')))['word/document.xml'];
    expect(word && strFromU8(word)).toContain('Shortfalls against the initial expectations');
    expect(JSON.parse(await readFile(at('r.json'), 'utf8'))).toMatchObject({ schema: 'mecene-4-parts' });
  });
  test('names what is missing and exits with 1 where a rule of the funder is broken', async () => {
    const { value: dossier } = parseDossier(await readFile(demo, 'utf8'));
    if (!dossier) throw new Error('the demo is a dossier');
    const learning = { ...dossier.learning, notableResults: [] };
    await writeFile(at('d.json'), serialiseDossier({ ...dossier, learning }));
    const { code, out } = await runCaught([
      ...['report', at('d.json'), '--schema', 'mecene-4-parts', '--as-of', '2025-03-15', '--lang', 'fr'],
    ]);
    expect(code).toBe(1);
    expect(out).toContain('Trois résultats significatifs ou non prévus');
  });
  test('takes the answers of a report of the dossier before what the dossier says', async () => {
    const { value: dossier } = parseDossier(await readFile(demo, 'utf8'));
    if (!dossier) throw new Error('the demo is a dossier');
    const own = (id: string, description: string) => ({
      ...{ id, schema: 'mecene-4-parts', schemaVersion: '1.0.0', asOf: '2025-01-01' },
      answers: { dysfunctions: { entries: [{ id: 'd', description, analysis: 'Rien' }] } },
    });
    await writeFile(
      at('d.json'),
      serialiseDossier({ ...dossier, reports: [own('a', 'La panne'), own('b', 'La pluie')] }),
    );
    const args = [
      'report',
      at('d.json'),
      '--schema',
      'mecene-4-parts',
      '--to',
      'md',
      '--as-of',
      '2025-03-15',
    ];
    const which = await runCaught(args);
    expect([which.code, which.error.includes('(a, b)')]).toEqual([2, true]);
    const { out } = await runCaught([...args, '--report', 'b']);
    expect(out).toContain('La pluie');
    expect(out).not.toContain('La panne');
  });
  test('reads a workbook that was filled in back into the report', async () => {
    await report('-o', at('form.xlsx'));
    await report('-o', at('before.json'));
    await report('--filled', at('form.xlsx'), '-o', at('after.json'));
    const [before, after] = [
      await readFile(at('before.json'), 'utf8'),
      await readFile(at('after.json'), 'utf8'),
    ];
    expect(JSON.parse(after)).toEqual(JSON.parse(before));
  });
  test('never writes over what it reads, nor over a file unasked', async () => {
    await writeFile(at('r.md'), 'mine');
    expect((await report('-o', at('r.md'))).code).toBe(2);
    expect(await readFile(at('r.md'), 'utf8')).toBe('mine');
    expect((await report('-o', at('r.md'), '--force')).out).toContain('Written');
    const before = await readFile(demo, 'utf8');
    expect((await report('--to', 'json', '-o', demo, '--force')).error).toContain('one of the files read');
    expect(await readFile(demo, 'utf8')).toBe(before);
  });
  test('says what it cannot do: print a Word file, write a .pdf, follow what is no schema', async () => {
    expect((await report('--to', 'docx')).error).toContain('cannot be printed on the screen');
    expect((await report('-o', at('r.pdf'))).error).toContain('“.pdf”');
    const { code, error } = await runCaught(['report', demo, '--schema', 'no-such', '--lang', 'en']);
    expect([code, error.includes('There is no report schema “no-such”')]).toEqual([2, true]);
    expect(await readdir(folder)).toEqual([]);
  });
});

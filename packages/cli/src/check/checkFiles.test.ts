import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDossier } from '@jalon/core';
import { serialiseDossier, serialisePortfolio, serialiseRegister } from '@jalon/core/format';
import { createPortfolio } from '@jalon/core/portfolio';
import { createRegister } from '@jalon/core/register';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCaught } from '../terminal/fixtures/runCaught.ts';
import { docsOf, repository } from './docsOf.ts';

const root = join(import.meta.dirname, '../../../..');
const careful = join(root, 'examples/careful/dossier.json');
const careless = join(root, 'examples/careless/dossier.json');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-check-'));
});
afterEach(() => rm(folder, { recursive: true }));

const check = (...args: string[]) => runCaught(['check', ...args, '--as-of', '2025-06-30']);
const put = async (name: string, text: string) => {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};
interface Printed {
  readonly code: string;
  readonly severity: string;
  readonly at: {
    readonly file: string;
    readonly line?: number;
    readonly column?: number;
    readonly pointer?: string;
  };
  readonly message: string;
  readonly docs?: string;
}
const issuesOf = (text: string) => JSON.parse(text) as readonly Printed[];

describe('jalon check', () => {
  test('is silent on a careful dossier, and exits 0', async () => {
    const { code, out, error } = await check(careful);
    expect([code, error, out]).toEqual([0, '', 'Rien à signaler\n']);
  });

  test('prints file, line, column, weight, code, sentence, pointer, page; exits 1 on an error', async () => {
    const { code, out } = await check(careless);
    expect(code).toBe(1);
    const lines = (await readFile(careless, 'utf8')).split('\n');
    const line = lines.findIndex((each) => each.includes('"i-disparu"')) + 1;
    const column = (lines[line - 1]?.indexOf('"i-disparu"') ?? 0) + 1;
    expect(out).toContain(`${careless}:${line}:${column}  ✗ erreur  reference/broken  r-3`);
    expect(out).toContain('/frames/0/rows/2/nodes/0');
    expect(out).toContain(docsOf('reference/broken', 'fr'));
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^\d+ erreurs, \d+ avertissements, \d+ questions$/);
  });

  test('follows the order of the file', async () => {
    const { out } = await check(careless, '--format', 'json');
    const lines = issuesOf(out).flatMap(({ at }) => at.line ?? []);
    expect(lines.length).toBeGreaterThan(40);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  test('prints an array of issues for a program, in the language asked for', async () => {
    const { code, out } = await check(careless, '--format', 'json', '--lang', 'en');
    expect(code).toBe(1);
    const issues = issuesOf(out);
    for (const { at, message, severity } of issues) {
      expect(['error', 'warning', 'hint']).toContain(severity);
      expect(at.file).toBe(careless);
      expect(message).not.toMatch(/[{}]/);
    }
    expect(issues.find(({ code }) => code === 'target/hundred-percent')?.docs).toMatch(
      /docs\/checks\/target\/hundred-percent\.md$/,
    );
  });

  test('points into the file as it was written, not as it would be written back', async () => {
    const file = await put(
      'court.json',
      '\uFEFF{"jalon":"1.0","id":"d","title":"D",\n\n"indicators":[\n  {"id":"a","name":"A","unit":"n","targets":[{"id":"t","value":3}]}]}',
    );
    const { out } = await check(file, '--format', 'json');
    const scope = issuesOf(out).find(({ code }) => code === 'target/scope-missing');
    expect(scope?.at).toMatchObject({ line: 4, pointer: '/indicators/0/targets/0' });
  });

  test('says what is wrong with the form, with no page to read', async () => {
    const file = await put('forme.json', '{ "jalon": "1.0", "id": "d", "titel": "D" }');
    const { code, out } = await check(file, '--format', 'json');
    expect(code).toBe(1);
    expect(issuesOf(out).map(({ code, docs }) => [code, docs])).toEqual(
      expect.arrayContaining([
        ['format/missing', undefined],
        ['format/unknown-key', undefined],
      ]),
    );
    expect((await check(await put('texte.json', 'pas du JSON'))).code).toBe(1);
  });

  test('survives a text nested ten thousand deep, and says so', async () => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    const file = await put('profond.json', `{"jalon":"1.0","id":"d","title":"D","extensions":{"a":${deep}}}`);
    const { code, out } = await check(file, '--format', 'json');
    expect(code).toBe(1);
    expect(issuesOf(out).map(({ code }) => code)).toEqual(['format/too-deep']);
    expect((await check(await put('ouvert.json', '['.repeat(200_000)))).code).toBe(1);
  });

  test('checks a portfolio and a register by their own rules, several files at once', async () => {
    const supports = [{ id: 's1', organisation: 'nobody', steps: [] }];
    const portfolio = await put(
      'portefeuille.json',
      serialisePortfolio(createPortfolio({ id: 'p', title: 'P', supports })),
    );
    const contacts = [{ id: 'c1', person: 'nobody', date: '2024-01-01' }];
    const register = await put(
      'registre.json',
      serialiseRegister(createRegister({ id: 'r', title: 'R', contacts })),
    );
    const dossier = await put('dossier.json', serialiseDossier(createDossier({ id: 'd', title: 'D' })));
    const { code, out } = await check(dossier, portfolio, register, '--format', 'json');
    expect(code).toBe(1);
    const files = new Set(issuesOf(out).map(({ at, code }) => `${code} ${at.file}`));
    expect([...files]).toEqual(
      expect.arrayContaining([
        `portfolio/broken-reference ${portfolio}`,
        `register/broken-reference ${register}`,
      ]),
    );
    expect([...files].some((each) => each.endsWith(dossier))).toBe(false);
  });

  test('ends in one sentence and code 2 where a file is not there', async () => {
    const { code, out, error } = await check(join(folder, 'absent.json'));
    expect([code, out]).toEqual([2, '']);
    expect(error.trim().split('\n')).toHaveLength(1);
  });

  test('refuses a format that it does not know', async () => {
    const { code, error } = await check(careful, '--format', 'xml');
    expect(code).toBe(2);
    expect(error).toContain('xml');
  });
});

test('the documentation stands in the repository that package.json names', async () => {
  const manifest = JSON.parse(await readFile(join(root, 'packages/cli/package.json'), 'utf8'));
  expect(manifest.repository.url).toBe(`git+${repository}.git`);
});

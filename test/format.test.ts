import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatIssue, type Issue } from '@jalon/core';
import { check, ruleMessages, standardRules } from '@jalon/core/check';
import {
  formatMessages,
  parseDossier,
  parseEntity,
  parsePortfolio,
  parseRegister,
  serialiseDossier,
} from '@jalon/core/format';
import { afterAll, describe, expect, onTestFailed, test } from 'vitest';
import { root } from '../scripts/doors.mjs';
import { fieldsPage, fieldsPath } from '../scripts/fields.ts';

interface Block {
  /** What the opening line of the block says it is: `json dossier`, `json indicator`, `python`. */
  readonly info: string;
  readonly code: string;
  readonly line: number;
}

/** Every block of code of a page. */
function blocksOf(path: string): readonly Block[] {
  const text = readFileSync(`${root}/${path}`, 'utf8');
  return [...text.matchAll(/^```([^\n]+)\n([\s\S]*?)\n```$/gm)].map(
    ({ 1: info = '', 2: code = '', index }) => ({
      info,
      code,
      line: text.slice(0, index).split('\n').length,
    }),
  );
}

const pages = { en: 'docs/format/index.md', fr: 'docs/fr/format/index.md' } as const;
const blocks = blocksOf(pages.en);
const inJson = blocks.filter(({ info }) => info.startsWith('json '));
const inPython = blocks.filter(({ info }) => info === 'python');
const least = { jalon: '1.0', id: 'least', title: 'Least' };
const asOf = '2025-03-15';

/** What a block says it is, read as that: a whole document, some fields of a dossier, or one entity. */
function parse({ info, code }: Block) {
  const kind = info.split(' ')[1] ?? '';
  const json: unknown = JSON.parse(code);
  if (kind === 'dossier') return parseDossier(json);
  if (kind === 'dossier-part') return parseDossier({ ...least, ...(json as object) });
  if (kind === 'portfolio') return parsePortfolio(json);
  if (kind === 'register') return parseRegister(json);
  return parseEntity(kind as Parameters<typeof parseEntity>[0], json);
}

const errorsOf = (source: unknown): readonly string[] => {
  const { value, issues } = parseDossier(source);
  const found: readonly Issue[] = value ? [...issues, ...check(value, { asOf })] : issues;
  const messages = { ...formatMessages, ...ruleMessages(standardRules) };
  return found
    .filter(({ severity }) => severity === 'error')
    .map((issue) => `${issue.code}: ${formatIssue(issue, 'en', messages)}`);
};

const complete = blocks.find(({ info }) => info === 'json dossier complete')?.code ?? '';

/** Every id that a JSON value gives to something. */
function idsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && typeof value.id === 'string' ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
}

/** Every field and every code that a JSON Schema knows. */
function wordsOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const fields = 'properties' in schema ? Object.keys(schema.properties as object) : [];
  const codes = 'enum' in schema ? (schema.enum as readonly unknown[]).map(String) : [];
  return [...fields, ...codes, ...Object.values(schema).flatMap(wordsOf)];
}

describe('the pages on the format', () => {
  test('hold the same examples in both languages', () => {
    const code = (path: string) =>
      blocksOf(path)
        .filter(({ info }) => info !== 'sh')
        .map((block) => [block.info, block.code]);
    expect(code(pages.fr)).toEqual(code(pages.en));
    expect(inJson.length).toBeGreaterThan(25);
  });

  test('say of each block what it is', () => {
    const known = /^(?:sh|python|json [a-z-]+(?: complete| newer)?)$/;
    expect(blocks.filter(({ info }) => !known.test(info))).toEqual([]);
  });

  test.each(inJson.map((block) => [`${block.line}: ${block.info}`, block] as const))(
    'line %s is well-formed',
    (_, block) => {
      const { value, issues } = parse(block);
      expect(value).toBeDefined();
      expect(issues.map(({ code }) => code)).toEqual(
        block.info.endsWith(' newer') ? ['format/unknown-kept'] : [],
      );
    },
  );

  test('the complete example has no error', () => {
    expect(errorsOf(complete)).toEqual([]);
  });

  test('parts break no rule, and what they cite stands on the page', () => {
    const known = new Set(inJson.flatMap(({ code }) => idsIn(JSON.parse(code))));
    for (const { info, code, line } of inJson) {
      if (info !== 'json dossier-part') continue;
      const { value } = parseDossier({ ...least, ...JSON.parse(code) });
      for (const issue of value ? check(value, { asOf }) : []) {
        if (issue.severity !== 'error') continue;
        expect(issue.code, `line ${line}`).toBe('reference/broken');
        expect(known, `line ${line}`).toContain(issue.params['to']);
      }
    }
  });

  test.each(Object.values(pages))('%s names every field and every code of the schemas', (path) => {
    const text = readFileSync(`${root}/${path}`, 'utf8');
    const named = new Set([...text.matchAll(/[`"]([\w-]+)[`"]/g)].map(({ 1: word }) => word));
    for (const document of ['dossier', 'portfolio', 'register']) {
      const schema = JSON.parse(
        readFileSync(`${root}/packages/core/schemas/${document}.schema.json`, 'utf8'),
      );
      const words = wordsOf(schema);
      expect(words.length).toBeGreaterThan(40);
      expect(words.filter((word) => !named.has(word))).toEqual([]);
    }
  });
});

describe('Python, with its standard library', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-format-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const python = (args: readonly string[]) =>
    spawnSync('python3', args, { cwd: folder, encoding: 'utf8', env: { ...process.env, PYTHONUTF8: '1' } });
  const [write, validate] = inPython.map(({ code }) => code);
  const missing = () =>
    python(['-c', 'pass']).status === 0 ? undefined : 'needs python3, which this machine does not have';

  test('writes a dossier that is well-formed and has no error', (context) => {
    const reason = missing();
    if (reason) context.skip(reason);
    const { status, stderr } = python(['-c', write ?? '']);
    onTestFailed(() => console.error(stderr));
    expect(status).toBe(0);
    const text = readFileSync(join(folder, 'dossier.json'), 'utf8');
    expect(errorsOf(text)).toEqual([]);
    expect(parseDossier(text).value?.observations).toHaveLength(6);
  });

  test('validates it with the schema of the package, and finds what is wrong', (context) => {
    const reason = missing();
    if (reason) context.skip(reason);
    if (python(['-c', 'import jsonschema']).status !== 0) context.skip('needs the Python library jsonschema');
    const schemas = join(folder, 'node_modules/@jalon/core/schemas');
    mkdirSync(schemas, { recursive: true });
    const schema = readFileSync(`${root}/packages/core/schemas/dossier.schema.json`);
    writeFileSync(join(schemas, 'dossier.schema.json'), schema);
    writeFileSync(join(folder, 'dossier.json'), complete);
    expect(python(['-c', validate ?? '']).stdout).toBe('faults: 0\n');
    writeFileSync(join(folder, 'dossier.json'), complete.replace('"level": "impact"', '"level": "goal"'));
    expect(python(['-c', validate ?? '']).stdout).toMatch(/^\$\.results\.nodes\[3\]\.level .*\nfaults: 1\n$/);
  });
});

describe('dossiers written by hand from the page', () => {
  test.each(['projet-social', 'reseau-quebecois'])('%s is well-formed and has no error', (name) => {
    const text = readFileSync(`${root}/test/fixtures/format/${name}.json`, 'utf8');
    const { value, issues } = parseDossier(text);
    expect(issues).toEqual([]);
    expect(errorsOf(text)).toEqual([]);
    // what is written leaves out nothing but empty lists
    expect(value && parseDossier(serialiseDossier(value)).value).toEqual(value);
  });
});

test('the list of fields is that of the schemas (scripts/fields.ts --write renews it)', () => {
  expect(readFileSync(`${root}/${fieldsPath}`, 'utf8')).toBe(fieldsPage());
});

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDossier, type Report } from '@jalon/core';
import { serialiseDossier } from '@jalon/core/format';
import { patronFourParts, reportSchemas } from '@jalon/report-schema/library';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCaught } from '../terminal/fixtures/runCaught.ts';

let folder: string;
const at = (name: string) => join(folder, name);
const keep = async (name: string, value: unknown) => {
  await writeFile(at(name), JSON.stringify(value));
  return at(name);
};
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-schema-'));
});
afterEach(() => rm(folder, { recursive: true }));

const schema = (...args: string[]) => runCaught(['schema', ...args, '--lang', 'en']);
const shorter = {
  ...patronFourParts,
  version: '1.0.1',
  sections: patronFourParts.sections.slice(0, 3),
};
const reportOf = (id: string, answers: Report['answers'] = {}) => ({
  ...{ id, schema: 'mecene-4-parts', schemaVersion: '1.0.0', asOf: '2025-03-15' },
  answers,
});

describe('jalon schema list', () => {
  test('names every schema of the library for a program', async () => {
    const { code, out } = await schema('list', '--json');
    const listed: unknown = JSON.parse(out);
    expect(code).toBe(0);
    expect(listed).toEqual(reportSchemas.map(({ id, version, title }) => ({ id, version, title: title.en })));
    expect(listed).toContainEqual(expect.objectContaining({ id: 'mecene-4-parts', version: '1.0.0' }));
  });
  test('names them for a person in French', async () => {
    const { out } = await runCaught(['schema', 'list', '--lang', 'fr']);
    expect(out).toContain('Rapport d’évaluation au mécène, en quatre parties');
  });
});

describe('jalon schema show', () => {
  test('writes a schema that can be read back, and does not write over a file unasked', async () => {
    expect((await schema('show', 'mecene-4-parts', '-o', at('own.json'))).code).toBe(0);
    expect(JSON.parse(await readFile(at('own.json'), 'utf8'))).toEqual(patronFourParts);
    const again = await schema('show', 'mecene-4-parts', '-o', at('own.json'));
    expect(again.code).toBe(2);
    expect(again.error).toContain('exists already');
  });
  test('says which schemas there are where the name is unknown', async () => {
    const { code, error } = await schema('show', 'mecene');
    expect(code).toBe(2);
    expect(error).toContain('There is no report schema “mecene”');
    expect(error).toContain('mecene-4-parts');
  });
  test('says where a file stops being JSON, and what a schema lacks', async () => {
    await writeFile(at('broken.json'), '{ "id": ');
    expect((await schema('show', at('broken.json'))).error).toContain('“broken.json” is no JSON text');
    const { code, error } = await schema('show', await keep('empty.json', { id: 'empty' }));
    expect(code).toBe(2);
    expect(error).toContain('version');
  });
});

describe('jalon schema check', () => {
  test('finds nothing in a schema that can be followed', async () => {
    const { code, out } = await schema('check', await keep('own.json', patronFourParts));
    expect([code, out]).toEqual([0, 'The schema can be followed: nothing to say.\n']);
  });
  test('refuses a version that says less than its changes require', async () => {
    const path = await keep('shorter.json', shorter);
    const { code, out } = await schema('check', path, '--against', 'mecene-4-parts', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toContainEqual(
      expect.objectContaining({ code: 'version/understated', severity: 'error' }),
    );
  });
  test('finds rules that no answer can satisfy', async () => {
    const [first, ...others] = patronFourParts.sections;
    const items = [{ id: 'n', kind: 'number', unit: 'people', title: { fr: 'N', en: 'N' }, min: 5, max: 2 }];
    const path = await keep('odd.json', { ...patronFourParts, sections: [{ ...first, items }, ...others] });
    const { code, out } = await schema('check', path);
    expect(code).toBe(1);
    expect(out).toContain('at least 5 and at most 2');
  });
});

describe('jalon schema diff', () => {
  test('says what changed, which version that requires, and exits with 1 where it is understated', async () => {
    const { code, out } = await schema('diff', 'mecene-4-parts', await keep('shorter.json', shorter));
    expect(code).toBe(1);
    expect(out).toContain('Part removed: “The partnership”. (major version)');
    expect(out).toContain('These changes require a new major version.');
    expect(out).toContain('version/understated');
  });
  test('is quiet about a version that says enough', async () => {
    const path = await keep('next.json', { ...shorter, version: '2.0.0' });
    const { code, out } = await schema('diff', 'mecene-4-parts', path, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ level: 'major', issues: [] });
  });
});

describe('jalon schema derive', () => {
  test('MX-10: makes a foundation’s variant from a file of changes', async () => {
    const changes = await keep('changes.json', {
      ...{ id: 'river-foundation', version: '1.0.0', hide: ['theory-of-change'] },
      relabel: [{ item: 'dysfunctions', title: { fr: 'Ce qui a coincé', en: 'What went wrong' } }],
    });
    expect((await schema('derive', 'mecene-4-parts', changes, '-o', at('variant.json'))).code).toBe(0);
    const variant = JSON.parse(await readFile(at('variant.json'), 'utf8'));
    expect(variant.basedOn).toEqual({ id: 'mecene-4-parts', version: '1.0.0' });
    expect((await schema('check', at('variant.json'))).code).toBe(0);
  });
  test('says which change names nothing, and writes nothing', async () => {
    const changes = await keep('changes.json', { id: 'x', version: '1.0.0', hide: ['no-such-item'] });
    const { code, error } = await schema('derive', 'mecene-4-parts', changes, '-o', at('variant.json'));
    expect(code).toBe(2);
    expect(error).toContain('no-such-item');
    await expect(readFile(at('variant.json'))).rejects.toThrow();
  });
  test('says what is wrong with a file of changes', async () => {
    const { code, error } = await schema(
      'derive',
      'mecene-4-parts',
      await keep('c.json', { id: 'x', hide: 3 }),
    );
    expect(code).toBe(2);
    expect(error).not.toContain('undefined');
  });
});

describe('jalon schema migrate', () => {
  test('carries a report and names what stays behind', async () => {
    const report = await keep(
      'report.json',
      reportOf('r1', { dysfunctions: { entries: [] }, 'partnership-review': {} }),
    );
    const next = await keep('next.json', { ...shorter, version: '2.0.0' });
    const { code, out, error } = await schema('migrate', report, 'mecene-4-parts', next);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      schemaVersion: '2.0.0',
      answers: { dysfunctions: { entries: [] } },
    });
    expect(error).toContain('1 of 2 answers came along.');
    expect(error).toContain('Both views of the partnership');
  });
  test('takes the report of a dossier by its id, and asks which where there are several', async () => {
    const reports = [reportOf('r1'), reportOf('r2')];
    await writeFile(at('dossier.json'), serialiseDossier(createDossier({ id: 'd', title: 'D', reports })));
    const args = ['migrate', at('dossier.json'), 'mecene-4-parts', 'mecene-4-parts'] as const;
    const which = await schema(...args);
    expect([which.code, which.error.includes('(r1, r2)')]).toEqual([2, true]);
    expect(JSON.parse((await schema(...args, '--report', 'r2')).out)).toMatchObject({ id: 'r2' });
  });
  test('refuses a report that follows another schema', async () => {
    const report = await keep('report.json', { ...reportOf('r1'), schemaVersion: '0.9.0' });
    const { code, error } = await schema('migrate', report, 'mecene-4-parts', 'mecene-4-parts');
    expect(code).toBe(2);
    expect(error).toContain('follows mecene-4-parts 0.9.0, not mecene-4-parts 1.0.0');
  });
});

describe('jalon schema crosswalk', () => {
  test('says item by item what is filled, then what is left to ask', async () => {
    const other = await keep('other.json', {
      ...patronFourParts,
      id: 'other',
      sections: [
        {
          ...patronFourParts.sections[2],
          items: [
            ...(patronFourParts.sections[2]?.items ?? []),
            { id: 'story', kind: 'text', title: { fr: 'Une histoire', en: 'A story' } },
          ],
        },
      ],
    });
    const { code, out } = await schema('crosswalk', 'mecene-4-parts', other);
    expect(code).toBe(0);
    expect(out).toContain('3 of 4 items are filled whole, 0 in part. Left to ask: A story.');
  });
});

describe('jalon schema pivot', () => {
  const objectives = {
    subObjectives: [
      {
        ...{ id: 'so1', text: 'Eat together', expectedResults: [] },
        indicators: [{ id: 'm', name: 'Meals', unit: 'meals', target: { value: 40 }, actual: { value: 30 } }],
      },
    ],
  };
  test('MX-14: reads reports across as Markdown, and names the one that follows another schema', async () => {
    const files = [
      await keep('many.json', [reportOf('r1', { objectives }), reportOf('r2', { objectives })]),
      await keep('other.json', { ...reportOf('r3'), schema: 'another' }),
    ];
    const { code, out } = await schema('pivot', 'mecene-4-parts', ...files);
    expect(code).toBe(1);
    expect(out).toContain('Eat together');
    expect(out).toContain('75% of target');
    expect(out).toContain('follows the schema “another”');
  });
  test('writes a page, and leaves out of a dossier the reports to other funders', async () => {
    const reports = [reportOf('r1', { objectives }), { ...reportOf('r9'), schema: 'another' }];
    await writeFile(at('dossier.json'), serialiseDossier(createDossier({ id: 'd', title: 'D', reports })));
    const { code } = await schema('pivot', 'mecene-4-parts', at('dossier.json'), '-o', at('all.html'));
    expect(code).toBe(0);
    const page = await readFile(at('all.html'), 'utf8');
    expect(page).toContain('Eat together');
    expect(page).not.toContain('r9');
  });
  test('says where a file holds no report', async () => {
    const { code, error } = await schema('pivot', 'mecene-4-parts', await keep('none.json', []));
    expect(code).toBe(2);
    expect(error).toContain('“none.json” holds no report');
  });
});

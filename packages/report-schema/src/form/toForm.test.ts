import { isJalonError } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { patronFourParts } from '../library/patronFourParts.ts';
import { childcareDossier } from '../report/fixtures/childcareDossier.data.ts';
import { prefillReport } from '../report/prefillReport.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { everyKind } from './fixtures/everyKind.data.ts';
import { fromForm } from './fromForm.ts';
import { toForm } from './toForm.ts';

const asOf = '2025-03-15';
const form = toForm(everyKind, { lang: 'en', asOf });
const itemIn = (id: string) => form.sections.flatMap(({ items }) => items).find((item) => item.id === id);

describe('a schema as a form', () => {
  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(form))).toEqual(form);
  });
  test('has the cover before the parts, under an id of its own', () => {
    expect(form.sections.map(({ id }) => id)).toEqual(['cover-', 'cover', 'lists']);
  });
  test('says rules in words', () => {
    expect(itemIn('results')?.notes).toEqual([
      'Number asked for: 3.',
      'Of them positive: 1 at least; negative: 1 at least.',
      'A negative result speaks of an action, never of a person.',
    ]);
    expect(itemIn('text')?.fields[0]?.help).toBe('80 words at most. 600 characters at most.');
    expect(itemIn('number')?.fields[0]?.help).toBe('0 at least. 500 at most. Decimals: 1 at most.');
    expect(itemIn('share')?.fields[0]?.help).toBe('A percentage: 75%. 0% at least. 100% at most.');
    expect(itemIn('better')?.notes).toEqual(['Number asked for: 1 to 5.']);
    expect(itemIn('several')?.notes).toEqual(['Number asked for: 3 at most.']);
    expect(itemIn('rows')?.notes).toEqual(['Number asked for: 1 at least.']);
    expect(itemIn('files')?.notes.join(' ')).toBe(
      'Accepted types: application/pdf and image/*. 1,000,000 bytes per file at most.',
    );
  });
  test('tells options that read alike apart by their codes', () => {
    const french = toForm(everyKind, { lang: 'fr' }).sections[1]?.items.find(({ id }) => id === 'one');
    const input = french?.fields[0]?.input;
    expect(input?.kind === 'choice' && input.options.map(({ label }) => label)).toEqual([
      'Premier',
      'Second (b)',
      'Second (c)',
    ]);
  });
  test('asks nothing of what is computed or of a kind that it does not know', () => {
    for (const id of ['glance', 'acme']) expect(itemIn(id)).toMatchObject({ fields: [], groups: [] });
    expect(itemIn('acme')?.notes).toEqual(['This item cannot be filled in in this form.']);
  });
  test('asks a kind of one’s own as its kind says', () => {
    const mine = {
      kind: 'acme/own' as const,
      layout: () => ({
        fields: [{ path: ['note'], title: { fr: 'Note', en: 'Note' }, input: { kind: 'name' as const } }],
        groups: [],
      }),
    };
    const own = toForm(everyKind, { lang: 'en', asOf, kinds: [mine] });
    const filled = {
      ...own,
      sections: [{ items: [{ id: 'acme', fields: [{ id: 'note', value: 'x' }], groups: [] }] }],
    };
    expect(fromForm(everyKind, filled, { kinds: [mine] }).value?.answers).toEqual({ acme: { note: 'x' } });
  });
  test('gives conditions as data', () => {
    expect(itemIn('one')?.when).toEqual({ item: 'yes', is: true });
  });
  test('refuses a report of another schema', () => {
    const report = { id: 'r', schema: 'x', schemaVersion: '1.0.0', asOf, answers: {} };
    let thrown: unknown;
    try {
      toForm(everyKind, { lang: 'en', report });
    } catch (error) {
      thrown = error;
    }
    expect(isJalonError(thrown) && thrown.code).toBe('invalid-argument');
  });
  test('of a report that a dossier filled shows what was planned, and gives that report', () => {
    const report = prefillReport(patronFourParts, childcareDossier, { asOf }).report;
    for (const lang of ['fr', 'en'] as const) {
      const filled = toForm(patronFourParts, { lang, report });
      const objectives = filled.sections[1]?.items[1];
      expect(objectives?.groups.map(({ rows }) => rows.length).every((count) => count > 0)).toBe(true);
      expect(objectives?.groups[2]?.columns.find(({ id }) => id === 'target/value')?.planned).toBe(true);
      expect(fromForm(patronFourParts, filled, { report })).toEqual({ value: report, issues: [] });
    }
  });
});

test('every schema of the library can be asked, item by item, in both languages', async () => {
  const { reportSchemas } = await import('../library/reportSchemas.ts');
  for (const schema of reportSchemas as readonly ReportSchema[]) {
    for (const lang of ['fr', 'en'] as const) {
      const asked = toForm(schema, { lang, asOf });
      const unknown = asked.sections
        .flatMap(({ items }) => items)
        .filter(({ fields, groups, notes }) => fields.length + groups.length + notes.length === 0);
      expect(unknown, schema.id).toEqual([]);
      expect(fromForm(schema, asked).issues, schema.id).toEqual([]);
    }
  }
});

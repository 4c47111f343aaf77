import type { Words } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { evaluationFieldBinders } from '../binding/indicators/evaluationFieldBinders.ts';
import { dossierParts } from '../schema/Binding.ts';
import { checkReportSchema } from '../schema/checkReportSchema.ts';
import { itemsOf } from '../schema/itemsOf.ts';
import { parseReportSchema } from '../schema/parseReportSchema.ts';
import type { ReportItem } from '../schema/ReportItem.ts';
import { findReportSchema } from './findReportSchema.ts';
import { tableParts } from './fixtures/tableParts.data.ts';
import { reportSchemas } from './reportSchemas.ts';

/** Every text of a schema, with where it stands. */
function textsIn(value: unknown, path = ''): readonly { readonly path: string; readonly words: Words }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('fr' in value && 'en' in value) return [{ path, words: value as Words }];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}/${key}`));
}

const allItems = reportSchemas.flatMap((schema) =>
  itemsOf(schema).map((item) => ({ schema: schema.id, item })),
);

describe('the library of schemas', () => {
  test('has every schema once, in a version, under the id that finds it', () => {
    const ids = reportSchemas.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const schema of reportSchemas) expect(findReportSchema(schema.id)).toBe(schema);
    expect(findReportSchema('__proto__')).toBeUndefined();
    expect(ids).toEqual(
      expect.arrayContaining([
        'mecene-4-parts',
        'bilan-etape',
        'bilan-final',
        'bilan-final-partenaires',
        'projet-social-caf',
        'caf-agrement',
        'centre-social-5-champs',
        'fiche-action',
        'bilan-mi-parcours',
        'capacity-building-annual',
        'collective-impact-assessment',
        'perennisation-matrix',
        'compte-rendu-financier',
        'journee-echange',
        'team-feedback',
        'impact-one-page',
        'pitch',
        'advocacy-note',
        'eu-logframe',
        'us-iptt',
        'iati-results',
        'five-dimensions',
        'sroi-report',
        'indicator-sheet',
      ]),
    );
  });

  for (const schema of reportSchemas) {
    describe(schema.id, () => {
      test('can be followed, and read back from JSON as it is', () => {
        expect(checkReportSchema(schema)).toEqual([]);
        const { value, issues } = parseReportSchema(JSON.parse(JSON.stringify(schema)));
        expect(issues).toEqual([]);
        expect(value).toEqual(schema);
      });

      test('PR-20: says everything in French and in English, each in its own typography', () => {
        const texts = textsIn(schema);
        expect(texts.length).toBeGreaterThan(10);
        const faults = texts.flatMap(({ path, words }) => [
          ...frenchFaults(words.fr).map((fault) => `${path} fr: ${fault}`),
          ...englishFaults(words.en).map((fault) => `${path} en: ${fault}`),
        ]);
        expect(faults).toEqual([]);
      });

      test('names a source with its year', () => {
        expect(schema.source.fr).toMatch(/(19|20)\d\d/);
        expect(schema.source.en).toMatch(/(19|20)\d\d/);
      });

      test('binds its items to parts of a dossier that fill such an item', () => {
        expect(itemsOf(schema).flatMap(bindingFaults)).toEqual([]);
      });

      test('helps whoever has to write what no dossier holds', () => {
        const alone = itemsOf(schema).filter(
          ({ kind, required, binding, help }) =>
            required && binding === undefined && help === undefined && (kind === 'text' || kind === 'table'),
        );
        expect(alone.map(({ id }) => id)).toEqual([]);
      });
    });
  }

  test('asks the same thing under the same id, another thing under another one', () => {
    const seen = new Map<string, { readonly schema: string; readonly says: string }>();
    const clashes = allItems.flatMap(({ schema, item }) => {
      const says = `${item.kind} ${item.binding ?? 'unbound'}`;
      const first = seen.get(item.id);
      if (!first) seen.set(item.id, { schema, says });
      return first && first.says !== says
        ? [`${item.id}: ${first.schema} ${first.says}, ${schema} ${says}`]
        : [];
    });
    expect(clashes).toEqual([]);
  });

  test('uses one id for one part of a dossier', () => {
    const idsOf = new Map<string, Set<string>>();
    for (const { item } of allItems) {
      if (item.binding === undefined) continue;
      idsOf.set(item.binding, (idsOf.get(item.binding) ?? new Set()).add(item.id));
    }
    const several = [...idsOf].filter(([, ids]) => ids.size > 1).map(([binding, ids]) => [binding, ...ids]);
    expect(several).toEqual([]);
  });

  test('finds a use for each part of a dossier', () => {
    const used = new Set(allItems.map(({ item }) => item.binding));
    expect(dossierParts.filter((part) => !used.has(part))).toEqual([]);
  });

  test('gives the tables that join on an id the same words for the same codes', () => {
    const options = new Map<string, string>();
    const clashes = allItems.flatMap(({ schema, item }) => {
      if (item.kind !== 'table') return [];
      return item.columns.flatMap((column) => {
        if (column.kind !== 'choice') return [];
        const place = `${item.id}/${column.id}`;
        const said = JSON.stringify(column.options);
        const first = options.get(place);
        if (first === undefined) options.set(place, said);
        return first !== undefined && first !== said ? [`${schema} ${place}`] : [];
      });
    });
    expect(clashes).toEqual([]);
  });
});

function frenchFaults(text: string): readonly string[] {
  const rules: readonly (readonly [string, RegExp])[] = [
    ['no space before', /[^\s   :;!?»][:;!?»](?!\/\/)/],
    ['no space after «', /«[^\s  ]/],
    ['straight apostrophe', /'/],
    ['straight or English quotation mark', /["“”]/],
    ['em dash', /—/],
    ['three full stops', /\.\.\./],
  ];
  return rules.flatMap(([name, rule]) => (rule.test(text) ? [`${name}: ${text}`] : []));
}

function englishFaults(text: string): readonly string[] {
  const rules: readonly (readonly [string, RegExp])[] = [
    ['space before', /\s[:;!?]/],
    ['straight apostrophe', /'/],
    ['straight or French quotation mark', /["«»]/],
    ['em dash', /—/],
    ['three full stops', /\.\.\./],
    ['American spelling', /\b(program|organization|center|labor|behavior|colour?ed by|analyze)s?\b/i],
  ];
  return rules.flatMap(([name, rule]) => (rule.test(text) ? [`${name}: ${text}`] : []));
}

/** Which kind of item each part of a dossier fills, other than a table. */
const kindOf: { readonly [part: string]: ReportItem['kind'] } = {
  programme: 'facts',
  'agreed-objective': 'agreed-objective',
  objectives: 'objectives',
  indicators: 'indicator-table',
  'notable-results': 'list',
  dysfunctions: 'dysfunctions',
  'improvement-points': 'improvements',
  'partnership-reviews': 'partnership-review',
  'key-figures': 'key-figures',
  budget: 'budget',
  verbatims: 'quotes',
  'common-agenda': 'text',
  'social-return': 'social-return',
};

function bindingFaults(item: ReportItem): readonly string[] {
  const { id, kind, binding } = item;
  if (binding === undefined || binding.startsWith('/')) return [];
  if (Object.hasOwn(evaluationFieldBinders, binding))
    return kind === 'indicator-table' ? [] : [`${id}: ${kind}`];
  if (!dossierParts.some((part) => part === binding)) return [`${id}: no part ${binding}`];
  const part = tableParts.get(binding);
  if (!part) return kindOf[binding] === kind ? [] : [`${id}: ${binding} fills no ${kind}`];
  if (item.kind !== 'table') return [`${id}: ${binding} fills a table`];
  const rows = item.rows?.map(({ code }) => code);
  return [
    ...item.columns.flatMap((column) => {
      const filled = part.columns[column.id];
      // a column that no dossier fills is asked of whoever writes the report
      return filled === undefined || filled === column.kind
        ? []
        : [`${id}/${column.id}: ${column.kind}, ${filled}`];
    }),
    ...(item.columns.some((column) => part.columns[column.id] !== undefined)
      ? []
      : [`${id}: no column is filled`]),
    ...(rows?.join() === part.rows?.join() ? [] : [`${id}: rows ${rows?.join()}`]),
  ];
}

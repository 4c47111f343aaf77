import type { Dossier, LocalizedText } from '@jalon/core';
import { dossierProgress } from '@jalon/indicators';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableItem } from '../items/tableItem.ts';
import { fullDossierDay as asOf, fullDossier } from '../report/fixtures/fullDossier.data.ts';
import { fullPortfolio as portfolio } from '../report/fixtures/fullPortfolio.data.ts';
import { type DossierPart, dossierParts } from '../schema/Binding.ts';
import type { TableItem, TableItemColumn } from '../schema/TableItem.ts';
import type { BindContext, Bound } from './Binder.ts';
import { standardBinders } from './standardBinders.ts';

const contexts = new WeakMap<Dossier, BindContext>();
/** Progress is computed once for each dossier. */
function bind(part: DossierPart, dossier: Dossier = fullDossier): Bound | undefined {
  const context = contexts.get(dossier) ?? { asOf, progress: dossierProgress(dossier, { asOf }), portfolio };
  contexts.set(dossier, context);
  return standardBinders[part](dossier, context);
}

/** What a JSON pointer leads to. */
const at = (root: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], root);

const words = (text: string) => ({ fr: text, en: text });

/** The columns of each part that fills a table, as the library asks for them: choices with their codes. */
const columnsOf: { readonly [Part in DossierPart]?: string } = {
  'indicator-sheets':
    'code name definition calculation unit direction:increase,decrease,maintain baseline targets last-value source frequency responsible population disaggregation measures sampling:census,probability,quota,convenience,volunteers',
  'indicator-periods':
    'indicator code unit level:input,activity,output,outcome,impact disaggregation baseline period:period target actual share:number source',
  logframe: 'level statement indicators baseline target current sources assumptions',
  activities: 'code activity leads-to for-whom indicators target current',
  pathways: 'actor horizon:short,medium,long change signals contribution conditions',
  grants: 'funder amount:money awarded-on:date period:period reference',
  stakeholders: 'name kind:target-group,residents,volunteers,boundary-partner size:number needs',
  'context-factors': 'statement effect:helps,hinders',
  'evaluation-questions': 'question criterion indicators methods use due:date',
  'evaluation-steps': 'step questions outputs tools status:not-started,in-progress,done start:date due:date',
  touchpoints: 'date:date kind:review,collection,committee,report text',
  decisions: 'finding decision owner due:date status:open,in-progress,done,dropped',
  claims:
    'claim wording:observed,reported,contribution,attributed about evidence rival-explanations what who scale depth duration contribution risk',
  stories: 'title story domain attribution selected:yes-no reason',
  feedback: 'kind:complaint,suggestion,praise,unwanted-effect text received-on:date answer',
  'harvested-outcomes':
    'outcome who date:date sign:positive,negative,mixed significance contribution substantiated:yes,partly,no evidence',
  'agreement-revisions': 'what original current date:date reason',
};

function columnOf(written: string): TableItemColumn {
  const [id = '', kind] = written.split(':');
  const base = { id, title: words(id) };
  switch (kind) {
    case undefined:
      return { ...base, kind: 'text' };
    case 'number':
      return { ...base, kind, unit: 'n' };
    case 'money':
    case 'date':
    case 'period':
    case 'yes-no':
      return { ...base, kind };
    default:
      return {
        ...base,
        kind: 'choice',
        options: kind.split(',').map((code) => ({ code, title: words(code) })),
      };
  }
}

const tableOf = (part: DossierPart): TableItem => ({
  id: part,
  kind: 'table',
  title: words(part),
  columns: (columnsOf[part] ?? '').split(' ').map(columnOf),
});

const tables = dossierParts.filter((part) => columnsOf[part] !== undefined);

describe('each part of a dossier that fills a table', () => {
  test.each(tables)('%s: every column is filled in some entry, in the form that it has', (part) => {
    const item = tableOf(part);
    const { value, issues } = tableItem.parse?.(bind(part)?.answer, item) ?? { issues: [] };
    expect(issues).toEqual([]);
    const filled = new Set(value?.entries.flatMap((entry) => Object.keys(entry)));
    expect([...filled].toSorted()).toEqual(['id', ...item.columns.map(({ id }) => id)].toSorted());
  });
  test('an entry is named once', () => {
    for (const part of tables) {
      const ids = (bind(part) as { answer: { entries: { id: string }[] } }).answer.entries.map(
        ({ id }) => id,
      );
      expect(new Set(ids).size, part).toBe(ids.length);
    }
  });
  test('every text is there in French and English', () => {
    const only = (text: unknown): text is LocalizedText =>
      typeof text === 'object' && text !== null && ('fr' in text || 'en' in text);
    const walk = (value: unknown): void => {
      if (only(value)) expect(Object.keys(value).toSorted()).toEqual(['en', 'fr']);
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
    };
    for (const part of dossierParts) walk(bind(part)?.answer);
  });
});

describe('what came from where', () => {
  test('the full dossier with its portfolio fills every part', () => {
    expect(dossierParts.filter((part) => bind(part) === undefined)).toEqual([]);
  });
  test.each(dossierParts)('%s: each origin leads to a place in the answer and one in the dossier', (part) => {
    const { answer, origins } = bind(part) as Bound;
    expect(origins.length).toBeGreaterThan(0);
    for (const origin of origins) {
      expect(at(answer, origin.path), origin.path).toBeDefined();
      const root = origin.in === 'portfolio' ? portfolio : fullDossier;
      expect(at(root, origin.pointer), origin.pointer).toBeDefined();
    }
  });
  test.each(tables)('%s: every entry says where it came from', (part) => {
    const { answer, origins } = bind(part) as Bound;
    const paths = new Set(origins.map(({ path }) => path));
    const { entries } = answer as { entries: unknown[] };
    for (const index of entries.keys()) expect(paths).toContain(`/entries/${index}`);
  });
  test('of a dossier with nothing in it nothing is filled', () => {
    const { id, title, jalon } = fullDossier;
    const empty = thinned(fullDossier, () => false);
    const {
      programme: _,
      collective: __,
      valuation: ___,
      evaluationPlan: ____,
      ...bare
    } = { ...empty, id, title, jalon };
    const fromDossier = dossierParts.filter((part) =>
      bind(part)?.origins.every((origin) => origin.in === undefined),
    );
    for (const part of fromDossier) expect(bind(part, bare), part).toBeUndefined();
  });
  test('law: whatever is missing from a dossier, nothing is thrown and each origin still leads to its place', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), (choices) => {
        const dossier = thinned(fullDossier, () => choices.next().value);
        for (const part of dossierParts) {
          const bound = bind(part, dossier);
          if (!bound) continue;
          for (const { path, pointer, in: document } of bound.origins) {
            expect(at(bound.answer, path)).toBeDefined();
            expect(
              at(document === 'portfolio' ? portfolio : dossier, pointer),
              `${part} ${pointer}`,
            ).toBeDefined();
          }
          if (columnsOf[part]) expect(tableItem.parse?.(bound.answer, tableOf(part)).issues).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });
});

/** A dossier of which each entity with an id stays or goes. */
function thinned<Value>(value: Value, stays: () => boolean): Value {
  if (Array.isArray(value)) {
    const isEntity = (each: unknown) => typeof each === 'object' && each !== null && 'id' in each;
    return value.filter((each) => !isEntity(each) || stays()).map((each) => thinned(each, stays)) as Value;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, thinned(each, stays)])) as Value;
}

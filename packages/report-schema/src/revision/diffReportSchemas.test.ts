import { sameJson } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patronFourParts } from '../library/patronFourParts.ts';
import { checkReportSchema } from '../schema/checkReportSchema.ts';
import { itemsOf } from '../schema/itemsOf.ts';
import type { ReportItem } from '../schema/ReportItem.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { diffReportSchemas } from './diffReportSchemas.ts';
import { anySchema } from './fixtures/anySchema.ts';

const words = { fr: 'Question', en: 'Question' };
const schemaOf = (...items: readonly ReportItem[]): ReportSchema => ({
  id: 's',
  version: '1.0.0',
  title: words,
  source: words,
  sections: [{ id: 'all', title: words, items }],
});
const text = (id: string, more: object = {}): ReportItem => ({ id, kind: 'text', title: words, ...more });
/** Without the thin spaces of French typography. */
const plain = (sentence: string | undefined) => sentence?.replace(/[\u00a0\u202f]/g, ' ');
const told = (a: ReportSchema, b: ReportSchema) =>
  diffReportSchemas(a, b).changes.map(({ change, of, id, field, level }) =>
    [change, of, id, ...(field ? [field] : []), level].join(' '),
  );

describe('what changed between two schemas', () => {
  test('MX-01: the patron’s framework has its four parts in order, and comes back from JSON unchanged', () => {
    const back = JSON.parse(JSON.stringify(patronFourParts)) as ReportSchema;
    expect(back.sections.map(({ id }) => id)).toEqual([
      'expected',
      'unexpected',
      'improvement',
      'partnership',
    ]);
    expect(diffReportSchemas(patronFourParts, back)).toEqual({ level: 'none', changes: [] });
  });

  test('an item that comes is minor where it is optional, major where it is required', () => {
    expect(told(schemaOf(), schemaOf(text('a')))).toEqual(['added item a minor']);
    expect(told(schemaOf(), schemaOf(text('a', { required: true })))).toEqual(['added item a major']);
    expect(told(schemaOf(text('a')), schemaOf())).toEqual(['removed item a major']);
  });

  test('an id that changed is renamed only where that is declared, never by its title', () => {
    const [a, b] = [schemaOf(text('a')), schemaOf(text('b'))];
    expect(told(a, b)).toEqual(['added item b minor', 'removed item a major']);
    const declared = { ...b, renamed: [{ from: 'a', to: 'b' }] };
    expect(told(a, declared)).toEqual(['renamed item b major']);
    expect(told(declared, a)).toEqual(['renamed item a major']);
    const [change] = diffReportSchemas(a, b, { renamed: [{ from: 'a', to: 'b' }] }).changes;
    expect(plain(change?.words.fr)).toBe(
      'La rubrique « Question » change d’identifiant : « a » devient « b ».',
    );
    expect(change?.words.en).toBe('Item “Question” changes its id: “a” becomes “b”.');
  });

  test('an id that changed twice is followed, an endless chain is not', () => {
    const steps = [
      { from: 'a', to: 'x' },
      { from: 'x', to: 'a' },
      { from: 'x', to: 'b' },
    ];
    expect(told(schemaOf(text('a')), { ...schemaOf(text('b')), renamed: steps })).toEqual([
      'renamed item b major',
    ]);
    const endless = { ...schemaOf(text('c')), renamed: steps };
    expect(told(schemaOf(text('a')), endless)).toEqual(['added item c minor', 'removed item a major']);
    const both = [
      { from: 'a', to: 'c' },
      { from: 'b', to: 'c' },
    ];
    const merged = { ...schemaOf(text('c')), renamed: both };
    expect(told(schemaOf(text('a'), text('b')), merged)).toEqual([
      'renamed item c major',
      'removed item b major',
    ]);
  });

  test('stricter rules are major, looser ones minor', () => {
    const [loose, strict] = [
      schemaOf(text('a', { maxWords: 300 })),
      schemaOf(text('a', { maxWords: 200, required: true })),
    ];
    expect(told(loose, strict)).toEqual([
      'tightened item a required major',
      'tightened item a maxWords major',
    ]);
    expect(told(strict, loose)).toEqual(['loosened item a maxWords minor', 'loosened item a required minor']);
    expect(diffReportSchemas(loose, strict).changes.map((change) => plain(change.words.fr))).toEqual([
      'La rubrique « Question » devient obligatoire.',
      '« Question » demande davantage : nombre de mots au plus, 300 → 200.',
    ]);
  });

  test('a rule that is off asks nothing; a rule left out weighs what its kind says', () => {
    const list = (rules: object): ReportItem =>
      ({ id: 'l', kind: 'list', title: words, rules }) as ReportItem;
    const change = (a: object, b: object) => told(schemaOf(list(a)), schemaOf(list(b)));
    expect(change({ count: { min: 2, severity: 'off' } }, {})).toEqual(['changed item l patch']);
    expect(change({}, { count: { min: 2 } })).toEqual(['tightened item l rules/count/min major']);
    expect(change({ count: { min: 2 } }, { count: { min: 2, severity: 'hint' } })).toEqual([
      'loosened item l rules/count/severity minor',
    ]);
    expect(change({}, { signs: { positive: 0 } })).toEqual(['tightened item l rules/signs/negative major']);
    expect(change({}, { count: { min: 'two' } })).toEqual(['changed item l rules/count/min major']);
    const sides = (rules?: object): ReportItem =>
      ({ id: 'p', kind: 'partnership-review', title: words, ...(rules && { rules }) }) as ReportItem;
    expect(told(schemaOf(sides()), schemaOf(sides({ bothSides: 'hint' })))).toEqual(['changed item p patch']);
    expect(told(schemaOf(sides()), schemaOf(sides({ bothSides: 'off' })))).toEqual([
      'loosened item p rules/bothSides minor',
    ]);
  });

  test('another kind or unit is major, another binding minor, more room patch', () => {
    const number = (unit: string): ReportItem => ({ id: 'a', kind: 'number', unit, title: words });
    expect(told(schemaOf(text('a', { maxWords: 3 })), schemaOf(number('days')))).toEqual([
      'retyped item a major',
    ]);
    expect(told(schemaOf(number('days')), schemaOf(number('weeks')))).toEqual(['changed item a unit major']);
    expect(told(schemaOf(text('a')), schemaOf(text('a', { binding: '/title', long: true })))).toEqual([
      'changed item a binding minor',
      'changed item a long patch',
    ]);
    const custom = (settings: object) =>
      schemaOf({ id: 'c', kind: 'acme/x', title: words, settings } as ReportItem);
    const [change] = diffReportSchemas(custom({ a: 'x'.repeat(200) }), custom({})).changes;
    expect(change?.level).toBe('major');
    expect(change?.words.en.length).toBeLessThan(200);
  });

  test('texts are compared language by language, with what they said before', () => {
    const b = schemaOf({
      ...text('a'),
      title: { fr: 'Question', en: 'Ask' },
      help: { fr: 'Aide', en: 'Help' },
    });
    const { changes, level } = diffReportSchemas(schemaOf(text('a')), b);
    expect(level).toBe('patch');
    expect(changes.map(({ field, lang, from, to, path }) => [field, lang, from, to, path])).toEqual([
      ['title', 'en', 'Question', 'Ask', '/sections/0/items/0/title/en'],
      ['help', 'fr', undefined, 'Aide', '/sections/0/items/0/help/fr'],
      ['help', 'en', undefined, 'Help', '/sections/0/items/0/help/en'],
    ]);
    expect(plain(changes[0]?.words.fr)).toBe(
      '« Question » : titre en anglais, « Question » devient « Ask ».',
    );
  });

  test('options are matched by code', () => {
    const choice = (...codes: readonly string[]): ReportItem => ({
      id: 'c',
      kind: 'choice',
      title: words,
      options: codes.map((code) => ({ code, title: { fr: code, en: code } })),
    });
    expect(told(schemaOf(choice('a', 'b')), schemaOf(choice('b', 'a', 'd')))).toEqual([
      'moved option b patch',
      'added option d minor',
    ]);
    const [removed] = diffReportSchemas(schemaOf(choice('a', 'b')), schemaOf(choice('a'))).changes;
    expect(removed).toMatchObject({
      change: 'removed',
      level: 'major',
      item: 'c',
      path: '/sections/0/items/0/options/1',
    });
    expect(plain(removed?.words.fr)).toBe('Choix supprimé dans « Question » : « b ».');
  });

  test('columns are matched by id, given rows and the options of a column by code', () => {
    const option = (code: string) => ({ code, title: { fr: code, en: code } });
    const table = (columns: readonly object[], more: object = {}) =>
      schemaOf({ id: 't', kind: 'table', title: words, columns, ...more } as ReportItem);
    const a = { id: 'a', kind: 'text', title: words };
    const b = { id: 'b', kind: 'number', unit: 'h', title: words };
    const choice = (...codes: readonly string[]) => ({
      id: 'c',
      kind: 'choice',
      title: words,
      options: codes.map(option),
    });
    expect(told(table([a]), table([a, b]))).toEqual(['added column b minor']);
    expect(told(table([a]), table([a, { ...b, required: true }]))).toEqual(['added column b major']);
    expect(told(table([a, b]), table([b]))).toEqual(['removed column a major']);
    expect(told(table([a, b]), table([b, a]))).toEqual(['moved column b patch']);
    expect(told(table([a]), table([{ ...b, id: 'a' }]))).toEqual(['retyped column a major']);
    expect(
      told(
        table([a, b]),
        table([
          { ...a, required: true },
          { ...b, decimals: 0 },
        ]),
      ),
    ).toEqual(['tightened column a required major', 'tightened column b decimals major']);
    expect(told(table([{ ...a, required: true }]), table([a]))).toEqual(['loosened column a required minor']);
    expect(told(table([b]), table([{ ...b, unit: 'days' }]))).toEqual(['changed column b unit major']);
    const [removed] = diffReportSchemas(table([choice('x', 'y')]), table([choice('x')])).changes;
    expect(removed).toMatchObject({
      of: 'option',
      id: 'y',
      item: 't',
      column: 'c',
      path: '/sections/0/items/0/columns/0/options/1',
    });
    const rows = (...codes: readonly string[]) => table([a], { rows: codes.map(option) });
    expect(told(rows('x', 'y'), rows('y', 'z'))).toEqual(['added row z minor', 'removed row x major']);
    expect(told(table([a]), rows('x'))).toEqual(['tightened item t rows major']);
    expect(told(rows('x'), table([a]))).toEqual(['loosened item t rows minor']);
    const [now] = diffReportSchemas(table([a]), table([{ ...a, required: true }])).changes;
    expect(plain(now?.words.fr)).toBe('La colonne « Question » de « Question » devient obligatoire.');
  });

  test('the rules of a budget, of key figures, of a return weigh what their kind says; the phase breaks nothing', () => {
    const change = (kind: string, rules: object) =>
      told(
        schemaOf({ id: 'i', kind, title: words } as ReportItem),
        schemaOf({ id: 'i', kind, title: words, rules } as ReportItem),
      );
    expect(change('budget', { balance: 'error' })).toEqual(['tightened item i rules/balance major']);
    expect(change('budget', { dueDate: 'off' })).toEqual(['loosened item i rules/dueDate minor']);
    expect(change('key-figures', { provenance: 'error' })).toEqual([
      'tightened item i rules/provenance major',
    ]);
    expect(change('social-return', { sensitivity: 'warning' })).toEqual([
      'loosened item i rules/sensitivity minor',
    ]);
    expect(change('quotes', { count: { max: 3 } })).toEqual(['tightened item i rules/count/max major']);
    expect(told(schemaOf(text('a')), schemaOf(text('a', { phase: 'agreement' })))).toEqual([
      'changed item a phase minor',
    ]);
  });

  test('an answer in one’s own words is minor where it comes, major where it goes', () => {
    const choice = (other?: object): ReportItem =>
      ({ id: 'c', kind: 'choice', title: words, options: [], ...(other && { other }) }) as ReportItem;
    const [closed, open] = [schemaOf(choice()), schemaOf(choice(words))];
    expect(told(closed, open)).toEqual(['loosened item c other minor']);
    expect(told(open, closed)).toEqual(['tightened item c other major']);
    expect(told(open, schemaOf(choice({ ...words, en: 'Else' })))).toEqual(['relabelled item c other patch']);
  });

  test('sections come, go, move; an item that was taken elsewhere is said once', () => {
    const [a, b] = ['a', 'b'].map((id) => ({ id, title: words, items: [text(`in-${id}`)] }));
    const of = (...sections: readonly unknown[]) => ({ ...schemaOf(), sections }) as ReportSchema;
    expect(told(of(a, b), of(b, a))).toEqual(['moved section b patch']);
    expect(told(of(a), of(a, { ...b, items: [] }))).toEqual(['added section b minor']);
    expect(told(of(a, { ...b, items: [] }), of(a))).toEqual(['removed section b major']);
    expect(told(of(a, b), of({ ...a, items: [] }, { ...b, items: [text('in-a'), text('in-b')] }))).toEqual([
      'moved item in-a patch',
    ]);
    expect(
      told(schemaOf(text('x'), text('y'), text('z')), schemaOf(text('z'), text('x'), text('y'))),
    ).toEqual(['moved item z patch']);
  });

  test('an id such as __proto__ is an id like any other', () => {
    expect(told(schemaOf(text('__proto__')), schemaOf(text('constructor')))).toEqual([
      'added item constructor minor',
      'removed item __proto__ major',
    ]);
  });
});

describe('laws of differences', () => {
  const weight = { none: 0, patch: 1, minor: 2, major: 3 };
  test('the schemas that are tried can be followed', () => {
    fc.assert(
      fc.property(anySchema, (a) => {
        const codes = new Set(checkReportSchema(a).map(({ code }) => code));
        expect(codes.has('schema/duplicate-id')).toBe(false);
      }),
    );
  });
  test('nothing differs from itself', () => {
    fc.assert(
      fc.property(anySchema, (a) => {
        expect(diffReportSchemas(a, structuredClone(a))).toEqual({ level: 'none', changes: [] });
      }),
    );
  });
  test('an item that is written in any other way is a change of that item', () => {
    fc.assert(
      fc.property(anySchema, anySchema, fc.nat(), (a, b, nth) => {
        const common = itemsOf(a).filter(({ id }) => itemsOf(b).some((item) => item.id === id));
        const chosen = common[nth % Math.max(1, common.length)];
        const other = itemsOf(b).find(({ id }) => id === chosen?.id);
        if (!chosen || !other) return;
        const swap = (items: readonly ReportItem[]) => items.map((item) => (item === chosen ? other : item));
        const next = {
          ...a,
          cover: swap(a.cover ?? []),
          sections: a.sections.map((section) => ({ ...section, items: swap(section.items) })),
        };
        const { changes } = diffReportSchemas(a, next);
        expect(changes.length > 0).toBe(!sameJson(chosen, other));
        for (const { id, item = id } of changes) expect(item).toBe(chosen.id);
      }),
      { numRuns: 300 },
    );
  });
  test('the way over a third schema never weighs less than the straight one', () => {
    fc.assert(
      fc.property(anySchema, anySchema, anySchema, (a, b, c) => {
        const level = (x: ReportSchema, y: ReportSchema) => weight[diffReportSchemas(x, y).level];
        expect(level(a, c)).toBeLessThanOrEqual(Math.max(level(a, b), level(b, c)));
      }),
      { numRuns: 400 },
    );
  });
  test('what comes one way goes the other', () => {
    fc.assert(
      fc.property(anySchema, anySchema, (a, b) => {
        const ids = (x: ReportSchema, y: ReportSchema, kind: string) =>
          diffReportSchemas(x, y)
            .changes.filter(({ change }) => change === kind)
            .map(({ of, item = '', id }) => `${of} ${item} ${id}`)
            .toSorted();
        expect(ids(a, b, 'added')).toEqual(ids(b, a, 'removed'));
      }),
    );
  });
});

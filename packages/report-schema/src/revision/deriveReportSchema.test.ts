import { formatIssue, isJalonError, type LocalizedText, type Report } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { patronFourParts } from '../library/patronFourParts.ts';
import { validateReport } from '../report/validateReport.ts';
import type { ListAnswer, ResultEntry } from '../schema/Answers.ts';
import { checkReportSchema } from '../schema/checkReportSchema.ts';
import { defineReportSchema } from '../schema/defineReportSchema.ts';
import { itemsOf } from '../schema/itemsOf.ts';
import { parseReportSchema } from '../schema/parseReportSchema.ts';
import type { ReportAnswers } from '../schema/ReportAnswers.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { checkVariantChanges } from './checkVariantChanges.ts';
import { deriveReportSchema } from './deriveReportSchema.ts';
import { diffReportSchemas } from './diffReportSchemas.ts';
import { migrateReport } from './migrateReport.ts';
import { revisionMessages } from './revisionMessages.ts';
import type { VariantChanges } from './VariantChanges.ts';

const words = { fr: 'Question', en: 'Question' };
const own = { id: 'river-foundation', version: '1.0.0' };

const variant = deriveReportSchema(patronFourParts, {
  ...own,
  title: { fr: 'Rapport à la Fondation Rivière', en: 'Report to the River Foundation' },
  hide: ['theory-of-change', 'partnership-review'],
  add: [
    {
      section: 'improvement',
      before: 'improvement-points',
      item: {
        id: 'stage',
        kind: 'choice',
        title: { fr: 'Étape', en: 'Stage' },
        options: [
          { code: 'start', title: { fr: 'Début', en: 'Start' } },
          { code: 'end', title: { fr: 'Fin', en: 'End' } },
        ],
      },
    },
    { item: { id: 'word', kind: 'text', required: true, title: { fr: 'Mot', en: 'A word' } } },
  ],
  relabel: [{ item: 'progress', title: { fr: 'Avancement', en: 'Progress' } }],
  tighten: [{ item: 'improvement-points', rules: { count: { min: 2 } } }],
  order: [{ section: 'expected', items: ['progress'] }],
});

const small = defineReportSchema({
  id: 'small',
  version: '1.0.0',
  title: words,
  source: words,
  sections: [
    {
      id: 'all',
      title: words,
      items: [
        { id: 'text', kind: 'text', maxWords: 300, title: words },
        { id: 'list', kind: 'list', title: words, rules: { count: { min: 1, max: 5 } } },
        {
          id: 'choice',
          kind: 'choice',
          title: words,
          options: [
            { code: 'a', title: words },
            { code: 'b', title: words },
          ],
        },
      ],
    },
  ],
});

describe('a foundation’s own variant of a schema', () => {
  test('MX-10: a variant differs from its base by what was added, hidden, relabelled, reordered, tightened', () => {
    const changes = diffReportSchemas(patronFourParts, variant).changes;
    expect(
      changes.map(({ change, of, id, lang = '' }) => `${change} ${of} ${id} ${lang}`.trim()).toSorted(),
    ).toEqual([
      'added item stage',
      'added item word',
      'moved item progress',
      'relabelled item progress en',
      'relabelled item progress fr',
      'relabelled schema river-foundation en',
      'relabelled schema river-foundation fr',
      'removed item partnership-review',
      'removed item theory-of-change',
      'removed section partnership',
      'tightened item improvement-points',
    ]);
    expect(variant.basedOn).toEqual({ id: 'mecene-4-parts', version: '1.0.0' });
    expect(itemsOf(variant).map(({ id }) => id)).toEqual([
      'programme',
      'at-a-glance',
      'word',
      'progress',
      'general-objective',
      'objectives',
      'significant-results',
      'dysfunctions',
      'stage',
      'improvement-points',
    ]);
  });

  test('MX-10: reports of three variants come together on the items that they share', () => {
    const item = (id: string) => ({ id, kind: 'text', title: words }) as const;
    const variants: readonly ReportSchema[] = [
      deriveReportSchema(patronFourParts, { ...own, id: 'one', hide: ['partnership-review'] }),
      deriveReportSchema(patronFourParts, { ...own, id: 'two', add: [{ item: item('own-word') }] }),
      deriveReportSchema(patronFourParts, { ...own, id: 'three', hide: ['dysfunctions'] }),
    ];
    const joined = variants.map((each) => {
      const answers = { dysfunctions: { entries: [{ id: 'd', description: each.id }] }, 'own-word': 'x' };
      const asked = new Set(itemsOf(each).map(({ id }) => id));
      const report: Report = {
        id: each.id,
        schema: each.id,
        schemaVersion: '1.0.0',
        asOf: '2025-03-15',
        answers: Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id))),
      };
      return migrateReport(report, each, patronFourParts);
    });
    expect(joined.map(({ report }) => report.answers.dysfunctions?.entries[0]?.description)).toEqual([
      'one',
      'two',
      undefined,
    ]);
    expect(joined.map(({ lost }) => lost.map(({ item: id }) => id))).toEqual([[], ['own-word'], []]);
    expect(joined.every(({ report }) => report.schema === 'mecene-4-parts')).toBe(true);
  });

  test('can be kept as JSON, followed, derived from again', () => {
    expect(parseReportSchema(JSON.parse(JSON.stringify(variant)))).toEqual({ value: variant, issues: [] });
    const again = deriveReportSchema(variant, { ...own, id: 'branch', hide: ['stage'] });
    expect(again.basedOn).toEqual(own);
    expectTypeOf<ReportAnswers<typeof again>>().not.toHaveProperty('stage');
    const report = {
      id: 'r',
      schema: 'river-foundation',
      schemaVersion: '1.0.0',
      asOf: '2025-03-15',
      answers: {},
    };
    const missing = validateReport(variant, report).map(({ at }) => (at?.in === 'report' ? at.item : ''));
    expect(missing).toContain('word');
    expect(missing).not.toContain('partnership-review');
  });

  test('narrows options, limits and rules, and keeps what it does not name', () => {
    const tight = deriveReportSchema(small, {
      ...own,
      description: words,
      tighten: [
        { item: 'text', required: true, maxWords: 100 },
        { item: 'list', rules: { count: { min: 3 }, signs: { positive: 1 } } },
        { item: 'choice', options: ['b'] },
      ],
      relabel: [{ item: 'text', help: words }],
    });
    expect(tight.description).toEqual(words);
    expect(itemsOf(tight)).toEqual([
      { id: 'text', kind: 'text', maxWords: 100, required: true, title: words, help: words },
      {
        id: 'list',
        kind: 'list',
        title: words,
        rules: { count: { min: 3, max: 5 }, signs: { positive: 1 } },
      },
      { id: 'choice', kind: 'choice', title: words, options: [{ code: 'b', title: words }] },
    ]);
  });

  test('gets a cover where its base has none', () => {
    const covered = deriveReportSchema(small, {
      ...own,
      add: [{ item: { id: 'first', kind: 'text', title: words } }],
    });
    expect(covered.cover?.map(({ id }) => id)).toEqual(['first']);
    expect(small).not.toHaveProperty('cover');
  });
});

describe('the answers of a variant', () => {
  type Answers = ReportAnswers<typeof variant>;
  test('are those of the base, with what was added, without what was hidden', () => {
    expectTypeOf<Answers['significant-results']>().toEqualTypeOf<ListAnswer<ResultEntry>>();
    expectTypeOf<Answers['stage']>().toEqualTypeOf<'start' | 'end' | undefined>();
    expectTypeOf<Answers['word']>().toEqualTypeOf<LocalizedText>();
    expectTypeOf<Answers>().not.toHaveProperty('partnership-review');
    expectTypeOf<Answers>().not.toHaveProperty('theory-of-change');
    expectTypeOf(variant).toExtend<ReportSchema>();
  });
  test('do not compile where they are wrong', () => {
    const stage: Partial<Answers> = {
      // @ts-expect-error no such option
      stage: 'middle',
    };
    const hidden: Partial<Answers> = {
      // @ts-expect-error nobody asks for it any more
      'partnership-review': {},
    };
    void [stage, hidden];
  });
  test('are required where the variant requires them', () => {
    const tight = deriveReportSchema(small, { ...own, tighten: [{ item: 'text', required: true }] });
    expectTypeOf<ReportAnswers<typeof tight>['text']>().toEqualTypeOf<LocalizedText>();
    expectTypeOf<ReportAnswers<typeof tight>['choice']>().toEqualTypeOf<'a' | 'b' | undefined>();
    // @ts-expect-error a required item may not be left out
    const missing: ReportAnswers<typeof tight> = {};
    void missing;
  });
  test('an item that the base does not have cannot be hidden', () => {
    const definition = () =>
      deriveReportSchema(small, {
        ...own,
        // @ts-expect-error no such item
        hide: ['nothing'],
      });
    expectTypeOf(definition).toBeFunction();
  });
});

describe('changes that contradict', () => {
  const codes = (changes: Partial<VariantChanges>, base: ReportSchema = small) =>
    checkVariantChanges(base, { ...own, ...changes }).map(({ code }) => code);
  const item = { id: 'new', kind: 'text', title: words } as const;

  test.each<[string, Partial<VariantChanges>]>([
    ['variant/same-id', { id: 'small' }],
    ['variant/unknown-item', { hide: ['nothing'] }],
    ['variant/unknown-item', { relabel: [{ item: '__proto__', title: words }] }],
    ['variant/unknown-item', { tighten: [{ item: 'nothing', required: true }] }],
    ['variant/unknown-item', { order: [{ section: 'all', items: ['nothing'] }] }],
    ['variant/unknown-item', { order: [{ items: ['text'] }] }],
    ['variant/unknown-item', { add: [{ item, section: 'all', before: 'nothing' }] }],
    ['variant/unknown-section', { add: [{ item, section: 'nowhere' }] }],
    ['variant/unknown-section', { order: [{ section: 'nowhere', items: [] }] }],
    ['variant/hidden-item', { hide: ['text'], relabel: [{ item: 'text', title: words }] }],
    ['variant/hidden-item', { hide: ['text'], order: [{ section: 'all', items: ['text'] }] }],
    ['variant/hidden-item', { hide: ['text'], add: [{ item, section: 'all', before: 'text' }] }],
    ['variant/taken-id', { add: [{ item: { ...item, id: 'text' } }] }],
    ['variant/taken-id', { hide: ['text'], add: [{ item: { ...item, id: 'text' } }] }],
    ['schema/duplicate-id', { add: [{ item }, { item, section: 'all' }] }],
    ['variant/twice', { hide: ['text', 'text'] }],
    [
      'variant/twice',
      {
        tighten: [
          { item: 'text', maxWords: 1 },
          { item: 'text', maxWords: 2 },
        ],
      },
    ],
    ['variant/unknown-option', { tighten: [{ item: 'choice', options: ['c'] }] }],
    ['variant/not-tighter', { tighten: [{ item: 'text', maxWords: 400 }] }],
    ['variant/not-tighter', { tighten: [{ item: 'list', rules: { count: { severity: 'off' } } }] }],
    ['schema/empty-range', { tighten: [{ item: 'list', rules: { count: { min: 6 } } }] }],
    ['format/unknown-key', { tighten: [{ item: 'choice', maxWords: 3 }] }],
    ['format/invalid-value', { version: 'one' }],
  ])('%s: %j', (code, changes) => {
    expect(codes(changes)).toContain(code);
  });

  test('an item on which another depends cannot be hidden unless that goes too', () => {
    const dependent = { ...item, when: { item: 'text', answered: true } };
    const [first, ...rest] = small.sections[0].items;
    const base = {
      ...small,
      sections: [{ ...small.sections[0], items: [first, ...rest, dependent] }],
    } as ReportSchema;
    expect(codes({ hide: ['text'] }, base)).toEqual(['variant/hidden-reference']);
    expect(codes({ hide: ['text', 'new'] }, base)).toEqual([]);
    const number = { id: 'people', kind: 'number', unit: 'people', title: words } as const;
    const formula = {
      id: 'double',
      kind: 'computed',
      unit: 'people',
      formula: '[people] * 2',
      title: words,
    } as const;
    const computed = { ...small, cover: [number, formula] };
    expect(codes({ hide: ['people'] }, computed)).toEqual(['variant/hidden-reference']);
    expect(codes({ hide: ['people', 'double'] }, computed)).toEqual([]);
  });

  test('throw for whoever writes them in code, with all that is wrong', () => {
    const wrong: VariantChanges = {
      ...own,
      hide: ['text', 'nothing'],
      relabel: [{ item: 'text', title: words }],
    };
    try {
      deriveReportSchema<ReportSchema, VariantChanges>(small, wrong);
      expect.unreachable();
    } catch (error) {
      expect(isJalonError(error) && error.code).toBe('invalid-argument');
      expect(isJalonError(error) && error.message).toBe(
        'river-foundation: Item “nothing” is not in “small”.',
      );
      expect(isJalonError(error) && (error.details['issues'] as readonly unknown[]).length).toBe(2);
    }
  });

  test('each is said in words, with what was found', () => {
    const [issue] = checkVariantChanges(small, { ...own, tighten: [{ item: 'text', maxWords: 400 }] });
    expect(issue && formatIssue(issue, 'en', revisionMessages)).toBe(
      'A variant can only ask for more. “Question” asks for less: words at most, 300 → 400.',
    );
    expect(issue?.at).toEqual({ in: 'report', item: 'text', path: '/sections/0/items/0/maxWords' });
  });
});

describe('laws of variants', () => {
  const base: ReportSchema = patronFourParts;
  const ids = itemsOf(base).map(({ id }) => id);
  const anyChanges = fc
    .tuple(
      fc.shuffledSubarray(ids),
      fc.array(fc.constantFrom(0, 1, 2, 3), { minLength: 12, maxLength: 12 }),
      fc.nat(3),
    )
    .map(([chosen, deeds, added]) => {
      const by = (deed: number) => chosen.filter((_, index) => deeds[index] === deed);
      const optional = by(2).filter((id) => itemsOf(base).some((each) => each.id === id && !each.required));
      return {
        hide: by(0),
        relabel: by(1).map((id) => ({ item: id, title: { fr: `${id} !`, en: `${id}!` } })),
        tighten: optional.map((id) => ({ item: id, required: true as const })),
        add: Array.from({ length: added }, (_, index) => ({
          item: { id: `new-${index}`, kind: 'text' as const, title: words },
        })),
      };
    });

  test('deriving and comparing gives back the changes, no more, no less', () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const derived: ReportSchema = deriveReportSchema<ReportSchema, VariantChanges>(base, {
          ...own,
          ...changes,
        });
        expect(checkReportSchema(derived)).toEqual([]);
        const found = diffReportSchemas(base, derived).changes.filter(({ of }) => of === 'item');
        const of = (kind: string) =>
          [...new Set(found.filter(({ change }) => change === kind).map(({ id }) => id))].toSorted();
        expect(of('removed')).toEqual(changes.hide.toSorted());
        expect(of('relabelled')).toEqual(changes.relabel.map(({ item }) => item).toSorted());
        expect(of('tightened')).toEqual(changes.tighten.map(({ item }) => item).toSorted());
        expect(of('added')).toEqual(changes.add.map(({ item }) => item.id));
        const kinds = new Set(found.map(({ change }) => change));
        for (const kind of kinds) expect(['removed', 'relabelled', 'tightened', 'added']).toContain(kind);
      }),
    );
  });

  test('another order moves items and changes nothing else', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['general-objective', 'objectives', 'progress']), (items) => {
        const derived = deriveReportSchema(base, { ...own, order: [{ section: 'expected', items }] });
        const { changes } = diffReportSchemas(base, derived);
        expect(new Set(changes.map(({ change }) => change)).size).toBeLessThanOrEqual(1);
        expect(changes.every(({ change }) => change === 'moved')).toBe(true);
        expect(derived.sections[0]?.items.map(({ id }) => id).slice(0, items.length)).toEqual(items);
      }),
    );
  });
});

import {
  createDossier,
  type Dossier,
  type Indicator,
  type Lang,
  type ResultLevel,
  type ResultLink,
  type ResultNode,
  textIn,
} from '@jalon/core';
import { buildFrame, type FrameTemplate } from '@jalon/core/frame';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importReading } from '../importReading.ts';
import { readSpreadsheet } from '../readSpreadsheet.ts';
import { writeLogframe } from '../writeLogframe.ts';

const words = fc.stringMatching(/^[B-Z][a-zéèô]{3,9}( [a-zéèç]{3,9}){1,5}$/);

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const amountIn = (unit: string): fc.Arbitrary<number> =>
  unit === 'ratio'
    ? fc.integer({ min: 0, max: 1000 }).map((x) => x / 1000)
    : unit === 'EUR' || unit === 'visites'
      ? fc.integer({ min: 0, max: 99_999 })
      : fc.integer({ min: 0, max: 999_999 }).map((x) => x / 100);

const measure = fc.constantFrom('ratio', 'EUR', 'visites', 'jours').chain((unit) =>
  fc.record({
    name: words,
    coded: fc.boolean(),
    unit: fc.constant(unit),
    baseline: fc.option(fc.record({ value: amountIn(unit), date: fc.option(day, { nil: undefined }) }), {
      nil: undefined,
    }),
    targets: fc.uniqueArray(fc.record({ value: amountIn(unit), date: day }), {
      maxLength: 2,
      selector: ({ date }) => date,
    }),
    source: fc.option(words, { nil: undefined }),
  }),
);

const statement = fc.record({
  statement: words,
  assumptions: fc.uniqueArray(words, { maxLength: 2 }),
  indicators: fc.array(measure, { maxLength: 2 }),
});

type Drawn = typeof statement extends fc.Arbitrary<infer D> ? D : never;

const levelsOf = {
  'logframe-4x4': ['impact', 'outcome', 'output', 'activity'],
  'logframe-eu-2021': ['impact', 'outcome', 'output'],
} as const satisfies { readonly [T in FrameTemplate]?: readonly ResultLevel[] };

/** A frame as it is drawn up: one goal, below it statements that are numbered by what they serve. */
function dossierOf(
  template: keyof typeof levelsOf,
  goal: Drawn,
  below: readonly (readonly Drawn[])[],
): Dossier {
  const nodes: ResultNode[] = [{ id: 'n', level: 'impact', statement: goal.statement }];
  const links: ResultLink[] = [];
  const indicators: Indicator[] = [];
  const measured = (node: string, drawn: Drawn) => {
    for (const [at, one] of drawn.indicators.entries()) {
      const id = `i-${node}-${at}`;
      const { name, coded, unit, baseline, targets, source } = one;
      indicators.push({
        id,
        name,
        unit,
        measures: [node],
        ...(coded ? { code: `${node.replaceAll('-', '.').replace(/^n\.?/, '') || '0'}.${at + 1}` } : {}),
        ...(baseline
          ? {
              baseline: {
                value: baseline.value,
                ...(baseline.date === undefined ? {} : { date: baseline.date }),
              },
            }
          : {}),
        targets: targets
          .toSorted((a, b) => (a.date < b.date ? -1 : 1))
          .map(({ value, date }) => ({ id: `${id}-${date}`, value, date })),
        ...(source === undefined ? {} : { source }),
      });
    }
  };
  measured('n', goal);
  const [, ...lower] = levelsOf[template];
  let above = ['n'];
  for (const [depth, level] of lower.entries()) {
    const drawn = below[depth] ?? [];
    const counts = new Map<string, number>();
    above = drawn.map((one, at) => {
      // the purpose of the classic frame is one
      const parent = above[at % Math.max(1, above.length)] ?? 'n';
      const count = (counts.get(parent) ?? 0) + 1;
      counts.set(parent, count);
      const id = `${parent}-${count}`;
      nodes.push({ id, level, code: id.replace(/^n-/, '').replaceAll('-', '.'), statement: one.statement });
      links.push({
        id: `l-${id}`,
        from: id,
        to: parent,
        ...(one.assumptions.length > 0
          ? { assumptions: one.assumptions.map((words) => ({ statement: words })) }
          : {}),
      });
      measured(id, one);
      return id;
    });
    if (above.length === 0) break;
  }
  return createDossier({ id: 'drawn', title: 'Drawn', results: { nodes, links }, indicators });
}

/** What a frame says, whatever ids it bears. */
function saidBy({ results, indicators, frames }: Dossier, frame = frames[0]) {
  const wordsOf = new Map(results.nodes.map(({ id, statement: text }) => [id, textIn(text, 'fr')]));
  const indicatorOf = (one: Indicator) => ({
    name: textIn(one.name, 'fr'),
    code: one.code,
    // of an indicator without figures the paper does not show the unit
    unit: one.baseline === undefined && one.targets.length === 0 ? undefined : one.unit,
    measures: one.measures.map((id) => wordsOf.get(id)),
    baseline: one.baseline && {
      value: Number(Number(one.baseline.value).toPrecision(12)),
      date: one.baseline.date,
    },
    targets: one.targets.map(({ value, date, period }) => ({
      value: Number(Number(value).toPrecision(12)),
      date: date ?? period?.end,
    })),
    source: one.source === undefined ? undefined : textIn(one.source, 'fr'),
  });
  return {
    rows: frame?.rows.map(({ role, nodes }) => [role, ...nodes.map((id) => wordsOf.get(id))]),
    nodes: results.nodes.map(({ level, code, statement: text }) => [level, code, textIn(text, 'fr')]),
    links: results.links.map(({ from, to, assumptions = [] }) => [
      wordsOf.get(from),
      wordsOf.get(to),
      assumptions.map(({ statement: text }) => textIn(text, 'fr')),
    ]),
    indicators: indicators.map(indicatorOf),
  };
}

test('PR-19: a frame that is written reads back with its levels, statements, indicators, baselines, targets, sources, assumptions', async () => {
  const drawn = fc
    .record({
      template: fc.constantFrom('logframe-4x4' as const, 'logframe-eu-2021' as const),
      goal: statement,
      below: fc.tuple(
        fc.array(statement, { minLength: 1, maxLength: 2 }),
        fc.array(statement, { minLength: 1, maxLength: 3 }),
        fc.array(statement, { maxLength: 3 }),
      ),
    })
    .filter(({ goal, below }) => {
      const all = [goal, ...below.flat()];
      const texts = all.flatMap((one) => [one.statement, ...one.indicators.map(({ name }) => name)]);
      return (
        new Set(texts.map((text) => text.toLowerCase())).size === texts.length &&
        all.some(({ indicators }) => indicators.length > 0)
      );
    });
  await fc.assert(
    fc.asyncProperty(drawn, fc.constantFrom<Lang>('fr', 'en'), async ({ template, goal, below }, lang) => {
      const [outcomes, ...lower] = below;
      const dossier = dossierOf(template, goal, [
        template === 'logframe-4x4' ? outcomes.slice(0, 1) : outcomes,
        ...lower,
      ]);
      const { frame } = buildFrame(dossier, template);
      const file = await writeLogframe(dossier, { lang, asOf: '2025-01-15', frame });
      const empty = createDossier({ id: 'empty', title: 'Empty' });
      const imported = importReading(empty, await readSpreadsheet(file));
      const [wanted, found] = [saidBy(dossier, frame), saidBy(imported.dossier)];
      const order = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
      expect({
        ...found,
        links: found.links.toSorted(order),
        nodes: found.nodes.toSorted(order),
        indicators: found.indicators.toSorted(order),
      }).toEqual({
        ...wanted,
        links: wanted.links.toSorted(order),
        nodes: wanted.nodes.toSorted(order),
        indicators: wanted.indicators.toSorted(order),
      });
      expect(imported.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 60_000);

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDossier } from '../../dossier/createDossier.ts';
import { entitiesOf } from '../../dossier/entitiesOf.ts';
import { parseDossier } from '../../format/parseDossier.ts';
import { frameTemplates } from '../frameTemplates.data.ts';
import { tabulateFrame } from '../tabulateFrame.ts';
import { applyFrame } from './applyFrame.ts';
import type { FrameSketchRow } from './FrameSketch.ts';
import { readFrame } from './readFrame.ts';

const words = [
  'idem',
  '',
  ' ',
  'Wells',
  'wells',
  'Puits',
  '__proto__',
  'constructor',
  'x'.repeat(10_000),
  '\ud800',
];
const text = fc.oneof(
  fc.constantFrom(...words),
  fc.string(),
  fc.record({ fr: fc.string(), en: fc.string() }),
);
const name = fc.constantFrom('a', 'b', '__proto__', '1', '1.1', '');
const figure = fc.record(
  {
    text: fc.oneof(
      fc.constantFrom('40 %', '1.250', '35/54', '≥ 4', '6 à 8', 'n.d.', '12 l', '-'),
      fc.string(),
    ),
    value: fc.double(),
    date: fc.oneof(fc.constantFrom('2022', '03/04/2024', 'T1 2024', 'soon'), fc.string()),
  },
  { requiredKeys: ['text'] },
);
const texts = fc.array(text, { maxLength: 2 });
const roles = frameTemplates.flatMap(({ rows }) => rows.map(({ role }) => role));
const row = fc.record(
  {
    role: fc.constantFrom(...roles),
    word: fc.constantFrom('Réalisations', 'Outputs', 'Objectif', 'Budget', 'Changement'),
    key: name,
    code: name,
    text,
    level: fc.constantFrom('input', 'outcome', 'impact'),
    parent: name,
    actor: text,
    horizon: fc.constantFrom('short', 'medium', 'long'),
    assumptions: texts,
    signals: texts,
    contribution: texts,
    indicators: fc.array(
      fc.record(
        {
          text,
          code: name,
          unit: fc.constantFrom('ratio', 'n'),
          baseline: figure,
          targets: fc.array(figure),
          current: figure,
        },
        { requiredKeys: ['text'] },
      ),
      { maxLength: 2 },
    ),
    cells: fc.dictionary(fc.constantFrom('__proto__', 'costs', 'conditions'), texts),
  },
  { requiredKeys: ['text'] },
) as fc.Arbitrary<FrameSketchRow>;

test.each(frameTemplates)(
  'any table is read as $id into a well-formed dossier, twice the same',
  ({ id, rows: known }) => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 10 }), (rows) => {
        const read = readFrame({ rows }, id).value ?? expect.unreachable();
        expect(readFrame({ rows }, id).value).toEqual(read);
        const { dossier } = applyFrame(createDossier({ id: 'd', title: 'D' }), read);
        // nothing is in it that a dossier may not hold, and every id is there once
        const faults = parseDossier(dossier).issues.filter(({ severity }) => severity === 'error');
        expect(faults).toEqual([]);
        const ids = [...entitiesOf(dossier)].map(({ entity }) => entity.id);
        expect(new Set(ids).size).toBe(ids.length);
        const frame = dossier.frames[0] ?? expect.unreachable();
        const nodes = new Set(dossier.results.nodes.map((node) => node.id));
        const above = new Set(frame.rows.map((each) => each.id));
        for (const each of frame.rows) {
          expect(each.nodes.every((node) => nodes.has(node))).toBe(true);
          expect(each.parent === undefined || above.has(each.parent)).toBe(true);
          expect(known.map(({ role }) => role)).toContain(each.role);
        }
        for (const { from, to } of dossier.results.links) {
          expect(nodes.has(from) && nodes.has(to) && from !== to).toBe(true);
        }
        // every statement is shown somewhere
        expect(new Set(frame.rows.flatMap((each) => each.nodes))).toEqual(nodes);
        expect(tabulateFrame(dossier, frame, { lang: 'en' }).rows.length).toBeLessThanOrEqual(
          frame.rows.length,
        );
        expect(applyFrame(dossier, read).dossier).toEqual(dossier);
      }),
      { numRuns: 30 },
    );
  },
);

import type { Results } from '@jalon/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { airySpacing, type DiagramBox, type DiagramLayout, measures, tightSpacing } from './DiagramLayout.ts';
import { diagramRows } from './diagramRows.ts';
import { feedbackLinks } from './feedbackLinks.ts';
import { arbitraryResults } from './fixtures/arbitraryResults.ts';
import { layOutDiagram } from './layOutDiagram.ts';
import { linkCurve, pointOnCurve } from './linkCurve.ts';
import { markReach, placeMarks } from './placeMarks.ts';
import { type RoutedLink, routeLinks } from './routeLinks.ts';

const levelLabels = {
  input: 'Moyens',
  activity: 'Actions menées',
  output: 'Produits',
  outcome: 'Effets',
  impact: 'Impact',
};

function laidOut(
  results: Results,
  perRow: number,
  spacing = airySpacing,
): { layout: DiagramLayout; routed: RoutedLink[] } {
  const back = feedbackLinks(results);
  const figure = { figure: 'theory-of-change', results, levelLabels } as const;
  const layout = layOutDiagram(diagramRows(results, back, perRow), figure, 'fr', spacing);
  return { layout, routed: routeLinks(layout, results.links, back) };
}

const shares = Array.from({ length: 19 }, (_, index) => (index + 1) / 20);
const inside = (x: number, y: number, box: DiagramBox): boolean =>
  x > box.x + 1 && x < box.x + box.width - 1 && y > box.y + 1 && y < box.y + box.height - 1;

const any = [
  arbitraryResults,
  fc.integer({ min: 3, max: 5 }),
  fc.constantFrom(airySpacing, tightSpacing),
] as const;

test('boxes lie apart from each other, in the strip of their level and in the picture', () => {
  fc.assert(
    fc.property(...any, (results, perRow, spacing) => {
      const { layout } = laidOut(results, perRow, spacing);
      layout.boxes.forEach((box, index) => {
        const band = layout.bands.find(({ level }) => level === box.node.level);
        expect(box.y).toBeGreaterThan(band?.y ?? Number.NaN);
        expect(box.y + box.height).toBeLessThan((band?.y ?? 0) + (band?.height ?? 0));
        expect(box.x).toBeGreaterThanOrEqual(layout.gutter);
        expect(box.x + box.width).toBeLessThanOrEqual(measures.width);
        for (const other of layout.boxes.slice(index + 1)) {
          const apart =
            Math.abs(other.x - box.x) >= box.width ||
            Math.abs(other.y - box.y) >= Math.min(box.height, other.height);
          expect(apart).toBe(true);
        }
      });
    }),
  );
});

test('a link touches the boxes that it joins, and passes through none', () => {
  fc.assert(
    fc.property(...any, (results, perRow, spacing) => {
      const { layout, routed } = laidOut(results, perRow, spacing);
      const boxes = new Map(layout.boxes.map((box) => [box.node.id, box]));
      for (const { link, points } of routed) {
        const [from, to] = [boxes.get(link.from), boxes.get(link.to)];
        const [start, end] = [points[0], points.at(-1)];
        expect([from?.y, (from?.y ?? 0) + (from?.height ?? 0)]).toContain(start?.y);
        expect([to?.y, (to?.y ?? 0) + (to?.height ?? 0)]).toContain(end?.y);
        const places = linkCurve(points).flatMap((curve) =>
          shares.map((share) => pointOnCurve(curve, share)),
        );
        for (const { x, y } of places) expect(layout.boxes.some((box) => inside(x, y, box))).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});

test('links that lead back run upwards, all others downwards', () => {
  fc.assert(
    fc.property(...any, (results, perRow, spacing) => {
      for (const { feedback, points } of laidOut(results, perRow, spacing).routed) {
        const rise = (points.at(-1)?.y ?? 0) - (points[0]?.y ?? 0);
        expect(rise < 0).toBe(feedback);
      }
    }),
  );
});

test('every assumption gets one number, in the order of the list, and its mark stands on its link', () => {
  fc.assert(
    fc.property(...any, (results, perRow, spacing) => {
      const { layout, routed } = laidOut(results, perRow, spacing);
      const { marks, assumptions } = placeMarks(routed, layout.boxes);
      const own = routed.flatMap(({ link }) => link.assumptions ?? []);
      expect(new Set(assumptions)).toEqual(new Set(own));
      expect(assumptions).toHaveLength(own.length);
      const numbers = marks
        .filter(({ kind }) => kind === 'assumptions')
        .flatMap(({ text }) => {
          const [first = 0, last = first] = text.split('–').map(Number);
          return Array.from({ length: last - first + 1 }, (_, index) => first + index);
        });
      expect(numbers).toEqual(assumptions.map((_, index) => index + 1));
      expect(marks.filter(({ kind }) => kind === 'negative')).toHaveLength(
        routed.filter(({ link }) => link.polarity === 'negative').length,
      );
      for (const { x, text } of marks) expect(x + markReach(text)).toBeLessThanOrEqual(measures.width + 20);
    }),
  );
});

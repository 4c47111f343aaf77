import type { Assumption } from '@jalon/core';
import type { DiagramBox } from './DiagramLayout.ts';
import { linkCurve, pointOnCurve } from './linkCurve.ts';
import type { Point, RoutedLink } from './routeLinks.ts';

/** A small sign on a link: the numbers of its assumptions, or a minus where the effect is opposite. */
export interface LinkMark {
  readonly kind: 'assumptions' | 'negative';
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The marks on all links, and the assumptions in the order of their numbers. */
export interface PlacedMarks {
  readonly marks: readonly LinkMark[];
  readonly assumptions: readonly Assumption[];
}

/** Half the width of a mark with so many characters, in CSS pixels. */
export const markReach = (text: string): number => Math.max(8, 4 * text.length + 3.5);

/**
 * A place for every mark: on its link, near the middle, off the boxes and off the other marks. Assumptions are numbered
 * from the top of the picture down.
 */
export function placeMarks(routed: readonly RoutedLink[], boxes: readonly DiagramBox[]): PlacedMarks {
  const marks: LinkMark[] = [];
  const assumptions: Assumption[] = [];
  const readingOrder = [...routed].sort((a, b) => top(a).y - top(b).y || top(a).x - top(b).x);
  for (const route of readingOrder) {
    const own = route.link.assumptions ?? [];
    if (own.length > 0) {
      const first = assumptions.length + 1;
      assumptions.push(...own);
      const text = own.length === 1 ? `${first}` : `${first}–${assumptions.length}`;
      marks.push({ kind: 'assumptions', text, ...freePlace(route, text, marks, boxes) });
    }
    if (route.link.polarity === 'negative')
      marks.push({ kind: 'negative', text: '−', ...freePlace(route, '−', marks, boxes) });
  }
  return { marks, assumptions };
}

const top = (route: RoutedLink): Point => {
  const start = route.points[0] ?? { x: 0, y: 0 };
  const end = route.points.at(-1) ?? start;
  return start.y <= end.y ? start : end;
};

/** Shares of a curve, the middle first. */
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];

function freePlace(
  route: RoutedLink,
  text: string,
  marks: readonly LinkMark[],
  boxes: readonly DiagramBox[],
): Point {
  const curves = linkCurve(route.points).filter(
    ([start, , , end]) => start.x !== end.x || route.points.length === 2,
  );
  const places = shares.flatMap((share) => curves.map((curve) => pointOnCurve(curve, share)));
  const reach = markReach(text);
  const offBoxes = (place: Point): boolean =>
    boxes.every(
      (box) =>
        place.x + reach < box.x ||
        place.x - reach > box.x + box.width ||
        place.y + 8 < box.y ||
        place.y - 8 > box.y + box.height,
    );
  const offMarks = (place: Point): boolean =>
    marks.every(
      (mark) =>
        Math.abs(mark.x - place.x) > reach + markReach(mark.text) + 1 || Math.abs(mark.y - place.y) > 17,
    );
  return (
    places.find((place) => offBoxes(place) && offMarks(place)) ??
    places.find(offMarks) ??
    places[0] ??
    top(route)
  );
}

import type { ResultLink } from '@jalon/core';
import { type DiagramBox, type DiagramLayout, measures } from './DiagramLayout.ts';

/** A point, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One link on its way: points from cause to effect, joined by curves that leave and arrive upright. */
export interface RoutedLink {
  readonly link: ResultLink;
  readonly feedback: boolean;
  readonly points: readonly Point[];
}

/** Room that a link keeps to the boxes it passes, if there is so much, and to the other links in the same gap. */
const clearance = { box: [10, 7, 5], link: 5 } as const;

/**
 * The way of every link: from the lower edge of the cause to the upper edge of the effect, through the gaps of the rows
 * between. Links that lead back run the same way upwards.
 * @param feedback the links that lead back
 */
export function routeLinks(
  layout: DiagramLayout,
  links: readonly ResultLink[],
  feedback: ReadonlySet<ResultLink>,
): RoutedLink[] {
  const boxes = new Map(layout.boxes.map((box) => [box.node.id, box]));
  const taken = new Map<number, number[]>();
  const ways = links.flatMap((link) => {
    const from = boxes.get(link.from);
    const to = boxes.get(link.to);
    if (from === undefined || to === undefined || from.row === to.row) return [];
    const [upper, lower] = from.row < to.row ? [from, to] : [to, from];
    return [{ link, upper, lower, between: waypoints(upper, lower, layout, taken) }];
  });
  // the next point on the way decides where a link leaves a box: so neighbours do not cross at once
  const leaving = ports(
    ways.map(({ upper, lower, between }) => ({ box: upper, towards: between[0]?.x ?? centre(lower) })),
  );
  const arriving = ports(
    ways.map(({ upper, lower, between }) => ({ box: lower, towards: between.at(-1)?.x ?? centre(upper) })),
  );
  return ways.map(({ link, upper, lower, between }, index) => {
    const start = { x: leaving[index] ?? centre(upper), y: upper.y + upper.height };
    const end = { x: arriving[index] ?? centre(lower), y: lower.y };
    const points = [start, ...between, end];
    const back = feedback.has(link);
    return { link, feedback: back, points: back ? points.reverse() : points };
  });
}

const centre = (box: DiagramBox): number => box.x + box.width / 2;

/** The gaps through which a link passes the rows between its ends; two points per row, at its upper and lower edge. */
function waypoints(
  upper: DiagramBox,
  lower: DiagramBox,
  layout: DiagramLayout,
  taken: Map<number, number[]>,
): Point[] {
  const points: Point[] = [];
  let last: Point = { x: centre(upper), y: upper.y + upper.height };
  for (let row = upper.row + 1; row < lower.row; row++) {
    const boxes = layout.boxes.filter((box) => box.row === row);
    const top = boxes[0]?.y ?? last.y;
    const bottom = top + (boxes[0]?.height ?? 0);
    const share = (top - last.y) / (lower.y - last.y);
    const wanted = last.x + share * (centre(lower) - last.x);
    const used = taken.get(row) ?? [];
    const x = nearestFree(wanted, boxes, used, layout.gutter);
    taken.set(row, [...used, x]);
    points.push({ x, y: top - 3 }, { x, y: bottom + 3 });
    last = { x, y: bottom };
  }
  return points;
}

/** The place nearest to the wanted one that is off the boxes and, where there is room, off the links already there. */
function nearestFree(
  wanted: number,
  boxes: readonly DiagramBox[],
  used: readonly number[],
  gutter: number,
): number {
  const left = Math.ceil(gutter) + 3;
  const places = Array.from({ length: measures.width - 3 - left }, (_, index) => left + index);
  const off = (x: number, room: number): boolean =>
    boxes.every((box) => x <= box.x - room || x >= box.x + box.width + room);
  const alone = (x: number): boolean => used.every((other) => Math.abs(other - x) >= clearance.link);
  const [wide, middle, narrow] = clearance.box;
  // a comfortable gap nearby, else a narrow one nearby, else the nearest of all, if need be on another link
  for (const [room, reach] of [
    [wide, 40],
    [middle, 60],
    [narrow, 60],
    [narrow, measures.width],
  ] as const) {
    const found = nearest(
      places.filter((x) => off(x, room) && alone(x) && Math.abs(x - wanted) <= reach),
      wanted,
    );
    if (found !== undefined) return found;
  }
  return (
    nearest(
      places.filter((x) => off(x, narrow)),
      wanted,
    ) ?? left
  );
}

const nearest = (places: readonly number[], wanted: number): number | undefined =>
  places.reduce<number | undefined>(
    (best, x) => (best === undefined || Math.abs(x - wanted) < Math.abs(best - wanted) ? x : best),
    undefined,
  );

/** Where links touch the edge of their box: side by side, in the order of where they go. */
function ports(ends: readonly { readonly box: DiagramBox; readonly towards: number }[]): number[] {
  const places: number[] = new Array(ends.length).fill(0);
  for (const box of new Set(ends.map((end) => end.box))) {
    const here = ends.flatMap((end, index) => (end.box === box ? [{ index, towards: end.towards }] : []));
    here.sort((a, b) => a.towards - b.towards || a.index - b.index);
    const step = here.length < 2 ? 0 : Math.min(15, (box.width - 30) / (here.length - 1));
    here.forEach(({ index }, place) => {
      places[index] = centre(box) + (place - (here.length - 1) / 2) * step;
    });
  }
  return places;
}

import type { DrawingTheme } from '../document/DrawingTheme.ts';
import { escapeMarkup } from '../document/escapeMarkup.ts';
import { plainText } from '../document/plainText.ts';
import {
  type DiagramBand,
  type DiagramBox,
  type DiagramLayout,
  type DiagramType,
  measures,
} from './DiagramLayout.ts';
import { markupLines, place, textLines } from './diagramText.ts';
import { linkCurve } from './linkCurve.ts';
import { linkMarkMarkup } from './linkMarkMarkup.ts';
import type { LinkMark } from './placeMarks.ts';
import type { Point, RoutedLink } from './routeLinks.ts';

/** Strips, links, boxes and marks, from back to front. */
export function diagramMarkup(
  layout: DiagramLayout,
  routed: readonly RoutedLink[],
  marks: readonly LinkMark[],
  theme: DrawingTheme,
): string {
  return [
    ...layout.bands.map((band) => bandMarkup(band, layout, theme)),
    ...routed.map((route) => linkMarkup(route, theme)),
    ...layout.boxes.map((box) => boxMarkup(box, layout.type, theme)),
    ...marks.map((mark) => linkMarkMarkup(mark, layout.type.mark, theme)),
  ].join('\n');
}

function bandMarkup(band: DiagramBand, { width, type }: DiagramLayout, theme: DrawingTheme): string {
  const hue = theme.levels[band.level];
  const y = place(band.y);
  const height = place(band.height);
  const first =
    band.y + (band.height - band.heading.length * type.heading.leading) / 2 + type.heading.size * 0.95;
  const heading = textLines(band.heading, 15, first, type.heading, `font-weight="bold" fill="${hue.strong}"`);
  return (
    `<rect x="0" y="${y}" width="${width}" height="${height}" rx="4" fill="${hue.tint}"/>` +
    `<rect x="0" y="${y}" width="4" height="${height}" rx="2" fill="${hue.strong}"/>${heading}`
  );
}

function boxMarkup(box: DiagramBox, type: DiagramType, theme: DrawingTheme): string {
  const hue = theme.levels[box.node.level];
  const shape = `x="${place(box.x)}" y="${place(box.y)}" width="${place(box.width)}" height="${place(box.height)}"`;
  const x = box.x + measures.boxPadding;
  const detailRoom = box.details.length === 0 ? 0 : 3 + box.details.length * type.detail.leading;
  const used = box.lines.length * type.statement.leading + detailRoom;
  const top = box.y + (box.height - used) / 2;
  const code = plainText(box.node.code ?? '');
  const [first = '', ...others] = box.lines;
  const lines =
    code !== '' && first.startsWith(code)
      ? [
          `<tspan font-weight="bold" fill="${hue.strong}">${escapeMarkup(code)}</tspan>${escapeMarkup(first.slice(code.length))}`,
        ]
      : [escapeMarkup(first)];
  const statement = markupLines(
    [...lines, ...others.map(escapeMarkup)],
    x,
    top + type.statement.size,
    type.statement,
    `fill="${theme.ink}"`,
  );
  const below = top + box.lines.length * type.statement.leading + type.detail.leading;
  const details = textLines(box.details, x, below, type.detail, `fill="${theme.muted}"`);
  return `<rect ${shape} rx="5" fill="${theme.background}" stroke="${hue.strong}" stroke-width="1"/>${statement}${details}`;
}

/** Length of the head of an arrow. */
const head = 7;

function linkMarkup(route: RoutedLink, theme: DrawingTheme): string {
  const last = route.points.at(-1) ?? { x: 0, y: 0 };
  const before = route.points.at(-2) ?? last;
  const direction = last.y >= before.y ? 1 : -1;
  // the line ends inside the head, so that its square end does not show beside the tip
  const points = [...route.points.slice(0, -1), { x: last.x, y: last.y - direction * (head - 1) }];
  const colour = route.link.polarity === 'negative' ? theme.opposite : theme.link;
  const dash = route.feedback ? ' stroke-dasharray="5 3.5"' : '';
  const base = last.y - direction * head;
  return (
    `<path d="${curvePath(points)}" fill="none" stroke="${colour}" stroke-width="1.2"${dash}/>` +
    `<path d="M${at(last)}L${at({ x: last.x - 3.6, y: base })}L${at({ x: last.x + 3.6, y: base })}Z" fill="${colour}"/>`
  );
}

const at = (point: Point): string => `${place(point.x)},${place(point.y)}`;

const curvePath = (points: readonly Point[]): string =>
  `M${at(points[0] ?? { x: 0, y: 0 })}${linkCurve(points)
    .map(([, first, second, end]) => `C${at(first)} ${at(second)} ${at(end)}`)
    .join('')}`;

import { type Lang, typeset } from '@jalon/core';
import { plainText } from '../document/plainText.ts';
import { wrapText } from '../document/wrapText.ts';
import { pieGeometry } from './pieGeometry.data.ts';
import type { PlacedSlice } from './pieSlices.ts';

/** The words beside one slice; places in CSS pixels from the centre of the pie. */
export interface PieLabel {
  readonly side: 'left' | 'right';
  /** What it is: the first lines. */
  readonly name: readonly string[];
  /** Size and share: the lines below, set bold. */
  readonly figure: readonly string[];
  /** Where the line to the label leaves the slice. */
  readonly edge: { readonly x: number; readonly y: number };
  /** Half way up the label. */
  readonly y: number;
}

const { width, radius, reach, gap, size, leading, apart, lines } = pieGeometry;

/** The room for a label, left or right of the pie. */
const room = width / 2 - radius - reach - gap;

/** A label per slice, each on its side of the pie and none upon another, in the order of the slices. */
export function pieLabels(slices: readonly PlacedSlice[], lang: Lang): PieLabel[] {
  const wished = slices.map((slice) => wishedLabel(slice, lang));
  const placed = new Map<PieLabel, PieLabel>();
  for (const side of ['left', 'right'] as const) {
    const below = wished.filter((label) => label.side === side).sort((a, b) => a.y - b.y);
    for (const [label, y] of spread(below)) placed.set(label, { ...label, y });
  }
  return wished.map((label) => placed.get(label) ?? label);
}

/** Height of a label, in CSS pixels. */
export const labelHeight = ({ name, figure }: Pick<PieLabel, 'name' | 'figure'>): number =>
  (name.length + figure.length) * leading;

function wishedLabel(slice: PlacedSlice, lang: Lang): PieLabel {
  const angle = 2 * Math.PI * ((slice.from + slice.to) / 2);
  const [x, y] = [Math.sin(angle), -Math.cos(angle)];
  return {
    side: x < 0 ? 'left' : 'right',
    name: clipped(slice.label, false, lang),
    figure: clipped(slice.valueLabel, true, lang),
    edge: { x: x * radius, y: y * radius },
    y: y * (radius + reach),
  };
}

function clipped(text: string, bold: boolean, lang: Lang): string[] {
  // so much of a text fills more lines than are shown, whatever its letters
  const start = plainText(typeset(text.slice(0, 400), lang));
  const all = wrapText(start, room, { size, bold });
  if (all.length <= lines) return all;
  const kept = all.slice(0, lines);
  return [...kept.slice(0, -1), `${(kept.at(-1) ?? '').replace(/[\s.,;:-]*$/u, '')}…`];
}

/** The labels of one side from top to bottom, pushed apart down the page and then back up to the pie. */
function spread(labels: readonly PieLabel[]): [PieLabel, number][] {
  const places = labels.map((label) => label.y);
  const distance = (index: number): number => {
    const [one, next] = [labels[index], labels[index + 1]];
    return one && next ? (labelHeight(one) + labelHeight(next)) / 2 + apart : 0;
  };
  for (let index = 1; index < places.length; index++) {
    places[index] = Math.max(places[index] ?? 0, (places[index - 1] ?? 0) + distance(index - 1));
  }
  const lowest = radius + reach;
  for (let index = places.length - 1; index >= 0; index--) {
    const limit = index === places.length - 1 ? lowest : (places[index + 1] ?? 0) - distance(index);
    places[index] = Math.min(places[index] ?? 0, limit);
  }
  return labels.map((label, index) => [label, places[index] ?? 0]);
}

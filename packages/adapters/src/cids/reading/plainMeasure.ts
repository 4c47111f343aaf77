import type { Json } from '@jalon/core';
import { prefixes } from '../graph/vocabulary.data.ts';
import type { CidsFile } from './CidsFile.ts';
import type { ShapedValues } from './NodeView.ts';
import { plainLinks, plainSlots } from './plainSlots.ts';
import { readFigure } from './readMeasure.ts';

const measureType = `${prefixes.i72}Measure`;
const valueIri = `${prefixes.i72}value`;
const figureNames: ReadonlySet<string> = /* @__PURE__ */ new Set(['hasNumericalValue', 'numerical_value']);

/** A figure that is a plain number. */
export interface PlainMeasure {
  readonly value: number;
  /** The node that it stood in. */
  readonly id?: string;
}

/** The plain number that a value holds; `undefined` where there is more to say of it. */
export function plainMeasure(
  file: CidsFile,
  { slots, values }: ShapedValues,
  at: number,
  isPercent: boolean,
): PlainMeasure | undefined {
  const found = values[at];
  if (typeof found === 'number' || (typeof found === 'string' && !slots.links[at]))
    return figure(found, isPercent);
  const [id, ...others] = plainLinks(found, slots.links[at]) ?? [];
  const inner = id === undefined || others.length > 0 ? undefined : file.views.get(id);
  if (!inner || file.absorbed.has(inner.id)) return undefined;
  const held = plainSlots(file, inner, measureType, figureNames);
  const written = held?.values.length === 1 && !held.slots.links[0] ? held.values[0] : undefined;
  return typeof written === 'string' || typeof written === 'number'
    ? figure(written, isPercent, inner.id)
    : undefined;
}

function figure(written: string | number, isPercent: boolean, id?: string): PlainMeasure | undefined {
  const { value, text } = readFigure(written, isPercent);
  if (value === undefined || text !== undefined) return undefined;
  return id === undefined ? { value } : { value, id };
}

/** Lets the node of a figure count as read; its IRI is kept. */
export function absorbMeasure(
  file: CidsFile,
  { id }: PlainMeasure,
  kept: { [property: string]: Json },
): void {
  if (id === undefined) return;
  file.absorbed.add(id);
  if (!id.startsWith('_:')) kept[valueIri] = [{ '@id': id }];
}

import { type GapState, type Json, parseQuantity, shiftFigure } from '@jalon/core';
import { prefixes } from '../graph/vocabulary.data.ts';
import type { CidsFile } from './CidsFile.ts';
import { keptRest } from './keptJson.ts';
import type { NodeView } from './NodeView.ts';

/** The figure of a measure, as it was written. */
export interface CidsMeasure {
  readonly written?: string | number | boolean;
  /** What else the measure says, to be kept by the IRI of the property that led to it. */
  readonly kept: { readonly [property: string]: Json };
}

const numberNames = [
  'hasNumericalValue',
  'numerical_value',
  'has_numerical_value',
  'numericalValue',
] as const;

/** The figure that a property holds, in a measure of its own or written down where the measure should stand. */
export function readMeasure(file: CidsFile, view: NodeView, property: string): CidsMeasure {
  const found: (string | number | boolean)[] = [];
  const kept: Json[] = [];
  for (const value of view.see(property)) {
    if ('value' in value && isScalar(value.value)) {
      found.push(value.value);
      view.takeOnly(property, (each) => each === value);
    }
    const inner = 'id' in value ? file.views.get(value.id) : undefined;
    if (!inner || file.absorbed.has(inner.id)) continue;
    const figures = numberNames.flatMap((name) => inner.take(name)).filter((each) => 'value' in each);
    for (const { value: figure } of figures) if (isScalar(figure)) found.push(figure);
    file.absorbed.add(inner.id);
    view.takeOnly(property, (each) => each === value);
    const part = partOf(file, inner, `${prefixes.i72}Measure`);
    if (part) kept.push(part);
  }
  const [written] = found;
  const others = [...new Set(found.slice(1).map(String))].filter((each) => each !== String(written));
  if (others.length > 0)
    file.say('cids/several-values', { iri: file.shown(view), property, others: others.join(', ') });
  const iri = (property === 'value' ? prefixes.i72 : prefixes.cids) + property;
  return { ...(written === undefined ? {} : { written }), kept: kept.length > 0 ? { [iri]: kept } : {} };
}

/** What a part of an entity says beside what was read of it; nothing where that is nothing. */
export function partOf(file: CidsFile, view: NodeView, usual: string): Json | undefined {
  const part = {
    ...(view.id.startsWith('_:') || file.isOwn(view.id) ? {} : { '@id': view.id }),
    ...(view.types.length === 0 || (view.types.length === 1 && view.types[0] === usual)
      ? {}
      : { '@type': view.types }),
    ...keptRest(view, file),
  };
  return Object.keys(part).length > 0 ? part : undefined;
}

const isScalar = (value: Json): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** A figure on the unit of its indicator. */
export interface CidsFigure {
  readonly value?: number;
  readonly state?: GapState;
  readonly approximate?: boolean;
  /** As it was written, where it is no plain number. */
  readonly text?: string;
}

const plainNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * What a written figure means on an indicator.
 * @param isPercent whether the indicator is a ratio, of which files write the percentage
 */
export function readFigure(written: string | number | boolean, isPercent: boolean): CidsFigure {
  const text = String(written).trim();
  if (plainNumber.test(text)) {
    const value = isPercent ? shiftFigure(text, -2) : Number(text);
    if (Number.isFinite(value)) return { value };
  }
  if (text === '') return {};
  const { value: quantity } = parseQuantity(text);
  if (quantity?.state !== undefined) return { state: quantity.state, text };
  const isPlain =
    quantity?.value !== undefined &&
    !quantity.op &&
    !quantity.ratio &&
    quantity.min === undefined &&
    quantity.max === undefined &&
    quantity.below === undefined &&
    (quantity.unit !== '%' || isPercent);
  if (!isPlain || quantity.value === undefined) return { state: 'unreadable', text };
  const value = isPercent ? shiftFigure(String(quantity.value), -2) : quantity.value;
  return { value, text, ...(quantity.approximate ? { approximate: true } : {}) };
}

import type { Checked } from '../../issue/Checked.ts';
import type { GapState, Observation } from '../../observation/Observation.ts';
import { parseQuantity } from '../../quantity/parseQuantity.ts';
import type { Quantity } from '../../quantity/Quantity.ts';
import type { Period } from '../../time/Period.ts';
import { parsePeriod } from '../../time/parsePeriod.ts';
import type { FigureSketch } from './FrameSketch.ts';
import type { ReadFrameOptions } from './ReadFrameOptions.ts';

/** A cell that holds a value, as it was read: the number in the unit of an indicator, and when. */
export interface Figure {
  readonly written: string;
  readonly value?: number;
  readonly state?: GapState;
  /** Both inclusive. */
  readonly bounds?: { readonly min?: number; readonly max?: number };
  /** `ratio` for a percentage or a count of a count; none where a bare number stands. */
  readonly unit?: string;
  readonly period?: Period;
  /** What an observation says of it. */
  readonly observed: Partial<Observation>;
}

/** Reads a value with its date; a blank cell holds none. What the owners of numbers and dates doubt comes as issues. */
export function readFigureSketch(
  { text, value, date }: FigureSketch,
  { locale, order, yearStartsInMonth }: ReadFrameOptions,
): Checked<Figure> {
  const number = value !== undefined && Number.isFinite(value) ? value : undefined;
  if (text.trim() === '' && number === undefined) return { issues: [] };
  const quantity: Checked<Quantity> =
    number === undefined
      ? parseQuantity(text, locale ? { locale } : {})
      : { value: { value: number, written: text }, issues: [] };
  const read = quantity.value ?? { written: text };
  const inNote = date === undefined ? read.note : undefined;
  const dated =
    (date ?? inNote) === undefined
      ? undefined
      : parsePeriod(date ?? inNote ?? '', {
          ...(order && { order }),
          ...(yearStartsInMonth && { yearStartsInMonth }),
        });
  // a remark that is no date stays a remark
  const isDate = dated?.value !== undefined || date !== undefined;
  const period = dated?.value;
  const issues = [
    ...quantity.issues.filter(({ code }) => !(inNote !== undefined && period && code === 'quantity/remark')),
    ...(isDate ? (dated?.issues ?? []) : []),
  ];
  return { value: { ...figureOf(read), ...(period && { period }) }, issues };
}

function figureOf(quantity: Quantity): Figure {
  const { written, state, op, min, max, ratio, approximate, n } = quantity;
  const isShare = quantity.unit === '%' || (ratio !== undefined && quantity.unit === undefined);
  const scaled = (value: number) => (isShare ? Number((value / 100).toPrecision(12)) : value);
  const [numerator, denominator] = ratio ?? [];
  const number = quantity.value === undefined ? undefined : scaled(quantity.value);
  const share = numerator !== undefined && denominator ? numerator / denominator : undefined;
  const value = op ? undefined : (share ?? number);
  const low = op === '>=' ? number : min === undefined ? undefined : scaled(min);
  const high = op === '<=' ? number : max === undefined ? undefined : scaled(max);
  const bounds = { ...(low !== undefined && { min: low }), ...(high !== undefined && { max: high }) };
  const hasBounds = low !== undefined || high !== undefined;
  const unit = isShare ? 'ratio' : quantity.unit;
  const isRatio = numerator !== undefined && denominator !== undefined;
  return {
    written,
    ...(value !== undefined && { value }),
    ...(state !== undefined && { state }),
    ...(hasBounds && { bounds }),
    ...(unit !== undefined && { unit }),
    observed: {
      ...(isRatio ? { numerator, denominator } : value !== undefined && { value }),
      ...(n !== undefined && { n }),
      ...(hasBounds && { bounds }),
      ...(approximate && { approximate }),
      ...(state !== undefined && { state }),
      ...(quantity.provisional && { stage: 'provisional' as const }),
      provenance: { text: written },
    },
  };
}

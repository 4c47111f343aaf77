import type { Indicator } from '@jalon/core';
import { formatFormula } from '../formula/formatFormula.ts';
import { parseFormula } from '../formula/parseFormula.ts';
import type { DefinitionField } from './definitionFields.data.ts';

/** An indicator as far as it defines what is measured. */
export type DefinedIndicator = Partial<Pick<Indicator, DefinitionField>>;

/**
 * What a field says, without what makes no difference: spaces and capitals of prose, the way a formula is written, the
 * order of keys, the labels of levels, a default that is spelled out.
 */
export function meaningOf(indicator: DefinedIndicator, field: DefinitionField): unknown {
  const value = indicator[field];
  if (value === undefined || value === defaults[field]) return undefined;
  switch (field) {
    case 'levels':
      return indicator.levels?.map(({ code }) => code);
    case 'formula': {
      const formula = parseFormula(String(value)).value;
      return formula ? formatFormula(formula) : plainProse(String(value));
    }
    case 'dimensions':
      return [...(indicator.dimensions ?? [])].sort();
    case 'parts':
      return ordered([...(indicator.parts ?? [])].sort((a, b) => (a.indicator < b.indicator ? -1 : 1)));
    case 'definition':
    case 'calculation':
    case 'population':
      return ordered(typeof value === 'string' ? plainProse(value) : mapValues(value as object));
    default:
      return ordered(value);
  }
}

const defaults: { readonly [F in DefinitionField]?: unknown } = { scale: 'quantity', net: false };

/** Prose as it is compared: one space between words, no capitals, one form of each accent. */
const plainProse = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();

const mapValues = (texts: object) =>
  Object.fromEntries(Object.entries(texts).map(([tag, text]) => [tag, plainProse(String(text))]));

/** The same JSON with its keys in order. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, found]) => found !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, found]) => [key, ordered(found)]),
  );
}

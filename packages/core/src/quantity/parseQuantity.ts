import type { Checked } from '../issue/Checked.ts';
import type { GapState } from '../observation/Observation.ts';
import type { Quantity } from './Quantity.ts';

/** Where a text comes from: it decides which sign is the decimal one. */
export type NumberLocale = 'fr' | 'fr-BE' | 'fr-CA' | 'fr-CH' | 'en' | 'en-US' | 'es' | 'nl';

export interface ParseQuantityOptions {
  readonly locale?: NumberLocale;
  /** What the words for "no value" mean here, for example the legend of a sheet; looked up before {@link gapWords}. */
  readonly gapWords?: Readonly<Record<string, GapState>>;
}

export function parseQuantity(text: string, _options: ParseQuantityOptions = {}): Checked<Quantity> {
  const written = text.trim();
  if (written === '') return { value: { written }, issues: [] };
  const m = /^(-?\d+(?:[.,]\d+)?)\s*(%|€)?$/.exec(written);
  if (m) {
    const unit = m[2] === '€' ? { unit: 'EUR' } : m[2] ? { unit: m[2] } : {};
    return { value: { value: Number(m[1]?.replace(',', '.')), ...unit, written }, issues: [] };
  }
  return {
    value: { state: 'unreadable', written },
    issues: [{ code: 'quantity/unreadable', severity: 'warning', params: { text: written } }],
  };
}

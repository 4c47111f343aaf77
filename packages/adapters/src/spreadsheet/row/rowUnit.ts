import { currencyOf } from '@jalon/core';
import { perText } from '../lexicon/perText.ts';
import { wordKey } from '../lexicon/wordKey.ts';

const percentWords: ReadonlySet<string> = new Set([
  '%',
  'en %',
  'in %',
  'pourcent',
  'pour cent',
  'pourcentage',
  'percent',
  'per cent',
  'percentage',
  'pct',
  'porcentaje',
  'por ciento',
  'procent',
  'percentage %',
]);

/**
 * The unit that a row is in: as its unit column says, else as its name says in parentheses or at its start.
 * @param written the cell of the unit column; `''` where there is none
 * @returns `%`, an ISO 4217 code or the words of the unit column; `undefined` where nothing says it
 */
export function rowUnit(written: string, name: string): string | undefined {
  return written === '' ? unitInName(name) : (unitOf(written) ?? written);
}

const unitInName = perText((name) => {
  for (const [, aside = ''] of name.matchAll(/\(([^()]*)\)/g)) {
    const unit = unitOf(aside.replace(/^(?:en|in)\s+/i, ''));
    if (unit !== undefined) return unit;
  }
  return /^%/.test(name) ? '%' : undefined;
});

const unitOf = perText((text) => (percentWords.has(wordKey(text)) ? '%' : currencyOf(text)));

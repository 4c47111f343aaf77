import { currencyOf } from '@jalon/core';
import { perText } from '../lexicon/perText.ts';

/**
 * The unit that a number format shows beside a number: `%`, or the ISO 4217 code of its currency.
 */
export const unitOfFormat: (format: string) => string | undefined = perText((format) => {
  const positive = format.split(';', 1)[0] ?? '';
  const literals = Array.from(positive.matchAll(/"([^"]*)"|\[\$([^\]-]*)[^\]]*\]|\\(.)/g), (match) =>
    (match[1] ?? match[2] ?? match[3] ?? '').trim(),
  );
  const pattern = positive.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (pattern.includes('%')) return '%';
  const signs = [...literals, ...(pattern.match(/[$€£¥]/g) ?? [])];
  return signs.map(currencyOf).find((code) => code !== undefined);
});

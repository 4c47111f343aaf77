import { formatNumber, type Lang } from '@jalon/core';
import { say } from '../../explain/say.ts';
import { changeWords } from './changeWords.data.ts';

/** A p-value as reports print it: three decimals, and no smaller than they show; with the adjusted one behind it. */
export function pText(p: number, lang: Lang, adjusted?: number): string {
  const raw = plain(p, lang);
  return adjusted === undefined
    ? raw
    : say(changeWords.adjusted, lang, { p: raw, adjusted: plain(adjusted, lang) });
}

function plain(p: number, lang: Lang): string {
  const isTiny = p < 0.001;
  const text = formatNumber(isTiny ? 0.001 : p, lang, { decimals: 3, minDecimals: 3 });
  return say(isTiny ? changeWords.tinyP : changeWords.p, lang, { p: text });
}

import { leadingPhrase } from '../../lexicon/leadingPhrase.ts';
import { sideWords } from './accountWords.data.ts';
import { phrasesIn } from './wordsIn.ts';

/** Money that goes out, or money that comes in. */
export type Side = 'expense' | 'income';

/** The side that a heading names: « CHARGES », « II. Produits », "Income 2024". */
export function sideOfWords(text: string): Side | undefined {
  const bare = text
    .replace(/^\s*(?:[IVX]{1,4}|[A-Z]|\d)\s*[.)–—-]+\s*/u, '')
    .replace(/^\s*(?:sous-)?totaa?l?(?:\s+(?:des|de|of|van))?\s+/iu, '');
  if (leadingPhrase(bare, phrasesIn(sideWords.expense)) !== undefined) return 'expense';
  return leadingPhrase(bare, phrasesIn(sideWords.income)) === undefined ? undefined : 'income';
}

/**
 * The side of an account number of the French plan for associations: class 6 and 86 go out, class 7 and 87 come in.
 * Source: règlement ANC 2018-06.
 */
export function sideOfCode(code: string): Side | undefined {
  const digits = /^\d{2,}/.exec(code.replace(/\s/g, ''))?.[0] ?? '';
  if (/^(?:6\d|86)/.test(digits)) return 'expense';
  return /^(?:7\d|87)/.test(digits) ? 'income' : undefined;
}

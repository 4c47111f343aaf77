import type { Lang, Words } from '@jalon/core';
import type { ComputedValue } from './ComputedValue.ts';
import { say, sayList } from './say.ts';

/** Why a computed item has no value. */
export function notComputedWords({ reason, missing }: Pick<ComputedValue, 'reason' | 'missing'>): Words {
  if (reason === 'division-by-zero') return words.zero;
  if (reason === 'too-large') return words.tooLarge;
  if (missing.length === 0) return words.undecided;
  const lacking = (lang: Lang) => {
    const list = sayList(
      missing.map((title) => say(words.title, lang, { title: title[lang] })),
      lang,
    );
    return say(words.missing, lang, { list });
  };
  return { fr: lacking('fr'), en: lacking('en') };
}

const words = {
  title: { fr: '« {title} »', en: '“{title}”' },
  missing: { fr: 'il manque {list}', en: '{list} missing' },
  zero: { fr: 'la formule divise par zéro', en: 'the formula divides by zero' },
  tooLarge: { fr: 'le nombre est trop grand', en: 'the number is too large' },
  undecided: {
    fr: 'la formule ne prévoit pas de valeur dans ce cas',
    en: 'the formula gives no value in this case',
  },
} as const satisfies Readonly<Record<string, Words>>;

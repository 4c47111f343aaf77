import { type Lang, typeset, type Words } from '@jalon/core';

const counted = {
  passed: {
    one: { fr: 'vecteur réussi', en: 'vector passed' },
    many: { fr: 'vecteurs réussis', en: 'vectors passed' },
  },
  failed: { one: { fr: 'échoué', en: 'failed' }, many: { fr: 'échoués', en: 'failed' } },
  unsupported: {
    one: { fr: 'non pris en charge', en: 'unsupported' },
    many: { fr: 'non pris en charge', en: 'unsupported' },
  },
} as const satisfies Readonly<Record<string, { readonly one: Words; readonly many: Words }>>;

const words = {
  expected: { fr: 'attendu', en: 'expected' },
  got: { fr: 'obtenu', en: 'got' },
  nothing: { fr: 'rien', en: 'nothing' },
  method: { fr: 'méthode', en: 'method' },
} as const satisfies Readonly<Record<string, Words>>;

/** The words of `jalon conformance`. */
export const conformanceWords = {
  say: (key: keyof typeof words, lang: Lang): string => words[key][lang],

  /** « 12 vecteurs réussis, 1 échoué »; what is 0 is left out beside what passed. */
  total(counts: Readonly<Record<keyof typeof counted, number>>, lang: Lang): string {
    const parts = (['passed', 'failed', 'unsupported'] as const)
      .filter((key) => key === 'passed' || counts[key] > 0)
      // zero is singular in French, plural in English
      .map((key) => {
        const isOne = lang === 'fr' ? counts[key] < 2 : counts[key] === 1;
        return `${counts[key]}\u00A0${counted[key][isOne ? 'one' : 'many'][lang]}`;
      });
    return typeset(parts.join(', '), lang);
  },
};

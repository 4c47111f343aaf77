import type { Lang, Severity, Words } from '@jalon/core';

const counted: Readonly<Record<Severity, { readonly one: Words; readonly many: Words }>> = {
  error: { one: { fr: 'erreur', en: 'error' }, many: { fr: 'erreurs', en: 'errors' } },
  warning: { one: { fr: 'avertissement', en: 'warning' }, many: { fr: 'avertissements', en: 'warnings' } },
  hint: { one: { fr: 'question', en: 'question' }, many: { fr: 'questions', en: 'questions' } },
};
const nothing: Words = { fr: 'Rien à signaler', en: 'Nothing to report' };

/** The words of `jalon check`. */
export const checkWords = {
  /** « 2 erreurs, 1 question », or that there is nothing. */
  total(issues: readonly { readonly severity: Severity }[], lang: Lang): string {
    const parts = (['error', 'warning', 'hint'] as const).flatMap((severity) => {
      const count = issues.filter((issue) => issue.severity === severity).length;
      if (count === 0) return [];
      // French counts from one to two below the plural, English only one
      const word = counted[severity][count === 1 ? 'one' : 'many'][lang];
      return [`${count}\u00A0${word}`];
    });
    return parts.join(', ') || nothing[lang];
  },
};

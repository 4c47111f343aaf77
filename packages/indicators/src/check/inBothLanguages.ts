import type { Words } from '@jalon/core';

/** What a finding shows, in the two languages of its words. */
export const inBothLanguages = (say: (lang: 'fr' | 'en') => string): Words => ({
  fr: say('fr'),
  en: say('en'),
});

import type { Judgement } from '@jalon/adapters/exchange';
import { type Lang, typeset, type Words } from '@jalon/core';

const authorities: Readonly<Record<Judgement['by'], Words>> = {
  schema: { fr: 'Schéma', en: 'Schema' },
  ruleset: { fr: 'Règles', en: 'Rules' },
  funder: { fr: 'Exigences du financeur', en: 'Demands of the funder' },
};

const verdicts: Readonly<Record<Judgement['verdict'], Words>> = {
  pass: { fr: 'conforme', en: 'pass' },
  fail: { fr: 'non conforme', en: 'fail' },
  'not-judged': { fr: 'non jugé', en: 'not judged' },
};

/** The words of `jalon validate`. */
export const validateWords = {
  /** What an authority says, in a line. */
  verdict({ by, name, verdict }: Judgement, lang: Lang): string {
    const colon = typeset(lang === 'fr' ? ' : ' : ': ', lang);
    return `${authorities[by][lang]}, ${typeset(name[lang], lang)}${colon}${verdicts[verdict][lang]}`;
  },
};

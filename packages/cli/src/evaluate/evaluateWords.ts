import { type Dossier, formatDay, type IsoDay, type Lang, textIn, typeset, type Words } from '@jalon/core';

const words = {
  progress: { fr: 'Progrès de « {name} » au {day}', en: 'Progress of “{name}” as of {day}' },
  noIssue: { fr: 'Rien à signaler', en: 'Nothing to report' },
  oneIssue: { fr: '1 point à regarder', en: '1 point to look at' },
  issues: { fr: '{count} points à regarder', en: '{count} points to look at' },
  written: { fr: 'Écrit', en: 'Written' },
} as const satisfies Readonly<Record<string, Words>>;

const files: Readonly<Record<string, Words>> = {
  'dossier.json': { fr: 'le dossier complété', en: 'the completed dossier' },
  'rapport.html': { fr: 'le rapport, à lire ou à imprimer', en: 'the report, to read or to print' },
  'rapport.docx': { fr: 'le même rapport pour Word', en: 'the same report for Word' },
  'suivi.xlsx': {
    fr: 'le tableau de suivi, formules vivantes',
    en: 'the tracking table, with live formulas',
  },
  'theorie-du-changement.svg': { fr: 'la théorie du changement', en: 'the theory of change' },
  'progression.svg': { fr: 'le graphique de progression', en: 'the progress chart' },
};

/** The words of `jalon evaluate`. */
export const evaluateWords = {
  progressOf: (dossier: Dossier, asOf: IsoDay, lang: Lang): string =>
    typeset(words.progress[lang], lang)
      .replace('{name}', () => textIn(dossier.programme?.name ?? dossier.title, lang))
      .replace('{day}', () => formatDay(asOf, lang)),
  issues: (count: number, lang: Lang): string =>
    (count === 0 ? words.noIssue : count === 1 ? words.oneIssue : words.issues)[lang].replace(
      '{count}',
      String(count),
    ),
  written: (lang: Lang): string => words.written[lang],
  file: (name: string, lang: Lang): string => files[name]?.[lang] ?? '',
};

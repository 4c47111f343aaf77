import { type Lang, type Messages, typeset, type Words } from '@jalon/core';
import type { CrosswalkFit, ReportCrosswalk, SemverLevel } from '@jalon/report-schema';

/** Words of what can stand in the way of a command on schemas. */
export const schemaFileMessages: Messages = {
  'schema/not-found': {
    fr: 'Il n’y a pas de modèle de rapport « {name} » : ni fichier de ce nom, ni modèle de la bibliothèque ({known}).',
    en: 'There is no report schema “{name}”: neither a file of that name nor a schema of the library ({known}).',
  },
  'schema/report-of-another': {
    fr: 'Le rapport suit {found}, pas {expected} : indiquez le modèle qu’il suit vraiment.',
    en: 'The report follows {found}, not {expected}: name the schema that it really follows.',
  },
};

const words = {
  written: { fr: 'Écrit : {path}', en: 'Written: {path}' },
  sound: {
    fr: 'Le modèle peut être suivi : rien à redire.',
    en: 'The schema can be followed: nothing to say.',
  },
  allSound: {
    fr: 'Les {count} modèles peuvent être suivis : rien à redire.',
    en: 'The {count} schemas can be followed: nothing to say.',
  },
  carried: {
    fr: '{count} réponses sur {all} ont suivi.',
    en: '{count} of {all} answers came along.',
  },
  covered: {
    fr: '{whole} rubriques sur {all} se remplissent en entier, {part} en partie. Reste à demander : {left}.',
    en: '{whole} of {all} items are filled whole, {part} in part. Left to ask: {left}.',
  },
  nothing: { fr: 'rien', en: 'nothing' },
} as const satisfies Readonly<Record<string, Words>>;

const levels: Readonly<Record<SemverLevel, Words>> = {
  major: { fr: 'version majeure', en: 'major version' },
  minor: { fr: 'version mineure', en: 'minor version' },
  patch: { fr: 'correctif', en: 'patch' },
};
const needed: Readonly<Record<SemverLevel | 'none', Words>> = {
  none: { fr: 'Rien n’a changé.', en: 'Nothing changed.' },
  major: {
    fr: 'Ces changements demandent une nouvelle version majeure.',
    en: 'These changes require a new major version.',
  },
  minor: {
    fr: 'Ces changements demandent une nouvelle version mineure.',
    en: 'These changes require a new minor version.',
  },
  patch: { fr: 'Ces changements demandent un correctif.', en: 'These changes require a patch.' },
};
const fits: Readonly<Record<CrosswalkFit, Words>> = {
  whole: { fr: '✓ entier', en: '✓ whole' },
  part: { fr: '~ en partie', en: '~ in part' },
  none: { fr: '✗ à demander', en: '✗ to ask' },
};

const say = (
  key: keyof typeof words,
  lang: Lang,
  params: Readonly<Record<string, string | number>>,
): string =>
  typeset(words[key][lang], lang).replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));

/** The words of `jalon schema`. */
export const schemaWords = {
  written: (path: string, lang: Lang): string => say('written', lang, { path }),
  sound: (count: number, lang: Lang): string => say(count === 1 ? 'sound' : 'allSound', lang, { count }),
  level: (level: SemverLevel, lang: Lang): string => levels[level][lang],
  needed: (level: SemverLevel | 'none', lang: Lang): string => typeset(needed[level][lang], lang),
  carried: (count: number, all: number, lang: Lang): string => say('carried', lang, { count, all }),
  fit: (fit: CrosswalkFit, lang: Lang): string => fits[fit][lang].padEnd(fits.none[lang].length),
  coverage({ coverage, partialCoverage, items, toAsk }: ReportCrosswalk, lang: Lang): string {
    const titles = toAsk.map((id) => items.find(({ to }) => to === id)?.title[lang] ?? id);
    return say('covered', lang, {
      whole: coverage.numerator,
      part: partialCoverage.numerator - coverage.numerator,
      all: coverage.denominator,
      left: titles.join(', ') || words.nothing[lang],
    });
  },
};

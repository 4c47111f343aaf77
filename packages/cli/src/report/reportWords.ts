import { type Lang, type Messages, typeset, type Words } from '@jalon/core';
import type { ReportFormat } from './reportFormats.ts';

/** Words of what can stand in the way of a report. */
export const reportFileMessages: Messages = {
  'report/needs-a-file': {
    fr: 'Un fichier .{format} ne s’affiche pas à l’écran : indiquez où l’écrire avec --out.',
    en: 'A .{format} file cannot be printed on the screen: say where to write it with --out.',
  },
  'report/unknown-format': {
    fr: 'On ne sait pas écrire un rapport en « {found} » ; on sait l’écrire en : {known}.',
    en: 'A report cannot be written as “{found}”; it can be written as: {known}.',
  },
  'report/none': {
    fr: '« {path} » ne contient aucun rapport : on attendait un rapport, une liste de rapports ou un dossier qui en a.',
    en: '“{path}” holds no report: one report, a list of reports or a dossier that has some was expected.',
  },
  'report/several': {
    fr: 'Il y a plusieurs rapports : indiquez lequel avec --report ({known}).',
    en: 'There are several reports: say which one with --report ({known}).',
  },
  'report/no-such': {
    fr: 'Il n’y a pas de rapport « {id} » (il y a : {known}).',
    en: 'There is no report “{id}” (there is: {known}).',
  },
};

const formats = {
  html: { fr: 'le rapport, à lire dans un navigateur', en: 'the report, to read in a browser' },
  docx: { fr: 'le rapport, pour Word', en: 'the report, for Word' },
  md: { fr: 'le rapport, en Markdown', en: 'the report, in Markdown' },
  xlsx: { fr: 'le classeur à remplir', en: 'the workbook to fill in' },
  json: { fr: 'le rapport, pour un programme', en: 'the report, for a program' },
} as const satisfies Readonly<Record<ReportFormat, Words>>;

const written: Words = { fr: 'Écrit : {path} ({what})', en: 'Written: {path} ({what})' };

/** The words of `jalon report`. */
export const reportWords = {
  written: (format: ReportFormat, path: string, lang: Lang): string =>
    typeset(written[lang], lang)
      .replace('{what}', typeset(formats[format][lang], lang))
      .replace('{path}', () => path),
};

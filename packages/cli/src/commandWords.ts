import { type Lang, typeset, type Words } from '@jalon/core';
import type { CommanderError } from 'commander';
import { commandTexts } from './commandTexts.data.ts';

const complaints: Readonly<Record<string, Words>> = {
  'commander.missingArgument': {
    fr: 'Il manque un argument : {what}. L’option --help de la commande montre lesquels.',
    en: 'An argument is missing: {what}. The option --help of the command shows which.',
  },
  'commander.unknownOption': {
    fr: 'L’option {what} n’existe pas. « jalon --help » les montre toutes.',
    en: 'There is no option {what}. “jalon --help” shows them all.',
  },
  'commander.unknownCommand': {
    fr: 'La commande {what} n’existe pas. « jalon --help » les montre toutes.',
    en: 'There is no command {what}. “jalon --help” shows them all.',
  },
  'commander.missingMandatoryOptionValue': {
    fr: 'Il manque l’option {what}.',
    en: 'The option {what} is missing.',
  },
  'commander.optionMissingArgument': {
    fr: 'Il manque une valeur après {what}.',
    en: 'A value is missing after {what}.',
  },
  'commander.invalidArgument': {
    fr: 'La valeur « {what} » ne convient pas : --lang prend fr ou en, --format text ou json, --as-of et --day un jour qui existe (AAAA-MM-JJ), --as un genre de tableau que --help montre.',
    en: 'The value “{what}” does not fit: --lang takes fr or en, --format text or json, --as-of and --day a day that exists (YYYY-MM-DD), --as a kind of table that --help shows.',
  },
  'commander.excessArguments': {
    fr: 'Il y a trop d’arguments. L’option --help de la commande montre lesquels.',
    en: 'There are too many arguments. The option --help of the command shows which.',
  },
};

/** The words of the command line itself: descriptions, titles of the help, complaints about arguments. */
export const commandWords = {
  say: (key: keyof typeof commandTexts, lang: Lang): string => typeset(commandTexts[key][lang], lang),

  /** What commander complains of, in our words. */
  unusable({ code, message }: CommanderError, lang: Lang): string {
    const template = complaints[code]?.[lang];
    if (!template) return message;
    const what = (/argument '([^']*)'/.exec(message) ?? /'([^']*)'/.exec(message))?.[1] ?? '';
    return typeset(template, lang).replace('{what}', () => what);
  },
};

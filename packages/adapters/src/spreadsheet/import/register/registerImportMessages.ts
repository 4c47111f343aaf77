import type { Messages } from '@jalon/core';

/** What the import of people and answers can say; no message names a person. */
export const registerImportMessages = {
  'import/consent-refused': {
    fr: 'Les réponses de la ligne {row} n’ont pas été reprises : la personne n’accepte pas qu’elles soient utilisées.',
    en: 'The answers of row {row} were not taken: the person does not agree to their use.',
  },
  'import/consent-unclear': {
    fr: 'Les réponses de la ligne {row} n’ont pas été reprises : la ligne ne dit pas si la personne accepte qu’elles soient utilisées.',
    en: 'The answers of row {row} were not taken: the row does not say whether the person agrees to their use.',
  },
  'import/consent-withdrawn': {
    fr: 'Les réponses de {row} n’ont pas été reprises : son consentement a été retiré.',
    en: 'The answers of {row} were not taken: consent was withdrawn.',
  },
  'import/person-erased': {
    fr: 'La ligne de {person} n’a pas été reprise : cette personne a été effacée du registre.',
    en: 'The row of {person} was not taken: this person was erased from the register.',
  },
  'import/person-differs': {
    fr: 'Le tableau dit autre chose que le registre sur {row} ({field}) : ce qui est enregistré est gardé.',
    en: 'The sheet says something else of {row} than the register ({field}): what is recorded is kept.',
  },
  'import/person-by-name': {
    fr: 'La ligne a été rattachée à {row} par le seul nom, sans date de naissance : vérifiez que c’est bien la même personne.',
    en: 'The row was tied to {row} by the name alone, without a date of birth: check that it is the same person.',
  },
  'import/person-nameless': {
    fr: 'Cette ligne n’a pas été reprise : elle n’a ni code ni nom de personne.',
    en: 'This row was not taken: it has neither code nor name of a person.',
  },
  'import/response-differs': {
    fr: 'Les réponses de {row} pour cette vague sont déjà dans le registre, et différentes ({questions}) : celles du registre sont gardées.',
    en: 'The answers of {row} in this round are in the register already and differ ({questions}): the register’s are kept.',
  },
  'import/goes-to-register': {
    fr: 'Ce tableau parle de personnes : un dossier ne les garde pas, il va dans le registre (importRegister).',
    en: 'This table is about people: a dossier does not keep them, it goes to the register (importRegister).',
  },
  'import/summary-needs-indicator': {
    fr: 'Ce tableau résume une enquête : rien ne dit quel indicateur chaque réponse mesure. Reprenez les chiffres voulus dans un tableau de suivi, ou importez les réponses elles-mêmes.',
    en: 'This table sums up a survey: nothing says which indicator each answer measures. Enter the figures that you want in a tracking table, or import the answers themselves.',
  },
  'import/goes-to-portfolio': {
    fr: 'Ce tableau est une liste d’associations soutenues : il va dans le portefeuille (importPortfolio).',
    en: 'This table is a list of supported organisations: it goes to the portfolio (importPortfolio).',
  },
} as const satisfies Messages;

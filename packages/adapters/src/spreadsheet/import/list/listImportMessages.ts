import type { Messages } from '@jalon/core';

/** What the import of lists, accounts and report forms can say. */
export const listImportMessages = {
  'import/entry-differs': {
    fr: '« {row} » ({field}) : le tableau dit {found}, le dossier {recorded}. Ce qui est enregistré est gardé.',
    en: '“{row}” ({field}): the sheet says {found}, the dossier {recorded}. What is recorded is kept.',
  },
  'import/responsible-kept': {
    fr: 'Les responsables sont gardés tels qu’ils sont écrits : vérifiez que ce sont des rôles ou des équipes, un dossier ne nomme personne.',
    en: 'Those responsible are kept as they are written: check that they are roles or teams, a dossier names nobody.',
  },
  'import/risks-kept-beside': {
    fr: 'Les {count} risques sont gardés à côté du dossier : dites vous-même quel lien de la logique chacun menace, pour en faire une hypothèse.',
    en: 'The {count} risks are kept beside the dossier: say yourself which link of the logic each threatens, to make an assumption of it.',
  },
  'import/effect-harvested': {
    fr: '« {row} » a été repris comme changement constaté : il manque {lacks} pour en faire un résultat notable.',
    en: '“{row}” was taken as a harvested outcome: {lacks} is missing to make a notable result of it.',
  },
  'import/stage-unknown': {
    fr: '« {row} » n’a pas été repris : rien ne dit de quelle étape de la démarche il s’agit.',
    en: '“{row}” was not taken: nothing says which stage of the planning cycle it is about.',
  },
  'import/side-unknown': {
    fr: '« {row} » n’a pas été repris : rien ne dit si c’est une charge ou un produit.',
    en: '“{row}” was not taken: nothing says whether it is an expense or an income.',
  },
  'import/other-year-left-out': {
    fr: '« {row} » : {found} ({period}) n’a pas été repris, une ligne de budget garde une année, ici {kept}.',
    en: '“{row}”: {found} ({period}) was not taken, a budget line holds one year, here {kept}.',
  },
  'import/programme-made': {
    fr: 'Le dossier n’avait pas de programme : « {name} » a été créé pour y ranger ce que dit le tableau.',
    en: 'The dossier had no programme: “{name}” was created to hold what the sheet says.',
  },
  'import/agreement-undecided': {
    fr: 'Le cadre convenu avec {funder} n’est pas encore dans le dossier : un accord se décide entre les deux parties, il n’a pas été créé.',
    en: 'What was agreed with {funder} is not in the dossier yet: an agreement is a decision of both sides, none was created.',
  },
  'import/answer-left-out': {
    fr: '« {row} » : « {found} » n’a pas été repris, un dossier n’a pas de place pour cette réponse.',
    en: '“{row}”: “{found}” was not taken, a dossier has no place for this answer.',
  },
  'import/result-unclear': {
    fr: '« {row} » n’a pas été repris parmi les résultats notables : {lacks} manque.',
    en: '“{row}” was not taken among the notable results: {lacks} is missing.',
  },
} as const satisfies Messages;

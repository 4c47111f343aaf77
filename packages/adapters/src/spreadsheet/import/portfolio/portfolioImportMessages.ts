import type { Messages } from '@jalon/core';

/** What the import of a list of supported organisations can say. */
export const portfolioImportMessages = {
  'import/organisation-elsewhere': {
    fr: '« {name} » porte le nom de « {other} », mais un autre code postal : une deuxième organisation a été ajoutée (« {id} »). Dites-le si c’est la même.',
    en: '“{name}” bears the name of “{other}” but another postcode: a second organisation was added (“{id}”). Say so if it is the same.',
  },
  'import/organisation-type-differs': {
    fr: '« {name} » est du type « {found} » dans le tableau et « {recorded} » dans le portefeuille : celui du portefeuille est gardé.',
    en: '“{name}” is of the type “{found}” in the sheet and “{recorded}” in the portfolio: the portfolio’s is kept.',
  },
  'import/organisation-nameless': {
    fr: 'Cette ligne n’a pas été reprise : aucune organisation n’y est nommée.',
    en: 'This row was not taken: it names no organisation.',
  },
  'import/cohort-differs': {
    fr: 'La promotion « {cohort} » va du {found:day} au {foundEnd:day} selon le tableau, du {recorded:day} au {recordedEnd:day} selon le portefeuille : les dates du portefeuille sont gardées.',
    en: 'The cohort “{cohort}” runs from {found:day} to {foundEnd:day} in the sheet, from {recorded:day} to {recordedEnd:day} in the portfolio: the portfolio’s dates are kept.',
  },
  'import/cohort-without-days': {
    fr: 'La promotion « {cohort} » n’a pas été reprise : rien ne dit de quand à quand elle va. Ajoutez-la d’abord au portefeuille.',
    en: 'The cohort “{cohort}” was not taken: nothing says from when to when it runs. Add it to the portfolio first.',
  },
  'import/support-twice': {
    fr: '« {name} » est déjà à la ligne {first} pour la même promotion : cette ligne n’a pas été comptée une deuxième fois.',
    en: '“{name}” stands in row {first} for the same cohort already: this row was not counted a second time.',
  },
  'import/support-differs': {
    fr: 'L’accompagnement de « {name} » ({field}) : le tableau dit {found}, le portefeuille {recorded}. Ce qui est enregistré est gardé.',
    en: 'The support of “{name}” ({field}): the sheet says {found}, the portfolio {recorded}. What is recorded is kept.',
  },
  'import/grant-differs': {
    fr: '« {name} » a reçu {found} selon le tableau et {recorded} selon le portefeuille : le montant enregistré est gardé.',
    en: '“{name}” received {found} according to the sheet and {recorded} according to the portfolio: the recorded amount is kept.',
  },
  'import/amount-without-currency': {
    fr: '« {written} » n’a pas été repris : rien ne dit en quelle monnaie est ce montant.',
    en: '“{written}” was not taken: nothing says which currency this amount is in.',
  },
} as const satisfies Messages;

import type { Words } from '../text/LocalizedText.ts';

/** The words of every issue that reading a quantity or an age can raise. */
export const quantityMessages = {
  'quantity/unreadable': {
    fr: '« {text} » n’est ni un nombre, ni une raison de son absence.',
    en: '“{text}” is neither a number nor a reason why there is none.',
  },
  'quantity/sheet-error': {
    fr: '« {text} » est une erreur du tableur : la formule de cette cellule est à corriger.',
    en: '“{text}” is an error of the spreadsheet: the formula of this cell needs mending.',
  },
  'quantity/ambiguous-gap': {
    fr: '« {text} » ne dit pas pourquoi il n’y a pas de valeur : lu comme non disponible, faute de légende.',
    en: '“{text}” does not say why there is no value: read as not available, for want of a legend.',
  },
  'quantity/ambiguous-number': {
    fr: '« {text} » peut se lire {first} ou {second} : rien n’a été retenu.',
    en: '“{text}” can be read as {first} or {second}: neither was taken.',
  },
  'quantity/ratio-or-date': {
    fr: '« {text} » peut être un rapport ou une date : rien n’a été retenu.',
    en: '“{text}” can be a ratio or a date: neither was taken.',
  },
  'quantity/zero-denominator': {
    fr: '« {text} » rapporte un nombre à zéro : il n’y a pas de taux.',
    en: '“{text}” sets a number over zero: there is no rate.',
  },
  'quantity/ratio-disagrees': {
    fr: '« {text} » annonce {stated} %, mais son rapport donne {computed} %.',
    en: '“{text}” states {stated}%, but its ratio gives {computed}%.',
  },
  'quantity/reversed-range': {
    fr: '« {text} » va du plus grand au plus petit : rien n’a été retenu.',
    en: '“{text}” runs from the larger to the smaller number: neither was taken.',
  },
  'quantity/word-as-zero': {
    fr: '« {text} » est lu comme 0.',
    en: '“{text}” is read as 0.',
  },
  'quantity/remark': {
    fr: '« {text} » porte une remarque : {note}',
    en: '“{text}” bears a remark: {note}',
  },
  'quantity/unreadable-age': {
    fr: '« {text} » n’est pas un âge lisible : attendu par exemple 18 mois ou 2 ans et demi.',
    en: '“{text}” cannot be read as an age: expected for example 18 months or 2 years.',
  },
  'quantity/assumed-years': {
    fr: '« {text} » ne dit pas s’il s’agit de mois ou d’années : lu en années.',
    en: '“{text}” does not say months or years: read as years.',
  },
} as const satisfies Readonly<Record<string, Words>>;

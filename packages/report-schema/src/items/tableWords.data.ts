import type { Words } from '@jalon/core';

/** What tables of one's own, their counts and their pies say in print. */
export const tableWords = {
  row: { fr: 'Rubrique', en: 'Item' },
  entry: { fr: 'Entrée {n}', en: 'Entry {n}' },
  line: { fr: 'ligne {n}', en: 'row {n}' },
  columnIn: { fr: '{title} ({unit})', en: '{title} ({unit})' },
  emptyCells: { fr: '— : non renseigné ou sans objet.', en: '—: not filled in, or not applicable.' },
  total: { fr: 'Total', en: 'Total' },
  crossCaption: { fr: '{table} : {rows} et {columns}', en: '{table}: {rows} and {columns}' },
  uncounted: {
    one: {
      fr: '{n} entrée n’est pas comptée dans ce tableau : l’une des deux réponses manque.',
      en: '{n} entry is not counted in this table: one of the two answers is missing.',
    },
    many: {
      fr: '{n} entrées ne sont pas comptées dans ce tableau : l’une des deux réponses manque.',
      en: '{n} entries are not counted in this table: one of the two answers is missing.',
    },
  },
  other: { fr: 'Autres', en: 'Other' },
  part: { fr: 'Part', en: 'Share' },
  number: { fr: 'Nombre', en: 'Number' },
  pieCaption: { fr: '{title} : {total} au total', en: '{title}: {total} in all' },
  pieAlt: {
    fr: 'Camembert en {n} parts. La plus grande : {label}, {value}.',
    en: 'Pie chart of {n} slices. The largest: {label}, {value}.',
  },
  pieValue: { fr: '{value} ({share})', en: '{value} ({share})' },
  pieCount: { fr: '{value} sur {total}', en: '{value} of {total}' },
  pieUncounted: {
    one: {
      fr: '{n} entrée n’est pas comptée : son nom ou sa taille manque.',
      en: '{n} entry is not counted: its name or its size is missing.',
    },
    many: {
      fr: '{n} entrées ne sont pas comptées : leur nom ou leur taille manque.',
      en: '{n} entries are not counted: their name or their size is missing.',
    },
  },
  tooFew: {
    fr: 'Total inférieur à 10 : pas de pourcentage.',
    en: 'The total is below 10: no percentages.',
  },
} as const satisfies Readonly<Record<string, Words | { readonly one: Words; readonly many: Words }>>;

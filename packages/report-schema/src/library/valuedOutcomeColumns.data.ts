import type { TableItemColumn } from '../schema/TableItem.ts';

/**
 * One outcome of a value map: what changed for whom, its price, what is deducted. Source: A Guide to Social Return on
 * Investment (2012), value map.
 */
export const valuedOutcomeColumns = [
  { id: 'outcome', kind: 'text', required: true, title: { fr: 'Changement', en: 'Outcome' } },
  { id: 'stakeholder', kind: 'text', required: true, title: { fr: 'Pour qui', en: 'For whom' } },
  {
    id: 'quantity',
    kind: 'number',
    unit: 'n',
    min: 0,
    required: true,
    title: { fr: 'Quantité', en: 'Quantity' },
    help: {
      fr: 'Combien ont changé, dans l’unité de l’équivalent financier.',
      en: 'How many changed, in the unit of the financial proxy.',
    },
  },
  {
    id: 'duration',
    kind: 'number',
    unit: 'years',
    min: 0,
    title: { fr: 'Durée', en: 'Duration' },
  },
  {
    id: 'proxy',
    kind: 'text',
    title: { fr: 'Équivalent financier', en: 'Financial proxy' },
    help: {
      fr: 'Un prix qui représente une unité de ce changement.',
      en: 'A price that stands for one unit of this change.',
    },
  },
  {
    id: 'proxy-value',
    kind: 'money',
    title: { fr: 'Valeur d’une unité', en: 'Value of one unit' },
  },
  { id: 'proxy-source', kind: 'text', title: { fr: 'Source du prix', en: 'Source of the price' } },
  {
    id: 'deadweight',
    kind: 'number',
    unit: 'ratio',
    min: 0,
    max: 1,
    required: true,
    title: {
      fr: 'Part qui serait arrivée sans le programme (poids mort)',
      en: 'Share that would have happened anyway (deadweight)',
    },
    help: {
      fr: 'Part qui serait arrivée de toute façon.',
      en: 'Share that would have happened anyway.',
    },
  },
  {
    id: 'displacement',
    kind: 'number',
    unit: 'ratio',
    min: 0,
    max: 1,
    title: { fr: 'Déplacement', en: 'Displacement' },
    help: {
      fr: 'Part qui a seulement été prise ailleurs.',
      en: 'Share that was only moved from elsewhere.',
    },
  },
  {
    id: 'attribution',
    kind: 'number',
    unit: 'ratio',
    min: 0,
    max: 1,
    required: true,
    title: { fr: 'Part due à d’autres', en: 'Share due to others' },
    help: {
      fr: 'Part que d’autres ont apportée ; elle est déduite.',
      en: 'Share that others brought about; it is deducted.',
    },
  },
  {
    id: 'drop-off',
    kind: 'number',
    unit: 'ratio',
    min: 0,
    max: 1,
    title: { fr: 'Érosion par an', en: 'Drop-off per year' },
    help: {
      fr: 'Part perdue chaque année à partir de la deuxième.',
      en: 'Share that is lost each year from the second one.',
    },
  },
  { id: 'negative', kind: 'yes-no', title: { fr: 'Changement négatif', en: 'Negative outcome' } },
] as const satisfies readonly TableItemColumn[];

import type { Words } from '@jalon/core';

/** What an attribute says of the people in a column. Source: HXL hashtag dictionary 1.1. */
export interface AttributeCategory {
  readonly dimension: 'sex' | 'age' | 'population-group';
  readonly label: Words;
  readonly rest?: 'not-recorded';
}

/** The dimensions that attributes speak of. */
export const attributeDimensions = {
  sex: { fr: 'Sexe', en: 'Sex' },
  age: { fr: 'Âge', en: 'Age' },
  'population-group': { fr: 'Groupe de population', en: 'Population group' },
} as const satisfies Readonly<Record<string, Words>>;

/** Attributes that tell whom a figure is about. */
export const attributeCategories: ReadonlyMap<string, AttributeCategory> = /* @__PURE__ */ new Map<
  string,
  AttributeCategory
>([
  ['f', { dimension: 'sex', label: { fr: 'Femmes', en: 'Female' } }],
  ['m', { dimension: 'sex', label: { fr: 'Hommes', en: 'Male' } }],
  ['i', { dimension: 'sex', label: { fr: 'Intersexes', en: 'Intersex' } }],
  ['infants', { dimension: 'age', label: { fr: 'Nourrissons', en: 'Infants' } }],
  ['children', { dimension: 'age', label: { fr: 'Enfants', en: 'Children' } }],
  ['adolescents', { dimension: 'age', label: { fr: 'Adolescents', en: 'Adolescents' } }],
  ['youth', { dimension: 'age', label: { fr: 'Jeunes', en: 'Youth' } }],
  ['adults', { dimension: 'age', label: { fr: 'Adultes', en: 'Adults' } }],
  ['elderly', { dimension: 'age', label: { fr: 'Personnes âgées', en: 'Elderly' } }],
  [
    'unknown_age',
    { dimension: 'age', label: { fr: 'Âge inconnu', en: 'Age unknown' }, rest: 'not-recorded' },
  ],
  [
    'unknown_sex',
    { dimension: 'sex', label: { fr: 'Sexe inconnu', en: 'Sex unknown' }, rest: 'not-recorded' },
  ],
  ['refugees', { dimension: 'population-group', label: { fr: 'Réfugiés', en: 'Refugees' } }],
  ['idps', { dimension: 'population-group', label: { fr: 'Déplacés internes', en: 'Internally displaced' } }],
  ['displaced', { dimension: 'population-group', label: { fr: 'Déplacés', en: 'Displaced' } }],
  ['nondisplaced', { dimension: 'population-group', label: { fr: 'Non déplacés', en: 'Not displaced' } }],
  ['returnees', { dimension: 'population-group', label: { fr: 'Retournés', en: 'Returnees' } }],
  ['migrants', { dimension: 'population-group', label: { fr: 'Migrants', en: 'Migrants' } }],
  [
    'asylumseekers',
    { dimension: 'population-group', label: { fr: 'Demandeurs d’asile', en: 'Asylum seekers' } },
  ],
  ['hosts', { dimension: 'population-group', label: { fr: 'Population hôte', en: 'Host community' } }],
  ['host', { dimension: 'population-group', label: { fr: 'Population hôte', en: 'Host community' } }],
  [
    'disabled',
    { dimension: 'population-group', label: { fr: 'Personnes handicapées', en: 'People with disabilities' } },
  ],
]);

/** Hashtags whose cells are figures about people, with the words for them. Source: HXL hashtag dictionary 1.1. */
export const peopleTags: ReadonlyMap<string, Words> = /* @__PURE__ */ new Map<string, Words>([
  ['#affected', { fr: 'Personnes touchées', en: 'People affected' }],
  ['#inneed', { fr: 'Personnes dans le besoin', en: 'People in need' }],
  ['#targeted', { fr: 'Personnes visées', en: 'People targeted' }],
  ['#reached', { fr: 'Personnes atteintes', en: 'People reached' }],
  ['#population', { fr: 'Population', en: 'Population' }],
]);

/** Hashtags whose cells are figures of another kind. */
export const figureTags: ReadonlyMap<string, Words> = /* @__PURE__ */ new Map<string, Words>([
  ['#value', { fr: 'Montant', en: 'Value' }],
  ['#capacity', { fr: 'Capacité', en: 'Capacity' }],
  ['#indicator', { fr: 'Indicateur', en: 'Indicator' }],
  ['#output', { fr: 'Réalisation', en: 'Output' }],
]);

/** Hashtags whose texts tell rows about the same place apart. */
export const axisTags: ReadonlyMap<string, Words> = /* @__PURE__ */ new Map<string, Words>([
  ['#sector', { fr: 'Secteur', en: 'Sector' }],
  ['#subsector', { fr: 'Sous-secteur', en: 'Subsector' }],
  ['#activity', { fr: 'Activité', en: 'Activity' }],
  ['#beneficiary', { fr: 'Bénéficiaires', en: 'Beneficiaries' }],
  ['#group', { fr: 'Groupe', en: 'Group' }],
  ['#modality', { fr: 'Modalité', en: 'Modality' }],
  ['#service', { fr: 'Service', en: 'Service' }],
  ['#item', { fr: 'Article', en: 'Item' }],
  ['#cause', { fr: 'Cause', en: 'Cause' }],
  ['#crisis', { fr: 'Crise', en: 'Crisis' }],
  // no hashtags of the standard, and in many files
  ['#sex', { fr: 'Sexe', en: 'Sex' }],
  ['#gender', { fr: 'Genre', en: 'Gender' }],
  ['#age', { fr: 'Âge', en: 'Age' }],
  ['#category', { fr: 'Catégorie', en: 'Category' }],
  ['#dimension', { fr: 'Ventilation', en: 'Dimension' }],
]);

/** Hashtags of places, from the widest to the narrowest. */
export const placeTags = [
  '#country',
  '#region',
  '#adm1',
  '#adm2',
  '#adm3',
  '#adm4',
  '#adm5',
  '#loc',
  '#geo',
] as const;

import type { Words } from '@jalon/core';

/** Units that are counted often, in words; any other is shown as it is. */
export const unitWords: ReadonlyMap<string, { readonly one: Words; readonly many: Words }> = new Map([
  ['people', { one: { fr: 'personne', en: 'person' }, many: { fr: 'personnes', en: 'people' } }],
  ['families', { one: { fr: 'famille', en: 'family' }, many: { fr: 'familles', en: 'families' } }],
  ['answers', { one: { fr: 'réponse', en: 'answer' }, many: { fr: 'réponses', en: 'answers' } }],
  ['points', { one: { fr: 'point', en: 'point' }, many: { fr: 'points', en: 'points' } }],
  ['units', { one: { fr: 'unité', en: 'unit' }, many: { fr: 'unités', en: 'units' } }],
  ['years', { one: { fr: 'an', en: 'year' }, many: { fr: 'ans', en: 'years' } }],
  ['months', { one: { fr: 'mois', en: 'month' }, many: { fr: 'mois', en: 'months' } }],
  ['days', { one: { fr: 'jour', en: 'day' }, many: { fr: 'jours', en: 'days' } }],
  ['hours', { one: { fr: 'heure', en: 'hour' }, many: { fr: 'heures', en: 'hours' } }],
  ['fte', { one: { fr: 'ETP', en: 'FTE' }, many: { fr: 'ETP', en: 'FTE' } }],
  [
    'organisations',
    { one: { fr: 'organisation', en: 'organisation' }, many: { fr: 'organisations', en: 'organisations' } },
  ],
  ['programmes', { one: { fr: 'programme', en: 'programme' }, many: { fr: 'programmes', en: 'programmes' } }],
  [
    'deliverables',
    { one: { fr: 'livrable', en: 'deliverable' }, many: { fr: 'livrables', en: 'deliverables' } },
  ],
]);

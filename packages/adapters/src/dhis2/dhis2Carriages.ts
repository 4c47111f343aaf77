import { type Dossier, type Extensions, sameJson } from '@jalon/core';
import { type Carriage, type CarriageLimit, limitOf } from '../carriage/Carriage.ts';
import { dhis2Fields } from './dhis2Fields.data.ts';
import { type Hindrance, planDhis2 } from './write/planDhis2.ts';

const limit = /* @__PURE__ */ limitOf<Dossier>();

/** Whether something stands in extensions that is not of DHIS2, or is no JSON, as a negative zero is none. */
const isOfOthers = ({ extensions }: { readonly extensions?: Extensions }): boolean =>
  extensions !== undefined &&
  (Object.keys(extensions).some((namespace) => namespace !== 'dhis2') ||
    JSON.stringify(extensions).includes('"__proto__":') ||
    !sameJson(extensions, JSON.parse(JSON.stringify(extensions))));

const extensions: CarriageLimit = {
  field: 'extensions',
  what: {
    fr: 'ce que d’autres que DHIS2 y gardent, et ce qui n’est pas du JSON',
    en: 'what others than DHIS2 keep there, and what is no JSON',
  },
  meets: isOfOthers as CarriageLimit['meets'],
};

const hinders = (hindrance: Hindrance, fr: string, en: string): CarriageLimit =>
  limit('observation', {
    what: { fr, en },
    meets: (entity, dossier) => planDhis2(dossier).hindrances.get(entity) === hindrance,
  });

/** What DHIS2 carries of the models. */
export const dhis2Carriages: readonly Carriage[] = /* @__PURE__ */ (() => [
  { kind: 'dossier', reads: true, writes: true, fields: dhis2Fields.dossier, limits: [extensions] },
  { kind: 'organisation', reads: true, writes: true, fields: dhis2Fields.organisation, limits: [extensions] },
  { kind: 'dimension', reads: true, writes: true, fields: dhis2Fields.dimension, limits: [extensions] },
  {
    kind: 'indicator',
    reads: true,
    writes: true,
    fields: dhis2Fields.indicator,
    limits: [
      extensions,
      limit('indicator', {
        field: 'formula',
        what: { fr: 'une formule que DHIS2 ne peut pas calculer', en: 'a formula that DHIS2 cannot compute' },
        meets: (entity, dossier) =>
          entity.formula !== undefined && !planDhis2(dossier).indicators.get(entity.id)?.formula,
      }),
      limit('indicator', {
        field: 'measures',
        what: { fr: 'les résultats qu’il mesure', en: 'the results that it measures' },
        meets: ({ measures }) => measures.length > 0,
      }),
    ],
  },
  {
    kind: 'observation',
    reads: true,
    writes: true,
    fields: dhis2Fields.observation,
    limits: [
      extensions,
      hinders(
        'indicator',
        'une valeur d’un indicateur que le dossier n’a pas',
        'a value of an indicator that the dossier does not have',
      ),
      hinders(
        'period',
        'une période pour laquelle DHIS2 n’a pas de code',
        'a period that DHIS2 has no code for',
      ),
      hinders(
        'value',
        'une valeur qui n’est pas de l’échelle de l’indicateur, ou que DHIS2 ne peut pas contenir',
        'a value that is not of the scale of the indicator, or that DHIS2 cannot hold',
      ),
      hinders('category', 'une catégorie qu’aucune dimension n’a', 'a category that no dimension has'),
      hinders(
        'place-taken',
        'une valeur qu’une autre remplace à la même place',
        'a value that another replaces in the same place',
      ),
      limit('observation', {
        field: 'flags',
        what: { fr: 'd’autres marques que le suivi de DHIS2', en: 'other flags than the follow-up of DHIS2' },
        meets: ({ flags = [] }) => flags.some((flag) => flag !== 'dhis2/followup'),
      }),
    ],
  },
])();

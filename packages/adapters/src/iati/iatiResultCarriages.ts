import {
  type Dimension,
  type Dossier,
  type Indicator,
  type Observation,
  type ResultNode,
  sameJson,
  type Target,
} from '@jalon/core';
import type { Carriage } from '../carriage/Carriage.ts';
import { carriageWords as words } from './write/carriageWords.data.ts';
import { fileDimensions, saysAllOf } from './write/fileDimensions.ts';
import { isBroken } from './write/isBroken.ts';
import { isMute } from './write/isMute.ts';
import { indicatorKeeps, nodeKeeps, observationKeeps } from './write/keptPasses.ts';
import { firstsById, planActivity } from './write/planActivity.ts';
import { baselineDay } from './write/writeIndicator.ts';

/** What IATI 2.03 carries of what stands under the results of an activity. */
export const iatiResultCarriages: readonly Carriage[] = [
  {
    kind: 'result-node',
    reads: true,
    writes: true,
    fields: ['id', 'level', 'kind', 'code', 'statement', 'extensions'],
    limits: [
      {
        what: words.withoutIndicator,
        meets: (node: ResultNode, dossier: Dossier) => !planActivity(dossier).nodes.has(node),
      },
      { field: 'kind', what: words.signs, meets: ({ kind }: ResultNode) => isBroken(kind) },
      { field: 'code', what: words.signs, meets: ({ code }: ResultNode) => isBroken(code) },
      { field: 'statement', what: words.signs, meets: ({ statement }: ResultNode) => isMute(statement) },
      {
        field: 'extensions',
        what: words.extensions,
        meets: (node: ResultNode, dossier: Dossier) => !nodeKeeps(node, dossier),
      },
    ],
  },
  {
    kind: 'indicator',
    reads: true,
    writes: true,
    fields: [
      ...[
        'id',
        'code',
        'name',
        'definition',
        'scale',
        'unit',
        'direction',
        'basis',
        'dimensions',
        'measures',
      ],
      ...['baseline', 'references', 'extensions'],
    ],
    limits: [
      {
        what: words.twice,
        meets: (indicator: Indicator, dossier: Dossier) => !planActivity(dossier).indicators.has(indicator),
      },
      { field: 'code', what: words.signs, meets: ({ code }: Indicator) => isBroken(code) },
      { field: 'name', what: words.signs, meets: ({ name }: Indicator) => isMute(name) },
      { field: 'definition', what: words.signs, meets: ({ definition }: Indicator) => isMute(definition) },
      { field: 'unit', what: words.signs, meets: ({ unit }: Indicator) => isBroken(unit) },
      {
        field: 'dimensions',
        what: words.emptyList,
        meets: ({ dimensions }: Indicator) => dimensions?.length === 0,
      },
      { field: 'baseline', what: words.baseline, meets: baselineIsLost },
      { field: 'references', what: words.references, meets: referencesAreLost },
      {
        field: 'extensions',
        what: words.extensions,
        meets: (indicator: Indicator, dossier: Dossier) => !indicatorKeeps(indicator, dossier),
      },
    ],
  },
  {
    kind: 'target',
    reads: true,
    writes: true,
    fields: [
      ...['id', 'kind', 'value', 'min', 'max', 'of', 'as', 'over', 'basis', 'date', 'period', 'milestone'],
      'text',
    ],
    limits: [
      {
        what: words.target,
        meets: (target: Target, dossier: Dossier) => !planActivity(dossier).targets.has(target),
      },
      { field: 'kind', what: words.signs, meets: ({ kind }: Target) => isBroken(kind) },
      { field: 'period', what: words.signs, meets: ({ period }: Target) => isBroken(period?.label) },
      { field: 'text', what: words.signs, meets: ({ text }: Target) => isMute(text) },
    ],
  },
  {
    kind: 'observation',
    reads: true,
    writes: true,
    fields: [
      ...[
        'id',
        'indicator',
        'period',
        'place',
        'categories',
        'value',
        'numerator',
        'denominator',
        'n',
        'state',
      ],
      ...['comment', 'provenance', 'extensions'],
    ],
    limits: [
      {
        what: words.observation,
        meets: (observation: Observation, dossier: Dossier) =>
          !planActivity(dossier).written.has(observation),
      },
      { field: 'period', what: words.signs, meets: ({ period }: Observation) => isBroken(period.label) },
      { field: 'place', what: words.signs, meets: ({ place }: Observation) => isBroken(place) },
      {
        field: 'categories',
        what: words.categories,
        meets: ({ categories = {} }: Observation) =>
          Object.keys(categories).length === 0 || isBroken(...Object.entries(categories).flat()),
      },
      { field: 'value', what: words.signs, meets: ({ value }: Observation) => isBroken(value) },
      { field: 'comment', what: words.signs, meets: ({ comment }: Observation) => isMute(comment) },
      {
        field: 'provenance',
        what: words.provenance,
        meets: ({ provenance }: Observation) =>
          !sameJson(Object.keys(provenance ?? {}), ['text']) || isBroken(provenance?.text),
      },
      {
        field: 'extensions',
        what: words.extensions,
        meets: (observation: Observation, dossier: Dossier) => !observationKeeps(observation, dossier),
      },
    ],
  },
  {
    kind: 'dimension',
    reads: true,
    writes: true,
    fields: ['id', 'name', 'kind', 'categories'],
    limits: [
      {
        what: words.dimension,
        meets: (dimension: Dimension, dossier: Dossier) =>
          firstsById(dossier.dimensions).get(dimension.id) !== dimension ||
          !fileDimensions(dossier).has(dimension.id),
      },
      {
        field: 'name',
        what: words.dimensionName,
        meets: ({ name }: Dimension) => typeof name !== 'string' || name === '' || isBroken(name),
      },
      { field: 'kind', what: words.signs, meets: ({ kind }: Dimension) => isBroken(kind) },
      {
        field: 'categories',
        what: words.dimensionCategories,
        meets: (dimension: Dimension, dossier: Dossier) =>
          !saysAllOf(dimension, dossier) ||
          isBroken(...dimension.categories.flatMap(({ code, label }) => [code, label])),
      },
    ],
  },
];

function baselineIsLost({ baseline }: Indicator, dossier: Dossier): boolean {
  if (!baseline) return false;
  const { value, source, instrument } = baseline;
  return baselineDay(baseline, dossier) === undefined || isMute(source) || isBroken(value, instrument);
}

function referencesAreLost({ references = [] }: Indicator): boolean {
  return (
    references.length === 0 ||
    references.some(({ vocabulary, code }) => code.trim() === '' || isBroken(vocabulary, code))
  );
}

import {
  type BudgetLine,
  type Dossier,
  type Indicator,
  type Observation,
  type Programme,
  type ResultNode,
  sameJson,
  type Target,
  type VocabularyReference,
} from '@jalon/core';
import { iatiBudgetExtension, iatiExtension } from '../iatiExtension.ts';
import type { KeptPeriod, KeptReference, KeptTarget } from '../KeptIati.ts';
import { measureOf, usualMeasure } from '../measureOf.ts';
import { activityElements } from './activityElements.ts';
import { isXsdValue } from './isXsdValue.ts';
import { keptPlaces } from './keptPlaces.data.ts';
import { isNarratable } from './narrativesOf.ts';
import { keepsOnly, partsPass } from './partsPass.ts';
import { firstsById, planActivity } from './planActivity.ts';
import { isWholeReporter, planParties } from './planParties.ts';
import type { PlannedPeriod } from './planPeriods.ts';
import { prefixesIn } from './prefixesIn.ts';
import { repeatPasses } from './repeatPasses.ts';
import { soundNamespaces } from './soundNamespaces.ts';
import { writeActivity } from './writeActivity.ts';
import { isAmountOf } from './writeBudget.ts';
import { iatiVocabularyOf, isInComment } from './writeIndicator.ts';

/** Whether what a dossier keeps of its activity stands in the file again. */
export function dossierKeeps(dossier: Dossier): boolean {
  const kept = iatiExtension(dossier.extensions);
  const known = (kept.namespaces ?? []).map(([prefix]) => prefix);
  return (
    keepsOnly(dossier.extensions ?? {}, kept, ['version', 'namespaces', 'attributes', 'elements']) &&
    partsPass(kept, keptPlaces.activity, dossier) &&
    sameJson(soundNamespaces(kept), kept.namespaces ?? []) &&
    new Set((kept.namespaces ?? []).map(([, uri]) => uri)).size === known.length &&
    (known.length === 0 || sameJson([...known].sort(), prefixesIn(writeActivity(dossier, {})))) &&
    activityElements(dossier).length === (kept.elements ?? []).length
  );
}

/** Whether what the programme keeps of its activity stands in the file again. */
export function programmeKeeps(programme: Programme, dossier: Dossier): boolean {
  const kept = iatiExtension(programme.extensions);
  const keys = ['identifier', 'start', 'end', 'description', 'reporting', 'participants'];
  const { start, end, description, reporting, participants = [], identifier } = kept;
  const publisher = firstsById(dossier.organisations).get(reporting?.organisation ?? '');
  const parties = planParties(dossier).flatMap((each) => each.kept ?? []);
  return (
    keepsOnly(programme.extensions ?? {}, kept, keys) &&
    identifier?.trim() === identifier &&
    identifier !== '' &&
    datePasses(start, programme.start, ['2'], dossier) &&
    datePasses(end, programme.end, ['4'], dossier) &&
    (!description || (programme.summary !== undefined && Object.keys(description).length > 0)) &&
    partsPass(description, keptPlaces.description, dossier) &&
    partsPass(reporting, keptPlaces.reporter, dossier) &&
    (!reporting ||
      (reporting.role === undefined && publisher !== undefined && isWholeReporter(reporting, publisher))) &&
    [reporting, ...participants].every((each) => each?.name === undefined || isNarratable(each.name)) &&
    participants.every((each) => each.role !== undefined && partsPass(each, keptPlaces.party, dossier)) &&
    sameJson(parties, participants)
  );
}

const datePasses = (
  kept: ReturnType<typeof iatiExtension>['start'],
  day: string | undefined,
  types: readonly string[],
  dossier: Dossier,
): boolean =>
  !kept ||
  (day !== undefined &&
    Object.keys(kept).length > 0 &&
    (kept.type === undefined || types.includes(kept.type)) &&
    partsPass(kept, keptPlaces.date, dossier));

/** Whether what a statement keeps of its result stands in the file again. */
export function nodeKeeps(node: ResultNode, dossier: Dossier): boolean {
  const kept = iatiExtension(node.extensions);
  const type = new Map(kept.attributes).get('type');
  return (
    keepsOnly(node.extensions ?? {}, kept, ['attributes', 'elements']) &&
    partsPass(kept, keptPlaces.result, dossier) &&
    (type === undefined || (node.kind === 'iati/other' && node.level === 'output')) &&
    !['1', '2', '3', '9'].includes(type ?? '')
  );
}

/** Whether what an indicator keeps stands in the file again. */
export function indicatorKeeps(indicator: Indicator, dossier: Dossier): boolean {
  const kept = iatiExtension(indicator.extensions);
  const keys = ['attributes', 'elements', 'references', 'baseline', 'targets', 'periods'];
  const { baseline, targets = [], references = [], periods = [] } = kept;
  const attributes = new Map(kept.attributes);
  const measure = attributes.get('measure');
  const ascending = { true: 'increase', false: 'decrease' }[attributes.get('ascending') ?? ''];
  const planned = planActivity(dossier).indicators.get(indicator) ?? [];
  const written = planned.flatMap((each) => each.targets);
  return (
    keepsOnly(indicator.extensions ?? {}, kept, keys) &&
    partsPass(kept, keptPlaces.indicator, dossier) &&
    (measure === undefined || (measure === measureOf(indicator) && measure !== usualMeasure(indicator))) &&
    (!attributes.has('ascending') || ascending === indicator.direction) &&
    (!baseline || (indicator.baseline !== undefined && baselinePasses(baseline, indicator, dossier))) &&
    isWithin(
      targets.map(({ target }) => target),
      written.map(({ id }) => id),
    ) &&
    targets.every((each) => targetPasses(each, written, dossier)) &&
    isWithin(references.map(keyOfReference), (indicator.references ?? []).map(keyOfCode)) &&
    references.every(
      (each) =>
        each.attributes.length > 0 &&
        partsPass({ attributes: each.attributes }, keptPlaces.reference, dossier),
    ) &&
    isWithin(periods.map(keyOfKept), [...new Set(planned.map(keyOfPlanned))]) &&
    periods.every(
      (each) =>
        Object.keys(each).length > 2 &&
        (each.holds ? repeatPasses(each, planned, dossier) : partsPass(each, keptPlaces.period, dossier)),
    )
  );
}

const keyOfReference = ({ vocabulary, code }: KeptReference): string => `${vocabulary} ${code}`;
const keyOfCode = ({ vocabulary, code }: VocabularyReference): string =>
  `${iatiVocabularyOf(vocabulary) ?? '99'} ${code}`;
const keyOfKept = ({ start, end, holds = [] }: KeptPeriod): string => JSON.stringify([start, end, holds]);
const keyOfPlanned = ({ period: { start, end }, repeat }: PlannedPeriod): string =>
  keyOfKept({ start, end, ...(repeat?.holds ? { holds: repeat.holds } : {}) });

/** Whether all keys are there, each once and in the same order. */
function isWithin(keys: readonly string[], all: readonly string[]): boolean {
  const found = keys.map((key) => all.indexOf(key));
  const isClear = keys.every((key) => all.indexOf(key) === all.lastIndexOf(key));
  return isClear && found.every((place, index) => place >= 0 && place > (found[index - 1] ?? -1));
}

function targetPasses(kept: KeptTarget, targets: readonly Target[], dossier: Dossier): boolean {
  const target = targets.find(({ id }) => id === kept.target);
  const { value, written } = kept;
  return (
    target !== undefined &&
    Object.keys(kept).length > 1 &&
    (value === undefined || (target.value === undefined && target.text !== undefined && value !== '')) &&
    (written === undefined || target.value !== undefined) &&
    partsPass(kept, keptPlaces.target, dossier)
  );
}

function baselinePasses(
  baseline: NonNullable<ReturnType<typeof iatiExtension>['baseline']>,
  indicator: Indicator,
  dossier: Dossier,
): boolean {
  const { date, source, value } = indicator.baseline ?? {};
  const { dated, year, written, valueIn } = baseline;
  const isYear = dated === undefined || (date?.endsWith('-12-31') === true && year === undefined);
  const differs = year === undefined || (date !== undefined && year !== date.slice(0, 4));
  return (
    Object.keys(baseline).length > 0 &&
    isYear &&
    differs &&
    (year === undefined || (year.trim() === year && isXsdValue(year, 'positiveInteger'))) &&
    (written === undefined || value !== undefined) &&
    (valueIn === undefined ||
      (indicator.baseline !== undefined && isInComment(indicator.baseline, indicator))) &&
    (source === undefined || baseline.elements?.every(({ name }) => name !== 'comment') !== false) &&
    partsPass(baseline, keptPlaces.baseline, dossier)
  );
}

/** Whether what an observation keeps stands in the file again. */
export function observationKeeps(observation: Observation, dossier: Dossier): boolean {
  const kept = iatiExtension(observation.extensions);
  return (
    keepsOnly(observation.extensions ?? {}, kept, ['elements']) &&
    partsPass(kept, keptPlaces.actual, dossier) &&
    (observation.place !== undefined || !kept.elements?.some(({ name }) => name === 'location'))
  );
}

/** Whether what a budget line keeps stands in the file again. */
export function budgetKeeps(line: BudgetLine, dossier: Dossier): boolean {
  const kept = iatiBudgetExtension(line.extensions);
  const currency = new Map(iatiExtension(dossier.extensions).attributes).get('default-currency');
  return (
    sameJson(line.extensions, { iati: kept }) &&
    kept.valueDate !== undefined &&
    (kept.currency === undefined || currency === line.planned?.currency) &&
    (kept.amount === undefined || (line.planned !== undefined && isAmountOf(kept.amount, line.planned))) &&
    partsPass(kept, keptPlaces.budget, dossier) &&
    (!kept.valueAttributes || partsPass({ attributes: kept.valueAttributes }, keptPlaces.value, dossier))
  );
}

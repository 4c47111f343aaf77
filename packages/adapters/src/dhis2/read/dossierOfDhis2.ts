import {
  type Basis,
  createDossier,
  type Dossier,
  type Indicator,
  type Issue,
  type Json,
  type Observation,
} from '@jalon/core';
import { additionOf, withAddition } from '../Addition.ts';
import { dhis2Fields } from '../dhis2Fields.data.ts';
import { dhis2Issue } from '../dhis2Issue.ts';
import { readDhis2Text } from '../dhis2Text.ts';
import { isPercent } from '../isPercent.ts';
import { bareDimensions, noteBareCombos, noteReferences } from './bareDimensions.ts';
import { guessTypes } from './guessTypes.ts';
import { type Dhis2Index, indexDhis2 } from './indexDhis2.ts';
import { indicatorOfElement } from './indicatorOfElement.ts';
import { indicatorOfExpression } from './indicatorOfExpression.ts';
import { itemNames } from './itemNames.ts';
import { keptMembers, namesPerson } from './keptMembers.ts';
import { isTrue, observationOf, type ReadElement } from './observationOf.ts';
import { organisationsOf } from './organisationsOf.ts';
import { type RawMembers, type RawObject, textOf } from './RawDhis2.ts';

type Lists = ReadonlyMap<string, readonly RawObject[]>;

/** Lists whose objects become entities; all others are kept as they are. */
const entityLists: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['organisationUnits', 'categories', 'dataElements', 'indicators', 'users', 'userGroups', 'userRoles'],
]);

/** The dossier of what a set of files holds. */
export function dossierOfDhis2(
  lists: Lists,
  values: readonly RawObject[],
  basis: Basis | undefined,
  file: string | undefined,
): { readonly dossier: Dossier; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const index = indexDhis2(lists);
  const elements = new Map<string, ReadElement>();
  const indicators: Indicator[] = [];
  const addElement = (indicator: Indicator, members: RawMembers, valueType: string) => {
    indicators.push(indicator);
    const element = { indicator, valueType, isPercent: isPercent(valueType, members) };
    for (const ref of [textOf(members, 'code'), textOf(members, 'id')])
      if (ref !== undefined) elements.set(ref, element);
    return element;
  };
  for (const { members } of lists.get('dataElements') ?? [])
    if (!isObserved(members))
      addElement(
        indicatorOfElement(members, index, basis),
        members,
        textOf(members, 'valueType') ?? 'NUMBER',
      );
  const names = itemNames(lists, index);
  for (const object of lists.get('indicators') ?? []) {
    const { indicator, issues: own } = indicatorOfExpression(object, index, names);
    indicators.push(indicator);
    issues.push(...own);
  }
  for (const { members } of lists.get('dataElements') ?? []) {
    if (!isObserved(members)) continue;
    const valueType = textOf(members, 'valueType') ?? 'NUMBER';
    const observed = indicators.find(({ id }) => id === additionOf(members)['observes']);
    const uid = textOf(members, 'id');
    if (!observed || uid === undefined) continue;
    elements.set(uid, { indicator: observed, valueType, isPercent: isPercent(valueType, members) });
  }
  const { organisations, unitOf } = organisationsOf(lists, index);
  const guessed = guessTypes(values, elements);
  let unnamed = 0;
  const elementOf = (ref: string): ReadElement => {
    const known = elements.get(ref);
    if (known) return known;
    unnamed += 1;
    const members = { id: ref, name: ref, valueType: guessed.get(ref) ?? 'NUMBER' };
    return addElement(indicatorOfElement(members, index, basis), members, members.valueType);
  };
  const knownUnits = organisations.length;
  const observations: Observation[] = [];
  const seen = new Map<string, Map<string, string>>();
  const freeId = (stem: string) => index.mint.fromId(stem);
  let deleted = 0;
  for (const value of values) {
    if (isTrue(value.members, 'deleted')) {
      deleted += 1;
      continue;
    }
    const { observation, pairs, issues: own } = observationOf(value, { index, elementOf, unitOf, freeId });
    issues.push(...own);
    noteBareCombos(seen, pairs);
    if (observation) observations.push(observation);
  }
  unnamed += organisations.length - knownUnits;
  const persons = [...lists.values()]
    .flat()
    .concat(values)
    .filter(({ members }) => namesPerson(members)).length;
  if (persons > 0) issues.push(dhis2Issue('persons-left-out', { count: persons }, 'hint'));
  if (deleted > 0) issues.push(dhis2Issue('deleted-values', { count: deleted }, 'hint'));
  if (unnamed > 0) issues.push(dhis2Issue('unnamed', { count: unnamed }, 'hint'));
  noteReferences(seen, indicators);
  const dossier = withAddition(
    createDossier({
      ...headOf(lists, file, index),
      organisations,
      indicators,
      dimensions: [...index.dimensions, ...bareDimensions(seen, index)],
      observations,
    }),
    headAddition(lists),
    dhis2Fields.dossier,
  );
  return { dossier, issues };
}

/** Whether a data element holds what was observed of an indicator that is computed as well. */
export const isObserved = (members: RawMembers): boolean => additionOf(members)['observes'] !== undefined;

/** Objects that no entity is made of, by their list; what this library made to write a dossier is none of them. */
function keptLists(lists: Lists): RawMembers {
  return Object.fromEntries(
    [...lists].flatMap(([name, objects]): [string, Json][] => {
      if (entityLists.has(name)) return [];
      const kept = objects
        .filter(({ members }) => additionOf(members)['made'] !== true)
        .map(({ members }) => keptMembers(members, []));
      return kept.length === 0 ? [] : [[name, kept]];
    }),
  );
}

function headOf(lists: Lists, file: string | undefined, index: Dhis2Index) {
  const sets = lists.get('dataSets') ?? [];
  const [only] = sets.length === 1 ? sets : [];
  const stem = file?.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const title = (only && readDhis2Text(only.members, 'name', 'NAME')) ?? stem ?? 'DHIS2';
  const kept = keptLists(lists);
  const seed = (only && (textOf(only.members, 'code') ?? textOf(only.members, 'name'))) ?? stem ?? 'dhis2';
  return {
    id: index.mint.fromText('dossier', seed),
    title,
    ...(Object.keys(kept).length > 0 ? { extensions: { dhis2: kept } } : {}),
  };
}

/** What the data set that stands for a dossier says of it. */
function headAddition(lists: Lists): RawMembers {
  const sets = (lists.get('dataSets') ?? []).map(({ members }) => additionOf(members));
  return sets.find((addition) => addition['made'] === true) ?? {};
}

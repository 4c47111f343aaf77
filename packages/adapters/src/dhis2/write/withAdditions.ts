import { type Dossier, type Observation, sameJson } from '@jalon/core';
import { additionOf, missingOf } from '../Addition.ts';
import { dhis2Fields } from '../dhis2Fields.data.ts';
import { exchangeMember } from '../exchangeMember.ts';
import { dossierOfDhis2, isObserved } from '../read/dossierOfDhis2.ts';
import type { RawMembers, RawObject } from '../read/RawDhis2.ts';
import { dhis2Extension } from './planDhis2.ts';
import type { WrittenValue } from './valuesOfDossier.ts';

/** Objects and values with what has to be added so that the dossier comes back from them, which is found by reading them. */
export function withAdditions(
  dossier: Dossier,
  lists: ReadonlyMap<string, readonly RawMembers[]>,
  values: readonly WrittenValue[],
): { readonly lists: ReadonlyMap<string, readonly RawMembers[]>; readonly values: readonly RawMembers[] } {
  const at = { in: 'dossier' as const };
  const placed = (members: RawMembers): RawObject => ({ members, at });
  const raw = new Map([...lists].map(([name, objects]) => [name, objects.map(placed)] as const));
  const back = dossierOfDhis2(
    raw,
    values.map(({ members }) => placed(members)),
    undefined,
    undefined,
  ).dossier;
  const entities = (['organisations', 'dimensions', 'indicators'] as const).map((list) => {
    const kind = list.slice(0, -1) as 'organisation' | 'dimension' | 'indicator';
    const wanted = new Map<string, object>(dossier[list].map((entity) => [entity.id, entity]));
    return new Map<string, RawMembers>(
      back[list].flatMap((entity) => {
        const own = wanted.get(entity.id);
        return own ? [[entity.id, missingOf(ownPart(own), entity, dhis2Fields[kind].filter(isAdded))]] : [];
      }),
    );
  });
  const [organisations, dimensions, indicators] = entities;
  const missing = new Map([
    ['organisationUnits', organisations],
    ['categories', dimensions],
    ['dataElements', indicators],
    ['indicators', indicators],
  ]);
  const head = missingOf({ ...dossier, ...ownPart(dossier) }, back, ['extensions']);
  const stands = { made: true, id: dossier.id, title: dossier.title, languages: dossier.languages, ...head };
  const added = new Map(
    [...lists].map(([name, objects]) => [
      name,
      objects.map((members) => {
        const own = additionOf(members);
        if (name === 'dataSets')
          return own['made'] === true ? { ...members, [exchangeMember]: stands } : members;
        if (own['stands'] !== undefined || isObserved(members)) return members;
        const id = String(own['id'] ?? members['id']);
        return merged(members, missing.get(name)?.get(id));
      }),
    ]),
  );
  const readBack = new Map<string, Observation>(back.observations.map((each) => [each.id, each]));
  const fields = dhis2Fields.observation.filter(
    (field) => isAdded(field) && field !== 'value' && field !== 'indicator',
  );
  return {
    lists: added,
    values: values.map(({ members, observation }) =>
      merged(members, missingOf(ownPart(observation), readBack.get(observation.id) ?? {}, fields)),
    ),
  };
}

const isAdded = (field: string): boolean => field !== 'measures' && field !== 'id';

const merged = (members: RawMembers, missing: RawMembers = {}): RawMembers =>
  Object.keys(missing).length === 0
    ? members
    : { ...members, [exchangeMember]: { ...additionOf(members), ...missing } };

/** An entity without what DHIS2 does not carry of its fields. */
function ownPart<
  T extends { readonly extensions?: Observation['extensions']; readonly flags?: readonly string[] },
>(entity: object): T {
  const { extensions, flags, ...rest } = entity as T;
  const isForeign = Object.keys(extensions ?? {}).some((namespace) => namespace !== 'dhis2');
  const own = isForeign ? { dhis2: dhis2Extension(extensions) } : extensions;
  const isOfDhis2 = sameJson(own, { dhis2: {} }) && isForeign;
  const marks = flags?.filter((flag) => flag === 'dhis2/followup');
  return {
    ...rest,
    ...(own === undefined || isOfDhis2 ? {} : { extensions: own }),
    ...(marks === undefined ? {} : { flags: marks.length === flags?.length ? flags : marks }),
  } as T;
}

import type { Dossier, Json } from '@jalon/core';
import { objectFaults } from '../objectFaults.ts';
import { keptMembers } from '../read/keptMembers.ts';
import { isMembers, type RawMembers, textOf } from '../read/RawDhis2.ts';
import { dhis2Extension } from './planDhis2.ts';

/** Lists that the writer fills itself. */
const ownLists: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['organisationUnits', 'categories', 'dataElements', 'indicators', 'dataValues', 'dataValueSets'],
  ...['users', 'userGroups', 'userRoles', 'system'],
]);

/** The objects that a dossier keeps from the files that it was read from, list by list; what has no uid is none. */
export function keptObjects(dossier: Dossier): ReadonlyMap<string, readonly RawMembers[]> {
  const seen = new Set<string>();
  const isObject =
    (list: string) =>
    (value: Json): value is RawMembers => {
      const uid = isMembers(value) ? textOf(value, 'id') : undefined;
      if (uid === undefined || seen.has(uid) || !isMembers(value)) return false;
      if (objectFaults(list, value).length > 0) return false;
      seen.add(uid);
      return true;
    };
  return new Map(
    Object.entries(dhis2Extension(dossier.extensions)).flatMap(([list, objects]) =>
      /^[a-z][A-Za-z]*s$/.test(list) && !ownLists.has(list) && Array.isArray(objects)
        ? [[list, objects.filter(isObject(list))] as const]
        : [],
    ),
  );
}

/** What an entity keeps of its object, without what the writer says itself and what DHIS2 would refuse. */
export const keptOf = (extension: RawMembers, own: readonly string[]): RawMembers =>
  Object.fromEntries(
    Object.entries(keptMembers(extension, own)).filter(
      ([name, value]) =>
        /^[A-Za-z][A-Za-z0-9]*$/.test(name) && objectFaults('', { [name]: value }).length === 0,
    ),
  );

import type { Json } from '@jalon/core';
import { exchangeMember } from '../exchangeMember.ts';
import { isMembers, type RawMembers } from './RawDhis2.ts';

/** Members that name users of a server: a dossier holds no persons. */
const persons: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['user', 'createdBy', 'lastUpdatedBy', 'storedBy', 'users', 'userAccesses', 'userGroupAccesses'],
  ...['contactPerson', 'email', 'phoneNumber', 'favorites'],
]);

/** Members that tell what users may do on a server, some of them by name. */
const rights: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['sharing', 'access', 'publicAccess', 'externalAccess'],
]);

/** Whether a value names somebody, in a member of its own or of what it holds. */
export function namesPerson(value: Json): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(namesPerson);
  return Object.entries(value).some(([name, own]) =>
    persons.has(name) ? isTold(own) : name === 'sharing' ? namesOwner(own) : namesPerson(own),
  );
}

const namesOwner = (sharing: Json): boolean =>
  isMembers(sharing) && ['owner', 'users', 'userGroups'].some((name) => isTold(sharing[name]));

const isTold = (value: Json | undefined): boolean =>
  typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : Boolean(value);

function withoutPersons(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutPersons);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, own]) =>
      persons.has(name) || rights.has(name) ? [] : [[name, withoutPersons(own)]],
    ),
  );
}

/** Members that a server computes from others. */
const computed = /^(?:display[A-Z]|href$|dimensionItem|favorite$|apiEndpoint$)/;

/** What an object says beside what is understood: it is kept as it is and written back. */
export const keptMembers = (members: RawMembers, understood: readonly string[]): RawMembers =>
  Object.fromEntries(
    Object.entries(members).flatMap(([name, value]) => {
      const isNoted = name === '__proto__' || name === exchangeMember || understood.includes(name);
      const isLeftOut = isNoted || persons.has(name) || rights.has(name) || computed.test(name);
      return isLeftOut ? [] : [[name, withoutPersons(value)]];
    }),
  );

import { exchangeMember } from '../exchangeMember.ts';
import type { RawMembers } from './RawDhis2.ts';

/** Members that name users of a server, or what they may do there: a dossier holds no persons. */
export const personMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...[
    'user',
    'createdBy',
    'lastUpdatedBy',
    'storedBy',
    'sharing',
    'access',
    'publicAccess',
    'externalAccess',
  ],
  ...['userAccesses', 'userGroupAccesses', 'users', 'contactPerson', 'email', 'phoneNumber', 'favorites'],
]);

/** Members that a server computes from others. */
const computed = /^(?:display[A-Z]|href$|dimensionItem|favorite$|apiEndpoint$)/;

/** What an object says beside what is understood: it is kept as it is and written back. */
export const keptMembers = (members: RawMembers, understood: readonly string[]): RawMembers =>
  Object.fromEntries(
    Object.entries(members).filter(
      ([name]) =>
        name !== '__proto__' &&
        name !== exchangeMember &&
        !understood.includes(name) &&
        !personMembers.has(name) &&
        !computed.test(name),
    ),
  );

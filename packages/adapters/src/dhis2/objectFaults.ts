import type { Issue } from '@jalon/core';
import { dhis2Issue } from './dhis2Issue.ts';
import { longestTexts, memberCodes, requiredMembers } from './objectRules.data.ts';
import { type RawMembers, refOf, textOf } from './read/RawDhis2.ts';
import { isUid } from './Uids.ts';

/** What DHIS2 would refuse an object for, by itself. */
export function objectFaults(list: string, members: RawMembers): readonly Issue[] {
  const issues: Issue[] = [];
  const uid = textOf(members, 'id');
  if (uid !== undefined && !isUid(uid)) issues.push(dhis2Issue('invalid-uid', { found: uid }, 'error'));
  const required = Object.hasOwn(requiredMembers, list) ? (requiredMembers[list] ?? []) : [];
  for (const member of required) {
    const told = textOf(members, member) ?? refOf(members, member) ?? '';
    if (told.trim() === '') issues.push(dhis2Issue('missing-member', { member }, 'error'));
  }
  for (const [member, limit] of Object.entries(longestTexts)) {
    const length = textOf(members, member)?.length ?? 0;
    if (length > limit) issues.push(dhis2Issue('member-too-long', { member, length, limit }, 'error'));
  }
  for (const [member, allowed] of Object.entries(memberCodes)) {
    const found = textOf(members, member);
    if (found !== undefined && !allowed.has(found))
      issues.push(dhis2Issue('unknown-code', { member, found }, 'error'));
  }
  return issues;
}

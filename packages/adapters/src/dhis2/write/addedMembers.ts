import { exchangeMember } from '../exchangeMember.ts';
import type { RawMembers } from '../read/RawDhis2.ts';

/** Hands an object to the list that it belongs in. */
export type AddObject = (list: string, members: RawMembers) => void;

/** Marks what was made so that a dossier has a place in DHIS2: when it is read, nothing comes of it. */
export const madeAddition: RawMembers = { [exchangeMember]: { made: true } };

/** The addition by which an object is known again under the id that it has here. */
export const idAddition = (uid: string, id: string): RawMembers =>
  uid === id ? {} : { [exchangeMember]: { id } };

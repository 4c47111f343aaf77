import type { LocalizedText, Organisation } from '@jalon/core';
import { organisationKey } from '@jalon/core/portfolio';

/** An organisation that a name may be, and what speaks for it. */
export interface OrganisationMatch {
  readonly organisation: Organisation;
  /** `key`: the names differ in spelling or legal form only; a reason to ask. */
  readonly by: 'name' | 'key';
}

/** The organisation that bears a name: as its id, name or other name, else by what is left without spelling and legal form. */
export function matchOrganisation(
  organisations: readonly Organisation[],
  name: string,
): OrganisationMatch | undefined {
  const exact = organisations.find((one) => one.id === name || namesOf(one).includes(name));
  if (exact) return { organisation: exact, by: 'name' };
  const key = organisationKey(name);
  const alike = organisations.find((one) => namesOf(one).some((own) => organisationKey(own) === key));
  return alike && { organisation: alike, by: 'key' };
}

const namesOf = ({ name, alsoKnownAs = [] }: Organisation): readonly string[] => [
  ...wordings(name),
  ...alsoKnownAs,
];

const wordings = (text: LocalizedText): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text);

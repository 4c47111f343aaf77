import type { OrganisationIdentifier } from '@jalon/core';

/** The reference by which IATI names an organisation: the register with the number in it. */
export const organisationRef = ({ scheme, id }: OrganisationIdentifier): string =>
  scheme === 'iati' ? id : `${scheme}-${id}`;

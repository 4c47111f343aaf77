/** The member of an object under which stands what DHIS2 has no member for; its importer passes over it. */
export const exchangeMember = 'urn:jalon:exchange';

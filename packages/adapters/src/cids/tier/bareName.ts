/** The last part of an IRI of the standard. */
export const bareName = (iri: string): string => iri.replace(/^.*[#/]/, '');

/**
 * People: the second document, with names beside pseudonyms, which never leaves the house.
 * @module
 */
export { createRegister } from './createRegister.ts';
export { type DistinctPeopleOptions, distinctPeople } from './distinctPeople.ts';
export { erasePerson, type PersonDocuments } from './erasePerson.ts';
export { withdrawConsent } from './withdrawConsent.ts';

/**
 * People: the second document, which holds names beside pseudonyms and never leaves the house.
 * @module
 */
export { createRegister } from './createRegister.ts';
export { type DistinctPeopleOptions, distinctPeople } from './distinctPeople.ts';
export { erasePerson, type PersonDocuments } from './erasePerson.ts';
export { withdrawConsent } from './withdrawConsent.ts';

import { type Json, type Organisation, type OrganisationIdentifier, textIn } from '@jalon/core';
import { type Fields, ownField } from '../shape/GivingPackage.ts';
import { isPlaceholderId } from '../shape/isPlaceholderId.ts';
import { extensionsOf, keptFields, without } from './ownBlock.ts';

/** Fields of a file that say who the person is that one writes to: they stay out of a portfolio. */
export const contactFields = ['contactName', 'email', 'telephone'] as const;

const modelled = ['id', 'name', 'organisationType', 'alternateName', 'jalon'];

/** An organisation as a file says it, without its id. */
export function readOrganisation(fields: Fields, id: string): Organisation {
  const said = textFieldOf(fields);
  const published = said('id');
  const name = said('name');
  const type = said('organisationType');
  const alternate = said('alternateName');
  const identifiers = identifiersOf(fields);
  const kept: Fields = {
    ...(published === undefined ? { id: null } : {}),
    ...(name === undefined ? { name: null } : {}),
    ...(published !== undefined && published !== publishedId({ id, identifiers }) ? { id: published } : {}),
    ...without(fields, [...modelled, ...numberFields]),
    // what is no text stays as it was found
    ...onlyFields(fields, (field, value) => loose.includes(field) && typeof value !== 'string'),
  };
  const entity: Organisation = {
    id,
    name: name ?? published ?? id,
    ...(alternate === undefined ? {} : { alsoKnownAs: [alternate] }),
    ...(type === undefined ? {} : { type }),
    ...(identifiers.length === 0 ? {} : { identifiers }),
  };
  // numbers that the identifiers would give are not kept a second time
  const given = organisationFields({ ...entity, ...extensionsOf(kept) }, '');
  const further = onlyFields(
    fields,
    (field, value) => numberFields.includes(field) && ownField(given, field) !== value,
  );
  return { ...entity, ...extensionsOf({ ...kept, ...further }) };
}

const loose = ['organisationType', 'alternateName'];
const numberFields = ['charityNumber', 'companyNumber'];

const onlyFields = (fields: Fields, isWanted: (field: string, value: Json) => boolean): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([field, value]) => isWanted(field, value)));

/**
 * What a file says of an organisation.
 * @param lang the language of its name
 * @param prefix what the publisher puts in front of ids of its own, for example `360G-example`
 */
export function organisationFields(organisation: Organisation, lang: string, prefix?: string): Fields {
  const kept = keptFields(organisation);
  const { name, type, alsoKnownAs: [alternate] = [], identifiers = [] } = organisation;
  const keptId = ownField(kept, 'id');
  const id = typeof keptId === 'string' ? keptId : publishedId(organisation, prefix);
  const further = identifiers.slice(typeof keptId === 'string' ? 0 : 1);
  const charity = further.find(({ scheme }) => scheme === 'GB-CHC');
  const company = further.find(({ scheme }) => scheme === 'GB-COH');
  return {
    ...(keptId === null && prefix === undefined ? {} : { id }),
    ...(ownField(kept, 'name') === null ? {} : { name: textIn(name, lang) }),
    ...(charity ? { charityNumber: charity.id } : {}),
    ...(company ? { companyNumber: company.id } : {}),
    ...(alternate === undefined ? {} : { alternateName: alternate }),
    ...(type === undefined ? {} : { organisationType: textIn(type, lang) }),
    ...without(kept, ['id', 'name', 'jalon', ...contactFields]),
  };
}

/** The identifier by which a file names an organisation: that of a register, else its id. */
function publishedId(
  { id, identifiers: [first] = [] }: Pick<Organisation, 'id' | 'identifiers'>,
  prefix?: string,
): string {
  if (first) return `${first.scheme}-${first.id}`;
  return prefix === undefined || id.startsWith('360G-') ? id : `${prefix}-${id}`;
}

/** The numbers under which registers know an organisation: its identifier where it is one, then the numbers beside it. */
function identifiersOf(fields: Fields): readonly OrganisationIdentifier[] {
  const said = textFieldOf(fields);
  const found: OrganisationIdentifier[] = [];
  const add = (scheme: string, id: string) => {
    if (!found.some((one) => one.scheme === scheme && one.id === id)) found.push({ scheme, id });
  };
  const registered = /^([A-Z]{2}-[A-Z0-9_]{2,12})-(\S+)$/.exec(said('id') ?? '');
  if (registered && !isPlaceholderId(registered[0])) {
    const [, scheme = '', id = ''] = registered;
    if (isNumberOf(scheme, id)) add(scheme, id);
  }
  const charity = said('charityNumber');
  if (charity !== undefined && isNumberOf('GB-CHC', charity)) add('GB-CHC', charity);
  const company = said('companyNumber');
  if (company !== undefined && isNumberOf('GB-COH', company)) add('GB-COH', company);
  return found;
}

const numbers: Readonly<Record<string, RegExp>> = {
  'GB-CHC': /^\d{6,7}$/,
  // SC123456, and of societies R0000123, IP12345R, SP1234RS
  'GB-COH': /^(?=.{8}$)[A-Z]{0,2}\d{4,8}[A-Z]{0,2}$/,
};

/** Whether a text can be a number of a register; of those that are not known here all can. */
export const isNumberOf = (scheme: string, id: string): boolean =>
  !Object.hasOwn(numbers, scheme) || (numbers[scheme]?.test(id) ?? false);

const textFieldOf =
  (fields: Fields) =>
  (name: string): string | undefined => {
    const value = ownField(fields, name);
    return typeof value === 'string' ? value : undefined;
  };

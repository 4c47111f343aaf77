import {
  type Grant,
  isIsoDay,
  type Organisation,
  type Portfolio,
  type PortfolioProgramme,
  sameJson,
} from '@jalon/core';
import { type Fields, isFields, isList } from '../shape/GivingPackage.ts';
import { isId, type OwnBlock } from './ownBlock.ts';

type Guard = (value: unknown) => boolean;

const isText: Guard = (value) => typeof value === 'string';
const isLocalized: Guard = (value) =>
  isText(value) ||
  (isFields(value) &&
    Object.entries(value).every(
      ([tag, text]) => /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) && isText(text),
    ));
const isIdText: Guard = (value) => typeof value === 'string' && isId(value);
const isDay: Guard = (value) => typeof value === 'string' && isIsoDay(value);
const listOf =
  (guard: Guard): Guard =>
  (value) =>
    isList(value) && value.every(guard);
const isFilled: Guard = (value) => isText(value) && value !== '';
const isExtensions: Guard = (value) => isFields(value) && Object.keys(value).every(isFilled);

const isIdentifier: Guard = (value) =>
  isFields(value) && Object.keys(value).length === 2 && isFilled(value['scheme']) && isFilled(value['id']);
const isMoney: Guard = (value) =>
  isFields(value) &&
  Object.keys(value).length === 2 &&
  Number.isSafeInteger(value['minor']) &&
  typeof value['currency'] === 'string' &&
  /^[A-Z]{3}$/.test(value['currency']);
const grainWords =
  /^(?:day|week|month|quarter|four-month-term|half-year|year|school-year|programme-year|fiscal-year|custom)$/;
const isPeriod: Guard = (value) =>
  isFields(value) &&
  isDay(value['start']) &&
  isDay(value['end']) &&
  Object.entries(value).every(
    ([name, part]) =>
      name === 'start' ||
      name === 'end' ||
      (name === 'grain' && typeof part === 'string' && grainWords.test(part)) ||
      (name === 'label' && isText(part)),
  );

/** The fields that we write into a file ourselves where the standard has none, and what they must be. */
const ownFields = {
  portfolio: {
    id: isIdText,
    title: isLocalized,
    languages: listOf(isText),
    extensions: isExtensions,
  },
  organisation: {
    name: isLocalized,
    alsoKnownAs: listOf(isText),
    type: isLocalized,
    identifiers: listOf(isIdentifier),
    extensions: isExtensions,
  },
  'portfolio-programme': {
    name: isLocalized,
    organisations: listOf(isIdText),
    extensions: isExtensions,
  },
  grant: {
    funder: isIdText,
    organisation: isIdText,
    amount: isMoney,
    awardedOn: isDay,
    period: isPeriod,
    reference: isText,
    extensions: isExtensions,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Guard>>>>;

/** The kinds of entities that a file holds. */
export type GivingKind = keyof typeof ownFields;

type GivingEntity = Portfolio | Organisation | PortfolioProgramme | Grant;

/** What an entity never is without. */
const needed = ['id', 'title', 'languages', 'name', 'organisations'];

/** An entity with the fields that we wrote beside those of the standard; what could not be a field of it is left out. */
export function applyOwnFields<Entity extends GivingEntity>(
  entity: Entity,
  kind: GivingKind,
  { fields, without }: OwnBlock,
): Entity {
  const guards: Readonly<Record<string, Guard>> = ownFields[kind];
  const sound = Object.entries(fields).filter(
    ([name, value]) => Object.hasOwn(guards, name) && guards[name]?.(value),
  );
  const gone = without.filter((name) => Object.hasOwn(guards, name) && !needed.includes(name));
  if (sound.length === 0 && gone.length === 0) return entity;
  const kept = Object.fromEntries(Object.entries(entity).filter(([name]) => !gone.includes(name)));
  const own = Object.fromEntries(sound);
  // of extensions only those stand there that the rest of the file does not give
  const all = { ...(kept['extensions'] as Fields | undefined), ...(own['extensions'] as Fields | undefined) };
  return {
    ...kept,
    ...own,
    ...(Object.keys(all).length === 0 && !('extensions' in own) ? {} : { extensions: all }),
  } as Entity;
}

/** What has to be written beside the fields of the standard, so that an entity comes back as it is. */
export function ownFieldsFor(
  entity: GivingEntity,
  back: GivingEntity | undefined,
  kind: GivingKind,
): {
  readonly fields: Fields;
  readonly without: readonly string[];
} {
  const ours = new Map(Object.entries(entity));
  const theirs = new Map(Object.entries(back ?? {}));
  const names = Object.keys(ownFields[kind]);
  const differing = names.filter(
    (name) => ours.get(name) !== undefined && !sameJson(ours.get(name), theirs.get(name)),
  );
  const fields = Object.fromEntries(differing.map((name) => [name, ours.get(name)])) as Fields;
  const gone = names.filter((name) => ours.get(name) === undefined && theirs.get(name) !== undefined);
  const [mine, found] = [ours.get('extensions') ?? {}, theirs.get('extensions') ?? {}] as readonly Fields[];
  if (!mine || !found || !Object.hasOwn(fields, 'extensions')) return { fields, without: gone };
  if (Object.keys(found).some((name) => !Object.hasOwn(mine, name)))
    return { fields, without: [...gone, 'extensions'] };
  const more = Object.entries(mine).filter(
    ([name, value]) => !Object.hasOwn(found, name) || !sameJson(value, found[name]),
  );
  return { fields: { ...fields, extensions: Object.fromEntries(more) }, without: gone };
}

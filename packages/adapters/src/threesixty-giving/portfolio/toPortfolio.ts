import {
  type Grant,
  type Organisation,
  type Portfolio,
  type PortfolioProgramme,
  textIn as textOf,
} from '@jalon/core';
import { createPortfolio } from '@jalon/core/portfolio';
import { readableStem } from '../../spreadsheet/import/readableStem.ts';
import { type Fields, isFields, isList, ownField } from '../shape/GivingPackage.ts';
import { isPlaceholderId } from '../shape/isPlaceholderId.ts';
import { applyOwnFields, type GivingKind } from './applyOwnFields.ts';
import { differenceOf } from './Difference.ts';
import { type DraftedEntity, EntityDraft } from './EntityDraft.ts';
import { linkFields, readGrant } from './grantFields.ts';
import { organisationFields, readOrganisation } from './organisationFields.ts';
import { extensionsOf, isId, ownBlockOf, without } from './ownBlock.ts';
import { programmeFields, programmeSeed, readProgramme } from './programmeFields.ts';

/** A package as it is in a file, whichever kind of file. */
export interface PlainPackage {
  readonly about: Fields;
  readonly grants: readonly Fields[];
}

/** The version that is written, which a portfolio need not remember. */
export const writtenVersion = '1.4';

/**
 * The portfolio that a package becomes: each organisation and each programme once, however many grants name it; how a
 * grant names it otherwise is kept with the grant.
 * @param fallbackTitle what the portfolio is called where the file has no title
 */
export function toPortfolio({ about, grants }: PlainPackage, fallbackTitle: string): Portfolio {
  const { organisations, programmes, linked } = linkGrants(grants);
  const finalOrganisations = finished(organisations, 'organisation');
  const finalProgrammes = finished(programmes, 'portfolio-programme');
  const usual = {
    organisation: usualFields(finalOrganisations, 'name', organisationFields),
    programme: usualFields(finalProgrammes, 'title', programmeFields),
  };
  const portfolio = createPortfolio({
    ...aboutPortfolio(about, fallbackTitle),
    organisations: finalOrganisations,
    programmes: finalProgrammes,
    grants: linked.map(({ grant, id, funders, recipients, programmes: named }) => {
      const mentions = (field: string, ids: readonly string[], kind: 'organisation' | 'programme') =>
        listedIn(grant, field).map((mention, n) => ({
          [kind]: ids[n] ?? '',
          ...differenceOf(usual[kind](ids[n] ?? '', mention), mention),
        }));
      const kept: Fields = {
        ...keptLinks('funders', mentions('fundingOrganization', funders, 'organisation')),
        ...keptLinks('recipients', mentions('recipientOrganization', recipients, 'organisation')),
        ...(named.length === 0 ? {} : { programmes: mentions('grantProgramme', named, 'programme') }),
      };
      const [funder, organisation] = [funders[0], recipients[0]];
      const links = {
        ...(funder === undefined ? {} : { funder }),
        ...(organisation === undefined ? {} : { organisation }),
        kept,
      };
      const rest = without(
        grant,
        linkFields.filter((field) => listedIn(grant, field).length > 0),
      );
      return applyOwnFields(readGrant(rest, id, links), 'grant', ownBlockOf(grant));
    }),
  });
  return applyOwnFields(portfolio, 'portfolio', ownBlockOf(about));
}

/** A grant with the ids that it and those who take part in it get. */
export interface LinkedGrant {
  readonly grant: Fields;
  readonly id: string;
  readonly funders: readonly string[];
  readonly recipients: readonly string[];
  readonly programmes: readonly string[];
}

/** Gives ids to grants and to those who take part in them: the entities are whole only when all mentions are known. */
export function linkGrants(grants: readonly Fields[]): {
  readonly organisations: EntityDraft<Organisation>;
  readonly programmes: EntityDraft<PortfolioProgramme>;
  readonly linked: readonly LinkedGrant[];
} {
  const organisations = new EntityDraft(organisationReader, mentionsOf(grants, organisationLinks));
  const programmes = new EntityDraft(programmeReader, mentionsOf(grants, ['grantProgramme']));
  const drafts = new EntityDraft(grantReader, grants);
  const linked = grants.map((grant) => ({
    grant,
    id: drafts.addNew(grant),
    funders: listedIn(grant, 'fundingOrganization').map((each) => organisations.idOf(each)),
    recipients: listedIn(grant, 'recipientOrganization').map((each) => organisations.idOf(each)),
    programmes: listedIn(grant, 'grantProgramme').map((each) => programmes.idOf(each)),
  }));
  return { organisations, programmes, linked };
}

const organisationLinks = ['fundingOrganization', 'recipientOrganization'];

const textIn = (fields: Fields, name: string): string | undefined => {
  const value = ownField(fields, name);
  return typeof value === 'string' ? value : undefined;
};

const organisationReader = {
  kind: 'organisation',
  published: (mention: Fields) => {
    const id = textIn(mention, 'id');
    return id === undefined || isPlaceholderId(id) ? undefined : id;
  },
  seed: (mention: Fields) => textIn(mention, 'name') ?? textIn(mention, 'id') ?? '',
  read: readOrganisation,
};
const programmeReader = {
  kind: 'programme',
  published: () => undefined,
  seed: programmeSeed,
  read: readProgramme,
};
const grantReader = {
  kind: 'grant',
  published: (mention: Fields) => textIn(mention, 'id'),
  seed: (mention: Fields) => textIn(mention, 'id') ?? textIn(mention, 'title') ?? '',
  read: (_mention: Fields, id: string): Pick<Grant, 'id'> => ({ id }),
};

/** The objects that a field lists; none where something in it is no object, which is kept as it stands. */
export function listedIn(grant: Fields, field: string): readonly Fields[] {
  const value = ownField(grant, field);
  return isList(value) && value.every(isFields) ? (value as readonly Fields[]) : [];
}

function* mentionsOf(grants: readonly Fields[], fields: readonly string[]): Generator<Fields> {
  for (const grant of grants) for (const field of fields) yield* listedIn(grant, field);
}

/** One mention that says nothing beyond its entity needs no keeping: the grant names it. */
function keptLinks(name: string, mentions: readonly Fields[]): Fields {
  const isUsual = mentions.length <= 1 && mentions.every((each) => Object.keys(each).length === 1);
  return isUsual ? {} : { [name]: mentions };
}

/** What is written of an entity, in the language in which a mention names it. */
function usualFields<Entity extends Organisation | PortfolioProgramme>(
  entities: readonly Entity[],
  nameField: string,
  fieldsOf: (entity: Entity, lang: string) => Fields,
): (id: string, mention: Fields) => Fields {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const made = new Map<string, Fields>();
  return (id, mention) => {
    const entity = byId.get(id);
    if (!entity) return {};
    const { name } = entity;
    const said = ownField(mention, nameField);
    const tags =
      typeof name === 'string' ? [] : Object.keys(name).filter((tag) => textOf(name, tag) === said);
    const lang = tags[0] ?? '';
    const key = `${lang} ${id}`;
    const fields = made.get(key) ?? fieldsOf(entity, lang);
    made.set(key, fields);
    return fields;
  };
}

const finished = <Entity extends Organisation | PortfolioProgramme>(
  draft: EntityDraft<Entity>,
  kind: GivingKind,
): readonly Entity[] =>
  [...draft.entities.values()].map(({ entity, own }: DraftedEntity<Entity>) =>
    applyOwnFields(entity, kind, own),
  );

function aboutPortfolio(
  about: Fields,
  fallbackTitle: string,
): Pick<Portfolio, 'id' | 'title' | 'extensions'> {
  const title = textIn(about, 'title');
  const identifier = textIn(about, 'identifier');
  const shown = title ?? fallbackTitle;
  const kept = without(about, [
    'jalon',
    ...(title === undefined ? [] : ['title']),
    ...(textIn(about, 'version') === writtenVersion ? ['version'] : []),
  ]);
  return {
    id:
      identifier !== undefined && isId(identifier)
        ? identifier
        : readableStem('portfolio', identifier ?? shown),
    title: shown,
    ...extensionsOf(kept),
  };
}

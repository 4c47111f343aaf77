import {
  foldText,
  type Grant,
  type Organisation,
  type Portfolio,
  type PortfolioProgramme,
  sameJson,
} from '@jalon/core';
import { readableStem } from '../../spreadsheet/import/readableStem.ts';
import { tidyPackage } from '../repair/tidyPackage.ts';
import { type Fields, isFields, ownField } from '../shape/GivingPackage.ts';
import { type GivingKind, ownFieldsFor } from './applyOwnFields.ts';
import { isId, ownBlockOf, ownName, without } from './ownBlock.ts';
import { programmeSeed } from './programmeFields.ts';
import { linkGrants, listedIn, type PlainPackage, toPortfolio } from './toPortfolio.ts';

type Entity = Portfolio | Grant | Organisation | PortfolioProgramme;

/**
 * The package with just what is needed beside the standard's own fields so that the portfolio can be read from it again:
 * ids that would come out otherwise, and fields that the rest of the file would not give back. A package read from
 * somebody else and written again needs none of it.
 * @param packed every mention of an entity bears its id
 * @param written the entities that stand in it
 */
export function addOwnFields(
  packed: PlainPackage,
  portfolio: Portfolio,
  written: ReadonlySet<Entity>,
): PlainPackage {
  const lean = { about: packed.about, grants: withoutFoundIds(packed.grants) };
  const first = readAgain(lean);
  const parties = new Map([
    ...wantedBy('organisation', portfolio.organisations, first.organisations, written),
    ...wantedBy('portfolio-programme', portfolio.programmes, first.programmes, written),
    ...wantedBy('portfolio', [portfolio], [first], new Set([portfolio])),
  ]);
  const named = withWanted(lean, packed, parties);
  // how a grant names somebody is only known once they are as they were
  const second = readAgain(named);
  return withWanted(named, packed, wantedBy('grant', portfolio.grants, second.grants, written));
}

/** The portfolio that a reader makes of a package. */
function readAgain(lean: PlainPackage): Portfolio {
  const placeOf = () => ({ in: 'dossier' }) as const;
  return toPortfolio(tidyPackage({ ...lean, placeOf, from: 'json' }).value, '');
}

/** What is wanted beside the standard's own fields, by kind with id. */
type Wanted = Map<string, Fields>;

function wantedBy(
  kind: GivingKind,
  entities: readonly Entity[],
  returned: readonly Entity[],
  written: ReadonlySet<Entity>,
): Wanted {
  // there is but one portfolio, under whatever id it came back
  const byId = new Map(returned.map((each) => [kind === 'portfolio' ? kind : each.id, each]));
  const wanted: Wanted = new Map();
  for (const entity of entities) {
    if (!written.has(entity)) continue;
    const { fields, without: gone } = ownFieldsFor(
      entity,
      byId.get(kind === 'portfolio' ? kind : entity.id),
      kind,
    );
    if (Object.keys(fields).length === 0 && gone.length === 0) continue;
    wanted.set(`${kind} ${entity.id}`, {
      ...(Object.keys(fields).length === 0 ? {} : { fields }),
      ...(gone.length === 0 ? {} : { without: gone }),
    });
  }
  return wanted;
}

/** The package with what is wanted at the first mention of each entity. */
function withWanted(lean: PlainPackage, packed: PlainPackage, wanted: Wanted): PlainPackage {
  const left = new Map(wanted);
  const add = (key: string, mention: Fields): Fields => {
    const more = left.get(key);
    if (!more) return mention;
    left.delete(key);
    const own = ownField(mention, ownName);
    return { ...without(mention, [ownName]), [ownName]: { ...(isFields(own) ? own : {}), ...more } };
  };
  const grants = packed.grants.map((full, n) => {
    const mention = lean.grants[n] ?? full;
    const lists = Object.entries(entityLists).map(([field, kind]) => {
      const leans = listedIn(mention, field);
      const added = listedIn(full, field).map((item, at) =>
        add(`${kind} ${ownBlockOf(item).id}`, leans[at] ?? item),
      );
      return [field, added] as const;
    });
    const filled = Object.fromEntries(lists.filter(([, items]) => items.length > 0));
    return add(`grant ${ownBlockOf(full).id}`, { ...mention, ...filled });
  });
  const about = [...left.keys()].find((key) => key.startsWith('portfolio '));
  return { about: about === undefined ? lean.about : add(about, lean.about), grants };
}

const entityLists = {
  fundingOrganization: 'organisation',
  recipientOrganization: 'organisation',
  grantProgramme: 'portfolio-programme',
} as const satisfies Readonly<Record<string, GivingKind>>;

/** The grants without the ids that a reader finds by itself: mostly all of them. */
function withoutFoundIds(grants: readonly Fields[]): readonly Fields[] {
  const bare = grants.map((grant) => {
    const lists = Object.keys(entityLists).filter((field) => Object.hasOwn(grant, field));
    const listed = lists.map((field) => [
      field,
      listedIn(grant, field).map((each) => without(each, [ownName])),
    ]);
    return { ...without(grant, [ownName]), ...Object.fromEntries(listed) };
  });
  const ownId = (mention: Fields) => ownBlockOf(mention).id;
  const isFound = linkGrants(bare).linked.every(({ id, funders, recipients, programmes }, n) => {
    const grant = grants[n] ?? {};
    const wanted = Object.keys(entityLists).map((field) => listedIn(grant, field).map(ownId));
    return id === ownId(grant) && sameJson(wanted, [funders, recipients, programmes]);
  });
  return isFound ? bare : withoutPlainIds(grants);
}

/** The same where ids have to be told apart: those go that nothing in the file could be taken for. */
function withoutPlainIds(grants: readonly Fields[]): readonly Fields[] {
  const idsByStem = new Map<string, Set<string>>();
  const seedsById = new Map<string, Set<string>>();
  const addTo = (map: Map<string, Set<string>>, key: string, value: string) =>
    map.set(key, (map.get(key) ?? new Set()).add(value));
  for (const grant of grants)
    for (const mention of listedIn(grant, 'grantProgramme')) {
      const [seed, id = ''] = [programmeSeed(mention), ownBlockOf(mention).id];
      addTo(idsByStem, readableStem('programme', seed), id);
      addTo(seedsById, id, foldText(seed));
    }
  // all mentions of a programme bear its id, or none does
  const isProgrammeFound = (mention: Fields, id: string): boolean => {
    const stem = readableStem('programme', programmeSeed(mention));
    return stem === id && idsByStem.get(stem)?.size === 1 && seedsById.get(id)?.size === 1;
  };
  const isFound = (mention: Fields, id: string): boolean => {
    const published = ownField(mention, 'id');
    return typeof published === 'string' && isId(published) && published === id;
  };
  return grants.map((grant) => {
    const lists = Object.keys(entityLists).filter((field) => Object.hasOwn(grant, field));
    const leaner = lists.map((field) => {
      const isPlain = field === 'grantProgramme' ? isProgrammeFound : isFound;
      return [field, listedIn(grant, field).map((mention) => lean(mention, isPlain))] as const;
    });
    return lean({ ...grant, ...Object.fromEntries(leaner) }, isFound);
  });
}

function lean(mention: Fields, isFound: (mention: Fields, id: string) => boolean): Fields {
  const { id } = ownBlockOf(mention);
  return id !== undefined && isFound(mention, id) ? without(mention, [ownName]) : mention;
}

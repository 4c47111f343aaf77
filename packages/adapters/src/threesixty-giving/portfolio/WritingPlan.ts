import {
  type Grant,
  type Issue,
  type Json,
  type Organisation,
  type Portfolio,
  type PortfolioProgramme,
  textIn,
} from '@jalon/core';
import { canonicalJson } from '../shape/canonicalJson.ts';
import { type Fields, isFields, isList, ownField } from '../shape/GivingPackage.ts';
import { grantFaults } from '../shape/grantFaults.ts';
import { grantShape, packageShape } from '../shape/grantShape.data.ts';
import { inOrder } from '../shape/inOrder.ts';
import { shapeFaults } from '../shape/shapeFaults.ts';
import { addOwnFields } from './addOwnFields.ts';
import { mentionOf } from './Difference.ts';
import { demandIssues } from './demandIssues.ts';
import { dropFaults } from './dropFaults.ts';
import { grantFields } from './grantFields.ts';
import { organisationFields } from './organisationFields.ts';
import { keptFields, ownName } from './ownBlock.ts';
import { programmeFields } from './programmeFields.ts';
import { writtenVersion } from './toPortfolio.ts';

/** What a caller gives beside the portfolio, where a file must say more than a portfolio knows. */
export interface PackageOptions {
  /** The language of names where there are several; default the first of the portfolio. */
  readonly lang?: string;
  /** The moment that the file bears as the one of its last change, an ISO date and time with its zone. */
  readonly at?: string;
  /** What the publisher puts in front of numbers of its own, for example `360G-example`. */
  readonly prefix?: string;
  /** Fields of every grant that has none of its own, for example `{ title: 'Grant', description: 'Core costs' }`. */
  readonly everyGrant?: { readonly [field: string]: Json };
  /** Fields of single grants that have none of their own, by the id in the portfolio. */
  readonly grants?: ReadonlyMap<string, { readonly [field: string]: Json }>;
}

/** What of a portfolio is written: the package, and the entities that stand in it. */
export interface WritingPlan {
  /** Absent where no grant can be written: the standard knows no package without one. */
  readonly package?: Fields;
  readonly written: ReadonlySet<Grant | Organisation | PortfolioProgramme>;
  readonly issues: readonly Issue[];
}

/** What a package says of a portfolio, strictly by the standard, and why some of its grants cannot be in it. */
export function planPackage(portfolio: Portfolio, options: PackageOptions = {}): WritingPlan {
  const { at, lang = portfolio.languages[0] ?? 'en' } = options;
  const issues: Issue[] = [];
  const writer = grantWriter(portfolio, { ...options, lang });
  const written = new Set<Grant | Organisation | PortfolioProgramme>();
  const grants: Fields[] = [];
  const seen = new Set<string>();
  const ids = new Set<string>();
  for (const [place, grant] of portfolio.grants.entries()) {
    const { fields, named } = writer(grant);
    const { value, dropped } = dropFaults(fields);
    const faults = grantFaults(value).filter(({ severity }) => severity === 'error');
    const text = canonicalJson(value);
    if (faults.length > 0 || ids.has(grant.id) || seen.has(text)) {
      issues.push(...demandIssues(grant, place, faults));
      continue;
    }
    issues.push(...demandIssues(grant, place, dropped, true));
    seen.add(text);
    ids.add(grant.id);
    grants.push(value);
    for (const entity of [grant, ...named]) written.add(entity);
  }
  if (grants.length === 0) {
    const place = { in: 'dossier', pointer: '/grants' } as const;
    issues.push({ code: 'threesixty/nothing-to-write', severity: 'error', params: {}, at: place });
    return { written: new Set(), issues };
  }
  const about = aboutFields(portfolio, lang, at);
  const whole = addOwnFields({ about, grants }, portfolio, written);
  return {
    package: {
      ...inOrder(whole.about, packageShape),
      grants: whole.grants.map((each) => inOrder(each, grantShape)),
    },
    written,
    issues,
  };
}

/** What a package says beside its grants; what the standard forbids there stays in our own field. */
function aboutFields(portfolio: Portfolio, lang: string, at: string | undefined): Fields {
  const kept = keptFields(portfolio);
  const faulty = new Set(shapeFaults(kept, packageShape).map(({ path }) => path[0]));
  const version = ownField(kept, 'version');
  const sound = Object.entries(kept).filter(
    ([name]) => !faulty.has(name) && name !== 'grants' && name !== ownName,
  );
  return {
    version: typeof version === 'string' && /^\d+\.\d+$/.test(version) ? version : writtenVersion,
    ...Object.fromEntries(sound.filter(([name]) => name !== 'version')),
    title: textIn(portfolio.title, lang),
    ...(at === undefined ? {} : { modified: at }),
  };
}

type Named = Organisation | PortfolioProgramme;

/** A grant with what the file says of those who take part in it, and who they are. */
function grantWriter(portfolio: Portfolio, options: PackageOptions & { readonly lang: string }) {
  const { lang, prefix, everyGrant = {}, grants } = options;
  const organisations = firstById(portfolio.organisations);
  const programmes = firstById(portfolio.programmes);
  const usual = new Map<Named, Fields>();
  const usualOf = (entity: Named): Fields => {
    const known = usual.get(entity);
    if (known) return known;
    const fresh =
      'organisations' in entity ? programmeFields(entity, lang) : organisationFields(entity, lang, prefix);
    usual.set(entity, fresh);
    return fresh;
  };
  return (grant: Grant): { readonly fields: Fields; readonly named: readonly Named[] } => {
    const kept = keptFields(grant);
    const named: Named[] = [];
    const mentions = (
      list: string,
      kind: 'organisation' | 'programme',
      first: string | undefined,
    ): readonly Fields[] => {
      const entities: ReadonlyMap<string, Named> = kind === 'programme' ? programmes : organisations;
      const kepts = ownField(kept, list);
      const noted = isList(kepts) ? kepts.filter(isFields) : [];
      // the model has the last word on who comes first; a list without that link is of another grant
      const ids = noted.map((each) => String(ownField(each, kind)));
      const sound =
        kind === 'programme' || first === ids[0] ? noted : first === undefined ? [] : [{ [kind]: first }];
      return sound.flatMap((each) => {
        const entity = entities.get(String(ownField(each, kind)));
        if (!entity) return [];
        named.push(entity);
        return [{ ...mentionOf(usualOf(entity), each), [ownName]: { id: entity.id } }];
      });
    };
    const recipients = mentions('recipients', 'organisation', grant.organisation);
    const funders = mentions('funders', 'organisation', grant.funder);
    const inProgrammes = mentions('programmes', 'programme', undefined);
    const said: Fields = {
      ...individualFields(grantFields(grant, prefix)),
      ...(recipients.length === 0 ? {} : { recipientOrganization: recipients }),
      ...(funders.length === 0 ? {} : { fundingOrganization: funders }),
      ...(inProgrammes.length === 0 ? {} : { grantProgramme: inProgrammes }),
    };
    return {
      fields: { ...everyGrant, ...grants?.get(grant.id), ...said, [ownName]: { id: grant.id } },
      named,
    };
  };
}

/** The name of an individual is in no portfolio: what stands in its place names nobody. */
function individualFields(fields: Fields): Fields {
  const individual = ownField(fields, 'recipientIndividual');
  if (!isFields(individual)) return fields;
  const id = ownField(individual, 'id');
  const shown: Fields = { ...(id === undefined ? {} : { id }), name: 'Individual recipient' };
  return { ...fields, recipientIndividual: shown };
}

const firstById = <Entity extends { readonly id: string }>(
  entities: readonly Entity[],
): ReadonlyMap<string, Entity> => new Map([...entities].reverse().map((each) => [each.id, each]));

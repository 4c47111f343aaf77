import { type Dossier, type EntityKind, JalonError } from '@jalon/core';
import { fullIri, GraphMaker, type Kept, keptOf } from './GraphMaker.ts';
import type { Writing } from './Writing.ts';

/** What is known before a dossier is written. */
export interface WritingChoice {
  readonly lang: string;
  readonly at?: string;
  readonly base?: string;
  readonly organisation?: string;
  readonly definedBy?: string;
}

/** What the writers share: IRIs, and whose the outcomes and indicators are. */
export function writingOf(dossier: Dossier, choice: WritingChoice): Writing {
  const { lang, base, at } = choice;
  const separator = base === undefined ? ':' : '/';
  const start = base ?? `urn:jalon:${dossier.id}:`;
  const partIri = (part: string, id: string) => `${start}${part}${separator}${id}`;
  const foreign = foreignIris(dossier, start);
  const iri = (kind: EntityKind, entity: { readonly id: string }) =>
    foreign.get(`${kind} ${entity.id}`) ?? partIri(kind, entity.id);
  const organisations = new Map(dossier.organisations.map((each) => [each.id, iri('organisation', each)]));
  const main = choice.organisation ?? mainOrganisation(dossier);
  for (const [option, id] of [
    ['organisation', choice.organisation],
    ['definedBy', choice.definedBy],
  ] as const)
    if (id !== undefined && !organisations.has(id))
      throw new JalonError('unknown-id', `no organisation "${id}" in the dossier`, { option, id });
  const nodes = new Map(dossier.results.nodes.map((node) => [node.id, node]));
  const outcomes = dossier.results.nodes.filter(({ level }) => level === 'outcome' || level === 'impact');
  return {
    make: new GraphMaker(lang),
    dossier,
    iri: (kind, entity) => {
      const kept = keptOf(entity)['@id'];
      return kind === 'target' && typeof kept === 'string' ? kept : iri(kind, entity);
    },
    partIri,
    organisation: main === undefined ? undefined : organisations.get(main),
    organisations,
    outcomes: new Map(outcomes.map((node) => [node.id, iri('result-node', node)])),
    nodes,
    told: toldIn(dossier),
    definedBy: choice.definedBy === undefined ? undefined : organisations.get(choice.definedBy),
    at: at === undefined ? undefined : /T/.test(at) ? at : `${at}T00:00:00`,
  };
}

/** The organisation that a file said it was about, the one that carries the programme out, or the only one. */
function mainOrganisation(dossier: Dossier): string | undefined {
  const known = new Set(dossier.organisations.map(({ id }) => id));
  const { organisation } = keptOf(dossier);
  if (typeof organisation === 'string' && known.has(organisation)) return organisation;
  const roles = dossier.programme?.roles ?? [];
  const implementer = roles.find(({ role, organisation: id }) => role === 'implementer' && known.has(id));
  return implementer?.organisation ?? (known.size === 1 ? [...known][0] : undefined);
}

/** IRIs that entities came with, each once. */
function foreignIris(dossier: Dossier, start: string): ReadonlyMap<string, string> {
  const { programme } = dossier;
  const lists: readonly (readonly [
    EntityKind,
    readonly { readonly id: string; readonly extensions?: Kept }[],
  ])[] = [
    ['programme', programme ? [{ ...programme, id: 'programme' }] : []],
    ['organisation', dossier.organisations],
    ['stakeholder', dossier.stakeholders],
    ['result-node', dossier.results.nodes],
    ['indicator', dossier.indicators],
    ['observation', dossier.observations],
    ['claim', dossier.learning.claims],
  ];
  const iris = new Map<string, string>();
  const taken = new Set<string>();
  for (const [kind, entities] of lists)
    for (const entity of entities) {
      const iri = keptOf(entity)['@id'];
      if (typeof iri !== 'string' || taken.has(iri) || iri.startsWith(start)) continue;
      taken.add(iri);
      iris.set(`${kind} ${entity.id}`, iri);
    }
  return iris;
}

/** For whom which outcome is told by nodes that were kept whole. */
function toldIn(dossier: Dossier): ReadonlySet<string> {
  const { nodes } = keptOf(dossier);
  const ids = (node: Kept, property: string) => {
    const values = node[fullIri(property)];
    return (Array.isArray(values) ? (values as readonly Kept[]) : []).map((value) => String(value['@id']));
  };
  const told = new Set<string>();
  for (const node of Array.isArray(nodes) ? (nodes as readonly Kept[]) : [])
    for (const group of ids(node, 'cids:forStakeholder'))
      for (const outcome of ids(node, 'cids:forOutcome')) told.add(`${group} ${outcome}`);
  return told;
}

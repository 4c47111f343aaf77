import { type Dossier, entitiesOf, type Portfolio } from '@jalon/core';
import type { CarriedKind } from './Carriage.ts';

/** A model of a document with the fields that are its own, without the lists of entities that stand in it. */
export interface CarriedEntity {
  readonly kind: CarriedKind;
  readonly id: string;
  readonly entity: unknown;
  readonly fields: ReadonlyMap<string, unknown>;
  /** Key of the entity that it stands in, where it stands in one. */
  readonly within?: string;
}

/** Fields that hold entities, by the kind that they stand in. */
const inner: Readonly<Record<string, readonly string[]>> = {
  programme: ['grants', 'budget', 'context'],
  'result-node': ['progressMarkers'],
  frame: ['rows'],
  indicator: ['targets'],
  instrument: ['items', 'scales', 'waves', 'codebook'],
};

const portfolioLists: readonly (readonly [keyof Portfolio, CarriedKind])[] = [
  ['organisations', 'organisation'],
  ['programmes', 'portfolio-programme'],
  ['cohorts', 'cohort'],
  ['grants', 'grant'],
  ['steps', 'support-step'],
  ['supports', 'support'],
  ['sessions', 'session'],
  ['deliverables', 'deliverable'],
  ['objectives', 'portfolio-objective'],
  ['selfRatings', 'self-rating'],
  ['sharedIndicators', 'shared-indicator'],
  ['merges', 'organisation-merge'],
];

/** The key by which an entity is found again. */
export const entityKey = (kind: CarriedKind, id: string): string => `${kind} ${id}`;

/** Every model of a document: the document itself first, then entity by entity. */
export function documentEntities(document: Dossier | Portfolio): readonly CarriedEntity[] {
  return 'results' in document ? dossierEntities(document) : portfolioEntities(document);
}

function dossierEntities(dossier: Dossier): readonly CarriedEntity[] {
  const { id, title, languages, labelPack, extensions, results, programme } = dossier;
  const { evaluationPlan, learning, collective, valuation } = dossier;
  const own = {
    ...{ id, title, languages, labelPack, extensions, vision: results.vision },
    evaluationPlan: beside(evaluationPlan),
    learning: beside(learning),
    collective: beside(collective),
    valuation: beside(valuation),
  };
  const found: CarriedEntity[] = [{ kind: 'dossier', id, entity: dossier, fields: defined(own) }];
  if (programme) found.push(entityOf('programme', 'programme', programme));
  const holders: { readonly pointer: string; readonly key: string }[] = [];
  for (const { kind, entity, pointer } of entitiesOf(dossier)) {
    const holder = pointer.startsWith('/programme/')
      ? entityKey('programme', 'programme')
      : holders.find((each) => pointer.startsWith(`${each.pointer}/`))?.key;
    found.push({ ...entityOf(kind, entity.id, entity), ...(holder === undefined ? {} : { within: holder }) });
    if (Object.hasOwn(inner, kind)) holders.push({ pointer, key: entityKey(kind, entity.id) });
  }
  return found;
}

function portfolioEntities(portfolio: Portfolio): readonly CarriedEntity[] {
  const { id, title, languages, supportRequiresGrantOf, extensions } = portfolio;
  const own = { id, title, languages, supportRequiresGrantOf, extensions };
  return [
    { kind: 'portfolio', id, entity: portfolio, fields: defined(own) },
    ...portfolioLists.flatMap(([list, kind]) =>
      (portfolio[list] as readonly { readonly id: string }[]).map((entity) =>
        entityOf(kind, entity.id, entity),
      ),
    ),
  ];
}

function entityOf(kind: CarriedKind, id: string, entity: object): CarriedEntity {
  const holds = Object.hasOwn(inner, kind) ? (inner[kind] ?? []) : [];
  const fields = Object.fromEntries(Object.entries(entity).filter(([field]) => !holds.includes(field)));
  return { kind, id, entity, fields: defined(fields) };
}

/** What stands beside the lists of entities of a part of the dossier; nothing where that is empty. */
function beside(part: object | undefined): unknown {
  const rest = Object.entries(part ?? {}).filter(([, value]) => !isEntityList(value));
  return rest.length === 0 ? undefined : Object.fromEntries(rest);
}

const isEntityList = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null && 'id' in item);

const defined = (fields: object): ReadonlyMap<string, unknown> =>
  new Map(Object.entries(fields).filter(([, value]) => value !== undefined));

import type { Dossier } from '../dossier/Dossier.ts';
import { entitiesAt, valuesAt } from '../dossier/entitiesOf.ts';
import { entityLists } from '../dossier/entityLists.data.ts';
import { entityWords } from '../dossier/entityWords.data.ts';
import type { ReferenceField } from '../dossier/references.data.ts';
import type { Issue } from '../issue/Issue.ts';
import { citedIds, citingFields } from './citingFields.ts';
import type { ListedKind } from './EntityOf.ts';
import { type Entity, listsOf } from './entityLocations.ts';
import type { Change } from './history/Change.ts';
import { nestedIn } from './nestedIn.ts';
import { editIssue } from './refusal.ts';

/** One id that something cites. */
interface Citation {
  readonly holder: Holder;
  readonly from: string;
  readonly to: string;
  readonly expected: ReferenceField['to'];
}

/**
 * What the changes of an edit brought about: ids that now name two things, citations that now lead nowhere. Only what
 * changed is looked into, and observations only where they can be concerned.
 */
export function issuesOfChanges(changes: readonly Change[], after: Dossier): readonly Issue[] {
  const [was, now] = [namedIn(changes, 'before'), namedIn(changes, 'after')];
  const came = [...now].filter((key) => !was.has(key));
  const gone = [...was].filter((key) => !now.has(key));
  return [...twice(came, after), ...broken(changes, gone, after)];
}

/** Kind with id of everything that stands in the changed entities, nested ones included. */
function namedIn(changes: readonly Change[], side: 'before' | 'after'): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { entity: kind, [side]: value } of changes) {
    if (value === undefined || kind === 'dossier') continue;
    names.add(nameOf(kind, value as Entity));
    for (const { kind: inner, key } of nestedIn(kind))
      for (const [nested] of entitiesAt(value, key)) names.add(nameOf(inner, nested));
  }
  return names;
}

const nameOf = (kind: string, { id }: Entity): string => `${kind} ${id}`;

function twice(came: readonly string[], after: Dossier): readonly Issue[] {
  if (came.length === 0) return [];
  const counts = new Map(came.map((name) => [name.slice(name.indexOf(' ') + 1), 0]));
  if (counts.has(after.id)) counts.set(after.id, 1);
  for (const { kind } of entityLists) {
    for (const { id } of entitiesOfKind(after, kind)) {
      const count = counts.get(id);
      if (count !== undefined) counts.set(id, count + 1);
    }
  }
  return [...counts].filter(([, count]) => count > 1).map(([id]) => editIssue('edit/id-twice', { id }));
}

const entitiesOfKind = (dossier: Dossier, kind: ListedKind): readonly Entity[] => {
  const lists = listsOf(dossier, kind);
  return lists.length === 1 ? (lists[0]?.list ?? []) : lists.flatMap(({ list }) => list);
};

function broken(changes: readonly Change[], gone: readonly string[], after: Dossier): readonly Issue[] {
  const cited = [...changes.flatMap(newCitations), ...citationsOf(gone, after)];
  const found = new Map(cited.map((one) => [`${one.from} ${one.expected} ${one.to}`, one]));
  const ids = new Map<string, ReadonlySet<string>>();
  const exists = ({ expected, to }: Citation) => {
    const known =
      ids.get(expected) ?? new Set(entitiesOfKind(after, expected as ListedKind).map(({ id }) => id));
    ids.set(expected, known);
    return known.has(to);
  };
  return [...found.values()]
    .filter((citation) => !exists(citation))
    .map(({ holder, from, to, expected }) =>
      editIssue(
        'edit/broken-reference',
        { from, to, expected: entityWords[expected] },
        holder === 'dossier' ? undefined : { kind: holder, id: from },
      ),
    );
}

/** What a change cites that it did not before. */
function newCitations({ entity: kind, id, fields = [], before, after }: Change): readonly Citation[] {
  const citations = (value: unknown) =>
    kind === 'dossier'
      ? fields.flatMap((field) => documentCitations(id, field, value))
      : value === undefined
        ? []
        : allCitations(kind, value as Entity);
  const known =
    before === undefined ? undefined : new Set(citations(before).map(({ from, to }) => `${from} ${to}`));
  return citations(after).filter(
    ({ holder, from, to, expected }) =>
      // a record stands without an organisation that is listed later; it means nothing without its indicator
      (holder !== 'observation' || expected === 'indicator' || expected === 'observation') &&
      !known?.has(`${from} ${to}`),
  );
}

function documentCitations(from: string, field: string, values: unknown): readonly Citation[] {
  const value = (values as Readonly<Record<string, unknown>> | undefined)?.[field];
  return (citingFields.get('dossier') ?? [])
    .filter(({ keys }) => keys.join('/').startsWith(`${field}/`))
    .flatMap(({ keys, to: expected }) =>
      [...valuesAt(value, keys.slice(field.split('/').length))].map(
        ([to]): Citation => ({ holder: 'dossier', from, to: to as string, expected }),
      ),
    );
}

const allCitations = (kind: Holder, entity: Entity): readonly Citation[] => [
  ...citationsIn(kind, entity),
  ...nestedIn(kind).flatMap(({ kind: inner, key }) =>
    [...entitiesAt(entity, key)].flatMap(([nested]) => citationsIn(inner, nested)),
  ),
];

const citationsIn = (holder: Holder, entity: Entity): readonly Citation[] =>
  (citingFields.get(holder) ?? []).flatMap(({ keys, to: expected }) =>
    citedIds(entity, keys).map((to) => ({ holder, from: entity.id, to, expected })),
  );

/** Whatever cites something that is gone. */
function citationsOf(gone: readonly string[], after: Dossier): readonly Citation[] {
  const names = new Set(gone);
  const kinds = new Set(gone.map((name) => name.slice(0, name.indexOf(' '))));
  return [...citingFields].flatMap(([holder, fields]) => {
    const concerned = fields.filter(({ to }) => kinds.has(to));
    if (concerned.length === 0) return [];
    const entities = holder === 'dossier' ? [after] : entitiesOfKind(after, holder as ListedKind);
    return concerned.flatMap(({ keys, to: expected }) =>
      entities.flatMap((entity) =>
        citedIds(entity, keys)
          .filter((to) => names.has(`${expected} ${to}`))
          .map((to): Citation => ({ holder, from: entity.id, to, expected })),
      ),
    );
  });
}

type Holder = ReferenceField['holder'];

import { type Extensions, type Json, type LocalizedText, sameJson, textIn } from '@jalon/core';
import type { ImportState } from '../ImportState.ts';
import { keeping, keptOf } from '../keptOf.ts';
import { normaliseName } from '../normaliseName.ts';
import { type RowSource, rowIssue } from '../RowSource.ts';

/** What a row of a list says of one entity. */
export interface ListEntry<E> {
  readonly source: RowSource;
  /** What a new id is made from: the code, else the words. */
  readonly seed: string;
  readonly entity: Omit<E, 'id'>;
}

interface Entity {
  readonly id: string;
  readonly extensions?: Extensions;
}

/** How entries find what the dossier has. */
export interface MergeOptions<E> {
  readonly kind: string;
  /** What an entity is recognised by, the surest first. */
  readonly keysOf: (entity: Omit<E, 'id'>) => readonly string[];
  /** Whether two that share a key are not the same all the same: their codes differ. */
  readonly differ?: (own: Omit<E, 'id'>, said: Omit<E, 'id'>) => boolean;
  /** Two rows that look the same are two entries; else the second adds to the first. */
  readonly repeats?: boolean;
}

/** The list with what was added, and the id of each entry. */
export interface MergedEntries<E> {
  readonly all: readonly E[];
  readonly ids: readonly string[];
}

/**
 * Brings the entries of a list to those that the dossier has: each is found or new; what the known one lacks is added, what
 * disagrees is said with its place, and the record is kept. The very same list comes back where there is nothing to add.
 */
export function mergeEntries<E extends Entity>(
  state: ImportState,
  own: readonly E[],
  entries: readonly ListEntry<E>[],
  { kind, keysOf, differ = () => false, repeats = false }: MergeOptions<E>,
): MergedEntries<E> {
  const all = [...own];
  const places = new Map<string, number[]>();
  const note = (entity: Omit<E, 'id'>, at: number) => {
    for (const key of keysOf(entity)) places.set(key, [...(places.get(key) ?? []), at]);
  };
  all.forEach(note);
  const claimed = new Set<number>();
  let changed = false;
  const ids = entries.map(({ source, seed, entity }): string => {
    const found = keysOf(entity)
      .flatMap((key) => places.get(key) ?? [])
      .find((at) => !(repeats && claimed.has(at)) && !differ(all[at] as E, entity));
    const known = found === undefined ? undefined : all[found];
    if (found === undefined || !known) {
      const added = { ...entity, id: state.mint.fromText(kind, seed) } as unknown as E;
      note(entity, all.length);
      claimed.add(all.length);
      all.push(added);
      changed = true;
      return added.id;
    }
    claimed.add(found);
    const completed = complete(state, source, known, entity);
    if (completed !== known) {
      all[found] = completed;
      note(completed, found);
      changed = true;
    }
    return known.id;
  });
  return { all: changed ? all : own, ids };
}

/** A known entity with what a row adds to it. */
function complete<E extends Entity>(state: ImportState, source: RowSource, known: E, said: Omit<E, 'id'>): E {
  const own = known as unknown as Readonly<Record<string, Json | undefined>>;
  const { extensions: _kept, ...fields } = said as Readonly<Record<string, unknown>> & {
    extensions?: Extensions;
  };
  const differs = (field: string, found: unknown, recorded: unknown) =>
    state.issues.push(
      rowIssue(source, 'import/entry-differs', 'warning', {
        field,
        found: inWords(found),
        recorded: inWords(recorded),
      }),
    );
  const added: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined || isEmpty(value)) continue;
    if (own[field] === undefined || isEmpty(own[field])) added[field] = value;
    else if (!agrees(own[field], value)) differs(field, value, own[field]);
  }
  const [before, now] = [keptOf(known), keptOf(said as unknown as Entity)];
  const lacking = Object.entries(now).filter(([field]) => before[field] === undefined);
  for (const [field, value] of Object.entries(now)) {
    if (before[field] !== undefined && !agrees(before[field], value)) differs(field, value, before[field]);
  }
  const extended =
    lacking.length > 0 ? keeping({ ...before, ...Object.fromEntries(lacking) }, known.extensions) : {};
  const isMore = Object.keys(added).length > 0 || lacking.length > 0;
  return isMore ? { ...known, ...added, ...extended } : known;
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** The same, but for the spelling of words; a text in several languages says what one of them says. */
function agrees(recorded: unknown, found: unknown): boolean {
  if (typeof found === 'string') {
    const wordings = typeof recorded === 'string' ? [recorded] : Object.values((recorded as object) ?? {});
    return wordings.some((one) => typeof one === 'string' && normaliseName(one) === normaliseName(found));
  }
  if (Array.isArray(found) && Array.isArray(recorded))
    return found.every((one) => recorded.some((other) => agrees(other, one)));
  return sameJson(recorded as Json, found as Json);
}

function inWords(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  if (typeof value === 'object' && value !== null && ('fr' in value || 'en' in value))
    return textIn(value as LocalizedText, 'fr');
  return JSON.stringify(value) ?? '';
}

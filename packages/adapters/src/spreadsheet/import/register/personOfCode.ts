import type { Person } from '@jalon/core';
import { type Kept, keeping, keptOf } from '../keptOf.ts';
import { type RowSource, rowIssue } from '../RowSource.ts';
import type { RegisterDraft } from './RegisterDraft.ts';

/** What a sheet says of a person beside the code. */
export type PersonFacts = Omit<Person, 'id' | 'extensions'>;

/**
 * The person whom a code stands for: the one that has it for a pseudonym or was read under it, else a new one.
 * @returns `undefined` for somebody who was erased, which is said
 */
export function personOfCode(
  draft: RegisterDraft,
  source: RowSource,
  code: string,
  facts: PersonFacts = {},
  kept: Kept = {},
): Person | undefined {
  const asId = /^[A-Za-z0-9][\w.~-]{0,127}$/.test(code);
  if (draft.erased.has(code)) {
    draft.issues.push(rowIssue(source, 'import/person-erased', 'warning', { person: code }));
    return undefined;
  }
  const known = knownPerson(draft, code);
  if (known) return completed(draft, source, known, facts);
  const id = asId ? draft.mint.fromId(code) : draft.mint.fromText('person', code);
  return draft.put(draft.persons, {
    id,
    ...facts,
    ...keeping({ ...kept, code: id === code ? undefined : code }),
  });
}

/** The person who has a code for a pseudonym, or was read under it. */
export const knownPerson = (draft: RegisterDraft, code: string): Person | undefined =>
  draft.find(draft.persons, code) ?? draft.persons.find((one) => keptOf(one)['code'] === code);

/** A person with what the sheet adds; what disagrees is said, and the register's is kept. */
export function completed(
  draft: RegisterDraft,
  source: RowSource,
  known: Person,
  facts: PersonFacts,
): Person {
  const own = known as unknown as Readonly<Record<string, unknown>>;
  const added: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(facts)) {
    if (value === undefined) continue;
    if (own[field] === undefined) added[field] = value;
    else if (own[field] !== value)
      // the words stay out: an issue may be shown to people who may not see the register
      draft.issues.push(rowIssue(source, 'import/person-differs', 'warning', { row: known.id, field }));
  }
  return Object.keys(added).length === 0 ? known : draft.put(draft.persons, { ...known, ...added });
}

import { foldText, type Person } from '@jalon/core';
import type { ReadingTable, ReadingValue } from '../../Reading.ts';
import { type Kept, keeping } from '../keptOf.ts';
import { factsBeside } from '../list/factsBeside.ts';
import { type RowSource, rowIssue } from '../RowSource.ts';
import { completed, type PersonFacts, personOfCode } from './personOfCode.ts';
import type { RegisterDraft } from './RegisterDraft.ts';

/** What the import of people was told. */
export interface PeopleOptions {
  readonly organisation?: string;
  readonly activity?: string;
}

/** Brings a list of people into a register: by code, else by name with date of birth; each day of attendance is a contact. */
export function takePeople(
  draft: RegisterDraft,
  table: ReadingTable,
  file: string | undefined,
  { organisation, activity }: PeopleOptions,
): void {
  for (const row of table.rows) {
    const source: RowSource = { table, row, ...(file === undefined ? {} : { file }) };
    const facts = factsOf(source, organisation);
    const code = row.code?.trim();
    if (!code && facts.name === undefined) {
      draft.issues.push(
        rowIssue(
          { ...source, row: { ...row, name: String(row.row) } },
          'import/person-nameless',
          'warning',
          {},
        ),
      );
      continue;
    }
    const person = code
      ? personOfCode(draft, source, code, facts, keptBeside(source))
      : personOfName(draft, source, facts);
    if (!person) continue;
    for (const { answer, period } of row.values) {
      if (answer !== true || !period || period.start !== period.end) continue;
      const known = draft.contacts.some(
        (one) => one.person === person.id && one.date === period.start && one.about === activity,
      );
      if (known) continue;
      const id = draft.mint.fromId(`${person.id}.${period.start}`);
      const about = activity === undefined ? {} : { about: activity };
      draft.put(draft.contacts, { id, person: person.id, date: period.start, ...about });
    }
  }
}

/** A person by name: the pseudonym says nothing of it. */
function personOfName(draft: RegisterDraft, source: RowSource, facts: PersonFacts): Person | undefined {
  const key = nameKey(facts.name ?? '');
  const namesakes = draft.persons.filter(({ name }) => name !== undefined && nameKey(name) === key);
  const { bornOn } = facts;
  const sure = bornOn === undefined ? undefined : namesakes.find((one) => one.bornOn === bornOn);
  if (sure) return completed(draft, source, sure, { ...facts, name: sure.name ?? '' });
  const open = namesakes.find((one) => one.bornOn === undefined || bornOn === undefined);
  if (open) {
    draft.issues.push(rowIssue(source, 'import/person-by-name', 'warning', { row: open.id }));
    return completed(draft, source, open, { ...facts, name: open.name ?? '' });
  }
  return draft.put(draft.persons, {
    id: draft.mint.fromId('person'),
    ...facts,
    ...keeping(keptBeside(source)),
  });
}

/** What a register has no field for; a number of a health insurance is not kept. */
const keptBeside = (source: RowSource): Kept => {
  const fields = [
    'sex',
    'age',
    'age-group',
    'school',
    'entry-date',
    'exit-date',
    'installation',
    'subsidised',
  ];
  const facts = Object.entries(factsBeside(source, fields)).filter(([, fact]) => fact !== undefined);
  return Object.fromEntries(facts) as Kept;
};

/** A name as it is compared: in any order of its parts, without accents, hyphens and case. */
const nameKey = (name: string): string =>
  foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
    .sort()
    .join(' ');

function factsOf({ row }: RowSource, organisation: string | undefined): PersonFacts {
  const text = (field: string) => row.text[field]?.trim() || undefined;
  const parts = [text('first-name'), text('last-name')].filter((part) => part !== undefined);
  const name = text('full-name') ?? (parts.length > 0 ? parts.join(' ') : row.name?.trim() || undefined);
  const bornOn = dayOf(row.values.find(({ field }) => field === 'birth-date'));
  const role = text('role');
  const [email, phone, address] = [text('email'), text('phone'), text('address')];
  return {
    ...(name === undefined ? {} : { name }),
    ...(bornOn === undefined ? {} : { bornOn }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    ...(address === undefined ? {} : { address }),
    ...(role === undefined ? {} : { role }),
    ...(organisation === undefined ? {} : { organisation }),
  };
}

const dayOf = (cell: ReadingValue | undefined): string | undefined =>
  cell?.period && cell.period.start === cell.period.end ? cell.period.start : undefined;

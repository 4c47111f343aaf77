import type { Observation } from '@jalon/core';

/** What is recorded of one thing by one organisation, or by nobody in particular. */
export interface OwnRecords {
  readonly organisation: string | undefined;
  /** Records in force, the latest first. */
  heads: readonly Observation[];
  /** What the file at hand said first. */
  said?: Observation;
}

/** Records in force by what they are about: values by place or by category are other values. */
export class RecordsInForce {
  readonly #subjects = new Map<string, OwnRecords[]>();
  readonly #large = new WeakMap<readonly OwnRecords[], Map<string | undefined, OwnRecords>>();

  /** All that is recorded of what a record is about, one entry for each organisation. */
  of(record: Observation): OwnRecords[] {
    const key = subjectOf(record);
    const known = this.#subjects.get(key);
    if (known) return known;
    const fresh: OwnRecords[] = [];
    this.#subjects.set(key, fresh);
    return fresh;
  }

  /** What the organisation of a record has recorded of the same thing. */
  ownOf(record: Observation, all: OwnRecords[] = this.of(record)): OwnRecords {
    const { organisation } = record;
    const known =
      all.length < many
        ? all.find((own) => own.organisation === organisation)
        : this.#listed(all).get(organisation);
    if (known) return known;
    const fresh: OwnRecords = { organisation, heads: [] };
    all.push(fresh);
    if (all.length > many) this.#listed(all).set(organisation, fresh);
    return fresh;
  }

  #listed(all: readonly OwnRecords[]): Map<string | undefined, OwnRecords> {
    const known = this.#large.get(all) ?? new Map(all.map((own) => [own.organisation, own] as const));
    this.#large.set(all, known);
    return known;
  }
}

/** Organisations that are looked up one by one; a network of a thousand is listed. */
const many = 32;

/** What parts one word of a key from the next: no id holds it. */
const parted = '\u0000';

/** What a record is about but for its organisation. */
function subjectOf({ indicator, period, place = '', categories }: Observation): string {
  const whole = indicator + parted + period.start + parted + period.end + parted + place;
  return categories === undefined ? whole : whole + wordsOf(categories);
}

const known = new WeakMap<NonNullable<Observation['categories']>, string>();

/** Categories in the order of their dimensions; records that share them share this too. */
function wordsOf(categories: NonNullable<Observation['categories']>): string {
  const before = known.get(categories);
  if (before !== undefined) return before;
  const words = Object.entries(categories)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([dimension, code]) => `${parted}${dimension}${parted}${code}`)
    .join('');
  known.set(categories, words);
  return words;
}

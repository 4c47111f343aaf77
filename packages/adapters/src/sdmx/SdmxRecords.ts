import { type Json, type Observation, sameJson } from '@jalon/core';
import { idPart } from '../stream/idPart.ts';
import type { SdmxRow } from './SdmxRow.ts';

type Key = NonNullable<SdmxRow['key']>;

/** What rows gave about the same thing, the first in front. */
interface KeyedRecords {
  readonly key: Key;
  readonly observations: Observation[];
}

/** The observations of a file, by their dimensions: some come back with another value, some are taken out again. */
export class SdmxRecords {
  readonly #byId = new Map<string, KeyedRecords>();
  readonly #byKey = new Map<string, string>();
  /** Ids by dimension and code, from the first deletion on that leaves a dimension blank. */
  #byCode: Map<string, Set<string>> | undefined;

  get observations(): readonly Observation[] {
    return [...this.#byId.values()].flatMap(({ observations }) => observations);
  }

  /** Takes up an observation. @returns whether it replaces one that said something else */
  add(key: Key, observation: Observation, isReplacing: boolean): boolean {
    const known = this.#byId.get(observation.id);
    const last = known?.observations.at(-1);
    if (known && last) {
      if (!isReplacing && isSame(last, observation)) return false;
      const id = idAgain(observation.id, known.observations.length + 1);
      known.observations.push({ ...observation, id, revises: last.id });
      return true;
    }
    this.#byId.set(observation.id, { key, observations: [observation] });
    this.#byKey.set(JSON.stringify(key), observation.id);
    this.#note(observation.id, key);
    return false;
  }

  /** Takes out what a row deletes: where it leaves a dimension blank, all codes of it. @returns how many observations */
  remove(key: Key): number {
    const asked = Object.entries(key).filter(([, code]) => code !== '');
    const isWhole = asked.length === Object.keys(key).length;
    const known = this.#byKey.get(JSON.stringify(key));
    const ids = isWhole ? (known === undefined ? [] : [known]) : this.#among(asked);
    let count = 0;
    for (const id of ids) {
      const found = this.#byId.get(id);
      if (!found || !asked.every(([dimension, code]) => found.key[dimension] === code)) continue;
      this.#byId.delete(id);
      for (const entry of Object.entries(found.key)) this.#byCode?.get(JSON.stringify(entry))?.delete(id);
      count += found.observations.length;
    }
    return count;
  }

  /** Ids among which all are that have these codes: those of the rarest. */
  #among(asked: readonly (readonly [string, string])[]): readonly string[] {
    if (!this.#byCode) {
      this.#byCode = new Map();
      for (const [id, { key }] of this.#byId) this.#note(id, key);
    }
    const sets = asked.map((entry) => this.#byCode?.get(JSON.stringify(entry)) ?? new Set<string>());
    const [rarest] = sets.toSorted((a, b) => a.size - b.size);
    return [...(rarest ?? this.#byId.keys())];
  }

  #note(id: string, key: Key): void {
    if (!this.#byCode) return;
    for (const entry of Object.entries(key)) {
      const name = JSON.stringify(entry);
      const ids = this.#byCode.get(name);
      if (ids) ids.add(id);
      else this.#byCode.set(name, new Set([id]));
    }
  }
}

/** Whether two rows say the same: what a row leaves out it leaves as it was. */
const isSame = (before: Observation, after: Observation): boolean =>
  before.value === after.value &&
  before.state === after.state &&
  (['stage', 'flags', 'comment', 'extensions'] as const).every(
    (field) =>
      after[field] === undefined || sameJson(before[field] as Json | undefined, after[field] as Json),
  );

/** The id of what the same dimensions say once more; no first id ends like this. */
const idAgain = (id: string, count: number): string =>
  id.length + String(count).length < 128
    ? `${id}~${count}`
    : `${id.slice(0, 100)}~${idPart('key', `<${id}>`).split('-').at(-1)}~${count}`;

import { type Dossier, entityIds, type Indicator, type Issue, type Observation } from '@jalon/core';
import type { Change } from '@jalon/core/edit';
import { appendObservations, edit } from '@jalon/core/edit';
import { IdMint } from './IdMint.ts';

/** What an import has gathered so far; it lives inside one call and is never handed out. */
export class ImportState {
  readonly issues: Issue[] = [];
  readonly mint: IdMint;
  readonly #before: Dossier;
  readonly #indicators: Map<string, Indicator>;
  readonly #edited = new Set<string>();
  readonly #observations: Observation[] = [];
  readonly #heads = new Map<string, Observation[]>();
  /** What this file has said already, by the key of {@link recordKey}. */
  readonly #said = new Map<string, Observation>();

  constructor(dossier: Dossier, organisation: string | undefined) {
    this.#before = dossier;
    this.mint = new IdMint(entityIds(dossier));
    this.#indicators = new Map(dossier.indicators.map((indicator) => [indicator.id, indicator]));
    const revised = new Set(dossier.observations.map(({ revises }) => revises));
    for (const record of dossier.observations) {
      if (revised.has(record.id) || !isWhole(record)) continue;
      const other = organisation !== undefined && (record.organisation ?? organisation) !== organisation;
      if (!other) this.#addHead(record);
    }
  }

  get indicators(): readonly Indicator[] {
    return [...this.#indicators.values()];
  }

  /** Records in force for the indicator and period of another one. */
  headsFor(record: Observation): readonly Observation[] {
    return this.#heads.get(recordKey(record)) ?? [];
  }

  /** What this file said before of the indicator and period of a record. */
  saidBefore(record: Observation): Observation | undefined {
    return this.#said.get(recordKey(record));
  }

  say(record: Observation): void {
    this.#said.set(recordKey(record), record);
  }

  putIndicator(indicator: Indicator): void {
    this.#indicators.set(indicator.id, indicator);
    this.#edited.add(indicator.id);
  }

  /** Adds a record, in the place of the one that it revises. */
  addObservation(record: Observation): void {
    this.#observations.push(record);
    const key = recordKey(record);
    this.#heads.set(key, [record, ...(this.#heads.get(key) ?? []).filter(({ id }) => id !== record.revises)]);
  }

  /** The dossier with everything that was gathered, and the changes that led to it. */
  finish(): {
    readonly dossier: Dossier;
    readonly changes: readonly Change[];
    readonly issues: readonly Issue[];
  } {
    const known = new Set(this.#before.indicators.map(({ id }) => id));
    const defined =
      this.#edited.size === 0
        ? { dossier: this.#before, changes: [] }
        : edit(this.#before, (draft) => {
            draft.indicators.forEach(({ id }, index) => {
              if (this.#edited.has(id)) draft.indicators[index] = this.#draft(id);
            });
            for (const id of this.#edited) if (!known.has(id)) draft.indicators.push(this.#draft(id));
          });
    const recorded = appendObservations(defined.dossier, this.#observations);
    return {
      dossier: recorded.dossier,
      changes: [...defined.changes, ...recorded.changes],
      issues: [...this.issues, ...recorded.issues],
    };
  }

  /** A draft holds plain mutable values; nothing that the caller owns is handed to it to be frozen. */
  #draft(id: string) {
    return structuredClone(this.#indicators.get(id)) as never;
  }

  #addHead(record: Observation): void {
    const key = recordKey(record);
    const heads = this.#heads.get(key);
    if (heads) heads.push(record);
    else this.#heads.set(key, [record]);
  }
}

/** A sheet speaks of the whole: values by place or category are other values. */
const isWhole = ({ place, categories }: Observation): boolean =>
  place === undefined && (categories === undefined || Object.keys(categories).length === 0);

const recordKey = ({ indicator, period }: Observation): string =>
  `${indicator} ${period.start} ${period.end}`;

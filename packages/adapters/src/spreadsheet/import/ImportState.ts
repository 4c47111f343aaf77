import {
  type Dimension,
  type Dossier,
  entityIds,
  type Indicator,
  type Issue,
  type Observation,
  type Organisation,
} from '@jalon/core';
import type { Change } from '@jalon/core/edit';
import { appendObservations, edit } from '@jalon/core/edit';
import { IdMint } from './IdMint.ts';
import { type OwnRecords, RecordsInForce } from './RecordsInForce.ts';

/** What an import has gathered so far; it lives inside one call and is never handed out. */
export class ImportState {
  readonly issues: Issue[] = [];
  readonly mint: IdMint;
  /** The dossier as it was given. */
  readonly before: Dossier;
  /** Everything but indicators and observations, as gathered so far. */
  #rest: Dossier;
  /** The organisation that the whole import speaks for. */
  readonly #organisation: string | undefined;
  readonly #indicators: Map<string, Indicator>;
  readonly #edited = new Set<string>();
  readonly #observations: Observation[] = [];
  /** What is recorded, with what this file has said already. */
  readonly records = new RecordsInForce();
  readonly #named = new Map<string, string>();

  constructor(dossier: Dossier, organisation: string | undefined) {
    this.before = dossier;
    this.#rest = dossier;
    this.#organisation = organisation;
    this.mint = new IdMint(entityIds(dossier));
    this.#indicators = new Map(dossier.indicators.map((indicator) => [indicator.id, indicator]));
    const revised = new Set(dossier.observations.map(({ revises }) => revises));
    for (const record of dossier.observations) {
      if (revised.has(record.id)) continue;
      const own = this.records.ownOf(record);
      own.heads = [...own.heads, record];
    }
  }

  get indicators(): readonly Indicator[] {
    return [...this.#indicators.values()];
  }

  indicator(id: string): Indicator | undefined {
    return this.#indicators.get(id);
  }

  /** The dossier with what was gathered but the observations. */
  get dossier(): Dossier {
    return { ...this.#rest, indicators: this.#indicatorsNow() };
  }

  /** Takes another state of the dossier, made from {@link dossier}; its observations are not looked at. */
  take(after: Dossier): void {
    const now = new Set(this.#indicatorsNow());
    for (const indicator of after.indicators) if (!now.has(indicator)) this.putIndicator(indicator);
    this.#rest = after;
  }

  /** What new rows are held against: what was gathered, with the indicators that were there before. */
  get known(): Dossier {
    return { ...this.#rest, indicators: this.before.indicators };
  }

  get dimensions(): readonly Dimension[] {
    return this.#rest.dimensions;
  }

  putDimension(dimension: Dimension): void {
    const { dimensions } = this.#rest;
    const isKnown = dimensions.some(({ id }) => id === dimension.id);
    const after = isKnown
      ? dimensions.map((one) => (one.id === dimension.id ? dimension : one))
      : [...dimensions, dimension];
    this.#rest = { ...this.#rest, dimensions: after };
  }

  get organisations(): readonly Organisation[] {
    return this.#rest.organisations;
  }

  putOrganisation(organisation: Organisation): void {
    const { organisations } = this.#rest;
    const isKnown = organisations.some(({ id }) => id === organisation.id);
    const after = isKnown
      ? organisations.map((one) => (one.id === organisation.id ? organisation : one))
      : [...organisations, organisation];
    this.#rest = { ...this.#rest, organisations: after };
  }

  /** The id that a name stands for in this import, so that it is looked for once. */
  organisationNamed(name: string): string | undefined {
    return this.#named.get(name);
  }

  nameOrganisation(name: string, id: string): void {
    this.#named.set(name, id);
  }

  /** Records in force for what a record says something of, where its own organisation has none. */
  headsBeside(record: Observation, all: readonly OwnRecords[]): readonly Observation[] {
    if (record.organisation === undefined) {
      // values of several organisations are parts of a whole that nobody recorded
      const [only, ...more] = all.filter((own) => own.heads.length > 0);
      return only && more.length === 0 ? only.heads : [];
    }
    return record.organisation === this.#organisation
      ? (all.find(({ organisation }) => organisation === undefined)?.heads ?? [])
      : [];
  }

  putIndicator(indicator: Indicator): void {
    this.#indicators.set(indicator.id, indicator);
    this.#edited.add(indicator.id);
  }

  /** Adds a record, in the place of the one that it revises. */
  addObservation(record: Observation, all: OwnRecords[]): void {
    this.#observations.push(record);
    if (record.revises !== undefined)
      for (const own of all) own.heads = own.heads.filter(({ id }) => id !== record.revises);
    const own = this.records.ownOf(record, all);
    own.heads = own.heads.length === 0 ? [record] : [record, ...own.heads];
  }

  /** The dossier with everything that was gathered, and the changes that led to it. */
  finish(): {
    readonly dossier: Dossier;
    readonly changes: readonly Change[];
    readonly issues: readonly Issue[];
  } {
    const after = this.dossier;
    const fields = Object.keys(after) as (keyof Dossier)[];
    const defined = edit(this.before, (draft) => {
      for (const field of fields) {
        if (field !== 'observations' && after[field] !== this.before[field])
          Object.assign(draft, { [field]: after[field] });
      }
    });
    const recorded = appendObservations(defined.dossier, this.#observations);
    return {
      dossier: recorded.dossier,
      changes: [...defined.changes, ...recorded.changes],
      issues: [...this.issues, ...defined.issues, ...recorded.issues],
    };
  }

  /** The indicators in their order, the new ones last; the very same list where none has changed. */
  #indicatorsNow(): readonly Indicator[] {
    const { indicators } = this.before;
    if (this.#edited.size === 0) return indicators;
    const known = new Set(indicators.map(({ id }) => id));
    const own = indicators.map((one) =>
      this.#edited.has(one.id) ? (this.#indicators.get(one.id) ?? one) : one,
    );
    return [...own, ...[...this.#indicators.values()].filter(({ id }) => !known.has(id))];
  }
}

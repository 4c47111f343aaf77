import type { Cohort, Grant, Issue, Organisation, Portfolio, Support } from '@jalon/core';

import { IdMint } from '../IdMint.ts';

/** A portfolio that rows are being brought into; it lives inside one call and is never handed out. */
export class PortfolioDraft {
  readonly issues: Issue[] = [];
  readonly mint: IdMint;
  readonly #before: Portfolio;
  readonly organisations: Organisation[];
  readonly cohorts: Cohort[];
  readonly grants: Grant[];
  readonly supports: Support[];
  readonly #said = new Set<string>();
  #changed = false;

  constructor(portfolio: Portfolio) {
    this.#before = portfolio;
    this.organisations = [...portfolio.organisations];
    this.cohorts = [...portfolio.cohorts];
    this.grants = [...portfolio.grants];
    this.supports = [...portfolio.supports];
    const lists = Object.values(portfolio).filter(Array.isArray) as readonly (readonly {
      readonly id?: unknown;
    }[])[];
    this.mint = new IdMint(lists.flat().flatMap((one) => (typeof one?.id === 'string' ? [one.id] : [])));
  }

  /** Whether something was not said yet. */
  sayOnce(what: string): boolean {
    const isNew = !this.#said.has(what);
    this.#said.add(what);
    return isNew;
  }

  /** Adds an entity, or puts it in the place of the one of its id. */
  put<E extends { readonly id: string }>(list: E[], entity: E): E {
    const at = list.findIndex(({ id }) => id === entity.id);
    if (at < 0) list.push(entity);
    else list[at] = entity;
    this.#changed = true;
    return entity;
  }

  /** The portfolio with everything that was put; the very same one where nothing was. */
  finish(): Portfolio {
    if (!this.#changed) return this.#before;
    const { organisations, cohorts, grants, supports } = this;
    return { ...this.#before, organisations, cohorts, grants, supports };
  }
}

/**
 * How far a report to one funder answers what another funder asks.
 * @module
 */
import type { Issue, Words } from '@jalon/core';

/** How much of an item can be filled: all of it, what fits its narrower rules, or nothing. */
export type CrosswalkFit = 'whole' | 'part' | 'none';

/** Why two items are taken for the same question. */
export type CrosswalkWay = 'declared' | 'same-id' | 'same-reference' | 'same-binding' | 'same-options';

/** What has to be done to an answer so that it has the form of the other item. */
export type CrosswalkForm = 'as-it-is' | 'as-list' | 'from-list' | 'rows' | 'other-indicators' | 'columns';

/** One item to fill, and how far the other report fills it. */
export interface ItemCrosswalk {
  /** Id of the item to fill. */
  readonly to: string;
  readonly title: Words;
  readonly required: boolean;
  readonly fit: CrosswalkFit;
  /** Id of the item that fills it; absent where nothing does. */
  readonly from?: string;
  readonly way?: CrosswalkWay;
  readonly form?: CrosswalkForm;
  /** Why it is taken for the same, or why nothing is; words in `crosswalkMessages`. */
  readonly reason: Issue;
  /** What may be lost or must still be asked; words in `crosswalkMessages`. */
  readonly losses: readonly Issue[];
}

/** So many of so many items. */
export interface ItemShare {
  readonly numerator: number;
  readonly denominator: number;
}

/** How far reports that follow one schema fill another. */
export interface ReportCrosswalk {
  readonly from: { readonly id: string; readonly version: string };
  readonly to: { readonly id: string; readonly version: string };
  /** Every item that takes an answer, in the order of the schema to fill. */
  readonly items: readonly ItemCrosswalk[];
  /** Items filled whole, of all that take an answer. */
  readonly coverage: ItemShare;
  /** Items filled whole or in part, of all that take an answer. */
  readonly partialCoverage: ItemShare;
  /** Ids of the items that nothing fills. */
  readonly toAsk: readonly string[];
  /** What is wrong with the declared mapping. */
  readonly issues: readonly Issue[];
}

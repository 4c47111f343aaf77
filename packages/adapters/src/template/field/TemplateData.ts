/**
 * What a template asks for, answered by data.
 * @module
 */
import type { LocalizedText, Money } from '@jalon/core';

/**
 * A number with its unit: `ratio` for a fraction, `%` for points, an ISO 4217 code for an amount in major units, a word, or
 * nothing for a bare number. A cell that takes it stays a number.
 */
export interface TemplateQuantity {
  readonly value: number;
  readonly unit: string;
  /** What stands before the number and must be seen with it: `≥ `. */
  readonly before?: string;
  /** What stands behind it: ` (prov.)`. */
  readonly after?: string;
}

/**
 * What one cell can take: a text (an ISO day becomes a date), a number, a yes or no, a text in several languages, an
 * amount of money, a number with its unit. `null` is nothing.
 */
export type TemplateValue = string | number | boolean | null | LocalizedText | Money | TemplateQuantity;

/**
 * What a template is filled with. A field is found by its whole name or step by step: `organisation.name` is the name
 * in the group `organisation`. A list gives one row, or one cell, to each item.
 */
export interface TemplateData {
  readonly [field: string]:
    | TemplateValue
    | TemplateData
    | readonly (TemplateValue | TemplateData | readonly TemplateValue[])[]
    | undefined;
}

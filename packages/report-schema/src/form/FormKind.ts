/**
 * A report schema as a form to fill in, with the way back to its answers.
 * @module
 */
import type { Json, Words } from '@jalon/core';
import type { ChoiceOption, CountRule, ItemBase } from '../schema/ItemBase.ts';

/** What a field takes, in every language. */
export type InputLayout =
  /** Words in the language of the form; those in other languages stay. */
  | {
      readonly kind: 'text';
      readonly long?: boolean;
      readonly maxCharacters?: number;
      readonly maxWords?: number;
    }
  /** Several such texts, one per line. */
  | { readonly kind: 'texts' }
  /** A text without a language: a code, a name of a file. */
  | { readonly kind: 'name' }
  /** A unit: `ratio` is shown as `%`. */
  | { readonly kind: 'unit' }
  | {
      readonly kind: 'number';
      /** Absent where the field `unit` of the same row says it. */
      readonly unit?: string;
      readonly min?: number;
      readonly max?: number;
      readonly decimals?: number;
      /** What is out of bounds or has too many decimals cannot be an answer. */
      readonly strict?: true;
    }
  | { readonly kind: 'money'; readonly currency: string }
  | { readonly kind: 'date' }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'choice'; readonly options: readonly ChoiceOption[]; readonly multiple?: boolean };

/** Where one field stands in an answer, or in an entry of it. */
export interface FieldLayout {
  /** From the answer to the value; empty where the answer is the value. */
  readonly path: readonly string[];
  readonly title: Words;
  readonly help?: Words;
  readonly input: InputLayout;
  /** Whether a report asks for it. */
  readonly required?: boolean;
  /** Without it there is no answer, or no entry. */
  readonly must?: true;
  /** It says nothing without the value at this path. */
  readonly needs?: readonly string[];
  readonly planned?: true;
}

/** A plain object of an answer. */
export type FormEntry = { readonly [key: string]: Json };

/** Where a list of entries stands in an answer. */
export interface GroupLayout {
  readonly id: string;
  /** From the answer, or from an entry of the group above it, to the list. */
  readonly path: readonly string[];
  readonly title: Words;
  readonly fields: readonly FieldLayout[];
  /** The group that its entries stand in, with the path of those that stand in none, from the answer. */
  readonly within?: { readonly group: string; readonly title: Words; readonly others?: readonly string[] };
  /** Entries that the schema gives. */
  readonly rows?: readonly ChoiceOption[];
  readonly count?: CountRule;
  /** Entries carry no id. */
  readonly nameless?: true;
  /** Takes away what does not hold any more once an entry has changed. */
  readonly settle?: (entry: FormEntry, before: FormEntry) => FormEntry;
}

/** How an answer is laid out as fields and tables. */
export interface ItemLayout {
  readonly fields: readonly FieldLayout[];
  readonly groups: readonly GroupLayout[];
  /** What stands at a path as soon as something stands there. */
  readonly complete?: readonly { readonly path: readonly string[]; readonly with: FormEntry }[];
  /** The answer as an object of fields, where it is none, with the way back. */
  readonly open?: (answer: Json) => Json;
  readonly close?: (opened: Json) => Json;
}

/**
 * How a kind of item is asked in a form. Ours are written exactly as yours would be: a plain value, handed to the
 * functions in `kinds: [...standardFormKinds, mine]`.
 */
export interface FormKind<Item extends ItemBase = ItemBase> {
  readonly kind: Item['kind'];
  layout(item: Item): ItemLayout;
}

import type { Words } from '@jalon/core';
import type { RuleSeverity } from '../schema/ItemBase.ts';
import type { ItemOf } from '../schema/ReportAnswers.ts';
import type { ReportItem } from '../schema/ReportItem.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';

/** An item that a variant asks for beside those of its base. */
export interface AddedItem {
  readonly item: ReportItem;
  /** Id of the section that it joins; the cover where it is left out. */
  readonly section?: string;
  /** Id of the item before which it stands; at the end where it is left out. */
  readonly before?: string;
}

/** Other words for an item of the base. */
export interface RelabelledItem<Id extends string = string> {
  readonly item: Id;
  readonly title?: Words;
  readonly help?: Words;
}

/** Stricter rules for an item of the base. */
export interface TightenedItem<Id extends string = string> {
  readonly item: Id;
  readonly required?: true;
  readonly maxCharacters?: number;
  readonly maxWords?: number;
  readonly min?: number;
  readonly max?: number;
  /** Codes of the options that stay. */
  readonly options?: readonly string[];
  /** Rules by name, over those of the base. */
  readonly rules?: {
    readonly [rule: string]: RuleSeverity | { readonly [bound: string]: number | RuleSeverity };
  };
}

/** Another order of the items of a section, or of the cover where no section is named; those not named follow. */
export interface ItemOrder<Id extends string = string> {
  readonly section?: string;
  readonly items: readonly Id[];
}

/** A section that a variant has beside those of its base; items join it under `add`. */
export interface AddedSection {
  readonly id: string;
  readonly title: Words;
  readonly intro?: Words;
  /** Id of the section of the base before which it stands; at the end where it is left out. */
  readonly before?: string;
}

/** Other words for a section of the base. */
export interface RelabelledSection<Id extends string = string> {
  readonly section: Id;
  readonly title?: Words;
  readonly intro?: Words;
}

/** What a foundation changes in a schema to make it its own. */
export interface VariantChanges<Base extends ReportSchema = ReportSchema> {
  /** Id of the variant, other than that of its base. */
  readonly id: string;
  /** Version of the variant, counted by itself. */
  readonly version: string;
  readonly title?: Words;
  readonly description?: Words;
  readonly add?: readonly AddedItem[];
  /** Ids of items that the variant does not ask for. */
  readonly hide?: readonly ItemOf<Base>['id'][];
  readonly relabel?: readonly RelabelledItem<ItemOf<Base>['id']>[];
  readonly tighten?: readonly TightenedItem<ItemOf<Base>['id']>[];
  readonly order?: readonly ItemOrder[];
  readonly addSections?: readonly AddedSection[];
  /** Ids of sections that the variant does not have, with all their items. */
  readonly hideSections?: readonly Base['sections'][number]['id'][];
  readonly relabelSections?: readonly RelabelledSection<Base['sections'][number]['id']>[];
}

import type { ItemOf } from '../schema/ReportAnswers.ts';
import type { ReportItem } from '../schema/ReportItem.ts';
import type { ReportSchema, ReportSection, SchemaBase } from '../schema/ReportSchema.ts';
import type { VariantChanges } from './VariantChanges.ts';

/** Ids of the items that a list of changes hides: one by one, or with their section. */
export type HiddenIds<Changes, Base extends ReportSchema = ReportSchema> =
  | (Changes extends { readonly hide: readonly (infer Id)[] } ? Id : never)
  | (Changes extends { readonly hideSections: readonly (infer Section)[] }
      ? Extract<Base['sections'][number], { readonly id: Section }>['items'][number]['id']
      : never);

/** Items that a list of changes adds. */
export type AddedItems<Changes> = Changes extends { readonly add: readonly { readonly item: infer Item }[] }
  ? Item
  : never;

/** Ids of the items that a list of changes makes required. */
export type NowRequiredIds<Changes> = Changes extends { readonly tighten: readonly (infer Entry)[] }
  ? Extract<Entry, { readonly required: true }> extends { readonly item: infer Id }
    ? Id
    : never
  : never;

/** An item of the base as a variant keeps it; `never` where it is hidden. */
export type KeptItem<Item, Changes, Base extends ReportSchema = ReportSchema> = Item extends {
  readonly id: HiddenIds<Changes, Base>;
}
  ? never
  : Item extends { readonly id: NowRequiredIds<Changes> }
    ? Omit<Item, 'required'> & { readonly required: true }
    : Item;

/** The items of a variant: those of its base without the hidden ones, with the added ones. */
export type VariantItem<Base extends ReportSchema, Changes> = Extract<
  KeptItem<ItemOf<Base>, Changes, Base> | AddedItems<Changes>,
  ReportItem
>;

/** A schema derived from another, with its answers known to the compiler. */
export type SchemaVariant<Base extends ReportSchema, Changes extends VariantChanges<Base>> = Omit<
  ReportSchema,
  'id' | 'version' | 'basedOn' | 'cover' | 'sections'
> & {
  readonly id: Changes['id'];
  readonly version: Changes['version'];
  readonly basedOn: SchemaBase;
  readonly cover?: readonly VariantItem<Base, Changes>[];
  readonly sections: readonly (Omit<ReportSection, 'items'> & {
    readonly items: readonly VariantItem<Base, Changes>[];
  })[];
};

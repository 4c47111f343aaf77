/**
 * What each kind of item means: which answer it takes, which rules it follows, how it reads in print.
 * @module
 */
import type { Checked, Dossier, IsoDay, Issue, Json, Lang } from '@jalon/core';
import type { Progress, RatingScale } from '@jalon/indicators';
import type { Block, Inline } from '../document/Document.ts';
import type { FactsAnswer } from '../schema/Answers.ts';
import type { IndicatorRow } from '../schema/IndicatorRow.ts';
import type { ItemBase } from '../schema/ItemBase.ts';
import type { ComputedValue } from './ComputedValue.ts';

/** An item that was answered, with its answer of the right form. */
export interface AnsweredItem {
  readonly item: ItemBase;
  readonly answer: unknown;
}

/** What a rule of an item may look at beside its own answer: the answers of the report that have the right form. */
export interface AnswerContext {
  readonly asOf: IsoDay;
  readonly facts?: FactsAnswer;
  /** Every indicator that the report shows, once, in its order. */
  readonly rows: readonly IndicatorRow[];
  /** The same indicators in the groups in which the report shows them: those of one sub-objective together. */
  readonly rowGroups: readonly (readonly IndicatorRow[])[];
  /** What the computed items come to, by item id. */
  readonly computed?: ReadonlyMap<string, ComputedValue>;
  /** The other answers by item id, for what is counted or drawn from them. What is not asked has none. */
  readonly answered?: ReadonlyMap<string, AnsweredItem>;
}

/** What the print of an item may look at beside its own answer. */
export interface BlockContext extends AnswerContext {
  readonly lang: Lang;
  /** Level of the headings that an item sets under its own. */
  readonly level: 2 | 3 | 4;
  /** Whose words rate. */
  readonly scale: RatingScale;
  readonly dossier?: Dossier;
  /** Progress by indicator id, for the sentences that explain a figure. */
  readonly progress?: ReadonlyMap<string, Progress>;
  /** Some indicators of the dossier, for a figure in a report that shows none of its own. */
  readonly dossierRows?: readonly IndicatorRow[];
}

/**
 * What a kind of item means. Ours are written exactly as yours would be: a plain value, handed to the functions in
 * `items: [...standardItems, mine]`.
 */
export interface ItemKind<Item extends ItemBase = ItemBase, Answer = unknown> {
  /** The kind that it gives a meaning to; a user's own as `namespace/code`. */
  readonly kind: Item['kind'];
  /** Reads an answer; absent where the item is computed and takes none. Places are JSON pointers inside the answer. */
  parse?(json: unknown, item: Item): Checked<Answer>;
  /** JSON Schema (2020-12) of the answer. */
  toJsonSchema?(item: Item): { readonly [key: string]: Json };
  /** Whether an answer says nothing. */
  isEmpty?(answer: Answer): boolean;
  /** What the rules of the item find in an answer of the right form. */
  check?(answer: Answer, item: Item, context: AnswerContext): readonly Issue[];
  /** The indicators that an answer holds, in the groups in which it shows them. */
  rowGroups?(answer: Answer): readonly (readonly IndicatorRow[])[];
  /** The answer in print, without the heading of the item; nothing where there is nothing to print. */
  toBlocks(answer: Answer | undefined, item: Item, context: BlockContext): readonly Block[];
  /**
   * The answer on one line, for the facts under the heading of a part; an empty line where it says nothing. Absent, or
   * `undefined`, where it needs blocks of its own.
   */
  toLine?(answer: Answer | undefined, item: Item, context: BlockContext): readonly Inline[] | undefined;
}

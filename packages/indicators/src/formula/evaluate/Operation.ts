/** Where a text comes from: it stands in the formula (nothing, for `missing`), or is read. */
export type TextOperand = { readonly text: string | undefined } | { readonly slot: number };

/** A formula as what has to be computed: spelling, kinds and periods are settled, readings are numbered. */
export type Operation =
  | { readonly type: 'constant'; readonly value: number }
  | { readonly type: 'reading'; readonly slot: number; readonly kind: 'number' | 'truth' }
  | { readonly type: 'one'; readonly of: Operation; readonly compute: (a: number) => number }
  | {
      readonly type: 'fold';
      readonly parts: readonly Operation[];
      readonly compute: (a: number, b: number) => number;
    }
  | {
      readonly type: 'choose';
      readonly condition: Operation;
      readonly whenTrue: Operation;
      readonly whenFalse: Operation;
    }
  | {
      readonly type: 'texts';
      readonly left: TextOperand;
      readonly right: TextOperand;
      readonly isSame: boolean;
    };

import type { ItemBase } from '../schema/ItemBase.ts';
import type { BlockContext, ItemKind } from './ItemKind.ts';

/** A kind whose answer is always one line: a fact beside others, a paragraph where it stands alone. */
export function oneLine<Item extends ItemBase, Answer>(
  textOf: (answer: Answer, item: Item, context: BlockContext) => string,
): Required<Pick<ItemKind<Item, Answer>, 'toBlocks' | 'toLine'>> {
  const toLine = (answer: Answer | undefined, item: Item, context: BlockContext): readonly string[] => {
    const text = answer === undefined ? '' : textOf(answer, item, context);
    return text === '' ? [] : [text];
  };
  return {
    toLine,
    toBlocks: (answer, item, context) => {
      const content = toLine(answer, item, context);
      return content.length === 0 ? [] : [{ kind: 'paragraph', content }];
    },
  };
}

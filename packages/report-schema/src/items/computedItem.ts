import type { ComputedItem } from '../schema/ReportItem.ts';
import type { ItemKind } from './ItemKind.ts';
import { notComputedWords } from './notComputedWords.ts';
import { quantityText } from './quantityText.ts';
import { say } from './say.ts';
import { itemWords } from './words.data.ts';

/** A number computed from other answers, with how; or why there is none. */
export const computedItem: ItemKind<ComputedItem> = {
  kind: 'computed',
  toBlocks: (_answer, { id, unit }, { lang, computed }) => {
    const found = computed?.get(id);
    if (!found) return [];
    const { value, formula } = found;
    const how = {
      kind: 'emphasis',
      text: say(itemWords.computedAs, lang, { formula: formula[lang] }),
    } as const;
    if (value !== undefined)
      return [
        { kind: 'paragraph', content: [{ kind: 'strong', text: quantityText(value, unit, lang) }] },
        { kind: 'paragraph', content: [how] },
      ];
    const reason = notComputedWords(found)[lang];
    return [
      { kind: 'note', tone: 'muted', content: [say(itemWords.notComputed, lang, { reason })] },
      { kind: 'paragraph', content: [how] },
    ];
  },
};

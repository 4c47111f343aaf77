import type { Block, Inline } from '../document/Document.ts';
import type { BlockContext } from '../items/ItemKind.ts';
import { itemWords } from '../items/words.data.ts';
import type { ReadAnswers } from './readAnswers.ts';

type Read = ReadAnswers['items'][number];

/** A part of a report: the facts under its heading, then what needs headings of its own. */
interface OpenedPart {
  readonly facts: readonly Block[];
  readonly rest: readonly Read[];
}

/**
 * The answers of one line that open a part, side by side as facts. One alone keeps its heading, and so does what stands
 * below an item with blocks: without a heading it would read as a piece of that item.
 * @param isPlain whether an item prints its answer and nothing beside it, such as what was agreed earlier
 * @param isSilent whether an item prints nothing at all
 */
export function openingFacts(
  items: readonly Read[],
  context: BlockContext,
  { isPlain, isSilent }: { isPlain(item: Read): boolean; isSilent(item: Read): boolean },
): OpenedPart {
  const { lang } = context;
  const facts: { readonly term: string; readonly description: readonly Inline[] }[] = [];
  let from = 0;
  for (const each of items) {
    if (!isSilent(each)) {
      const { item, kind, answer } = each;
      const line = isPlain(each) ? kind.toLine?.(answer, item, context) : undefined;
      if (line === undefined) break;
      const open: Inline = { kind: 'emphasis', text: itemWords.toComplete[lang] };
      facts.push({ term: item.title[lang], description: line.length > 0 ? line : [open] });
    }
    from += 1;
  }
  return facts.length < 2
    ? { facts: [], rest: items }
    : { facts: [{ kind: 'facts', items: facts }], rest: items.slice(from) };
}

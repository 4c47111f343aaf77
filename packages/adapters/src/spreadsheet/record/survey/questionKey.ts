import { foldWords } from '../../lexicon/foldWords.ts';
import type { QuestionHeader } from './questionHeader.ts';

/** Words of a key made from a header. */
const longest = 6;

/**
 * The field of a question: its number, else the first words of its header; the part of a question stands behind a dot.
 * @param taken fields that other columns have
 */
export function questionKey({ number, stem, option }: QuestionHeader, taken: ReadonlySet<string>): string {
  const base = number ?? (slugOf(stem) || 'question');
  const own = option === undefined ? base : `${base}.${slugOf(option) || 'option'}`;
  let key = own;
  for (let count = 2; taken.has(key); count += 1) key = `${own}-${count}`;
  return key;
}

const slugOf = (text: string): string =>
  foldWords(text.replace(/\([^()]*\)/g, ' '))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, longest)
    .join('-');

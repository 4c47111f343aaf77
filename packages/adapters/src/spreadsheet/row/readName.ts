import { markKey } from '../around/markKey.ts';
import type { Footnotes } from '../around/readFootnotes.ts';
import { foldWords } from '../lexicon/foldWords.ts';
import type { LexiconIndex } from '../lexicon/indexLexicon.ts';
import { directionIn } from './directionIn.ts';

/** A name freed of what people write around it. */
export interface ReadName {
  readonly name: string;
  readonly direction?: 'increase' | 'decrease';
  /** Texts of its footnotes. */
  readonly notes: readonly string[];
  /** Marks for which there is no footnote. */
  readonly unexplained: readonly string[];
}

const footnoteMark = /\s*(?:\((\d{1,2}|\p{L})\)|\[(\d{1,2}|\p{L})\]|(\*{1,3}|[†‡])|([¹²³⁴⁵⁶⁷⁸⁹]))$/u;
/**
 * Reads the name of an indicator: footnote marks are resolved, marks of direction read, and both taken away.
 * @param footnotes texts by mark, of the table and of the row
 */
export function readName(written: string, footnotes: Footnotes, lexicon: LexiconIndex): ReadName {
  let name = written.replace(/\s*\n\s*/g, ' ').trim();
  let direction: ReadName['direction'];
  const notes: string[] = [];
  const unexplained: string[] = [];
  for (let before = ''; before !== name; ) {
    before = name;
    const note = footnoteMark.exec(name);
    if (note) {
      const mark = markKey(note[1] ?? note[2] ?? note[3] ?? note[4] ?? '');
      const text = footnotes.get(mark);
      // « m² » and « (a) » are marks only where a footnote says so
      if (text !== undefined || note[3] !== undefined || (note[4] === undefined && /\d/.test(mark))) {
        name = name.slice(0, note.index).trimEnd();
        if (text === undefined) unexplained.push(mark);
        else notes.unshift(text);
      }
    }
    const turned = directionAtEnd(name, lexicon);
    if (turned) {
      direction ??= turned.direction;
      name = turned.name;
    }
  }
  return {
    name,
    ...(direction ? { direction } : {}),
    notes,
    unexplained,
  };
}

/** A mark of direction at the end of a name, in parentheses, after a dash or a comma, or as an arrow. */
function directionAtEnd(
  name: string,
  lexicon: LexiconIndex,
): { readonly name: string; readonly direction: 'increase' | 'decrease' } | undefined {
  const composed = name.normalize('NFC');
  const arrow = /\s*[([]?\s*([↓↘▼⬇⇩↑↗▲⬆⇧])\ufe0f?\s*[)\]]?$/u.exec(composed);
  if (arrow?.[1]) {
    const direction = directionIn(arrow[1], 'mark', lexicon);
    return direction && arrow.index > 0 ? { name: composed.slice(0, arrow.index), direction } : undefined;
  }
  const folded = foldWords(composed);
  const aside = /\s*(?:\(([^()]*)\)|\[([^[\]]*)\]|\s-\s([^-]*)|,\s([^,]*))$/.exec(folded);
  const words = aside ? (aside[1] ?? aside[2] ?? aside[3] ?? aside[4] ?? '') : '';
  const direction = words === '' ? undefined : directionIn(words, 'mark', lexicon);
  return aside && direction && aside.index > 0
    ? { name: composed.slice(0, aside.index), direction }
    : undefined;
}

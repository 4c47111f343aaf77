import { foldWords } from '../../../lexicon/foldWords.ts';
import type { LexiconIndex } from '../../../lexicon/indexLexicon.ts';
import { wordKey } from '../../../lexicon/wordKey.ts';
import { figureWords } from './figureWords.data.ts';
import type { AimField } from './LabelledFigure.ts';

/** A word that says what the figure behind it is, with its place in the text. */
export interface FigureLabel {
  readonly field: AimField;
  readonly start: number;
  /** The place behind the word. */
  readonly end: number;
}

/** Where « référence », “target”, « meta » stand at the start of a clause, in the words of the lexicon. */
export function findLabels(text: string, lexicon: LexiconIndex): readonly FigureLabel[] {
  const { pattern, fields } = wordsOf(lexicon);
  // a new line starts a clause as a semicolon does; the folded text keeps the places
  const folded = foldWords(text.replace(/\n/g, ';'));
  return Array.from(folded.matchAll(pattern), ({ index, 0: whole, 1: word = '' }) => {
    const start = index + whole.length - word.length;
    return { field: fields.get(word) ?? 'target', start, end: start + word.length };
  });
}

interface LabelWords {
  readonly pattern: RegExp;
  readonly fields: ReadonlyMap<string, AimField>;
}

const known = new WeakMap<LexiconIndex, LabelWords>();

function wordsOf(lexicon: LexiconIndex): LabelWords {
  const found = known.get(lexicon) ?? gather(lexicon);
  known.set(lexicon, found);
  return found;
}

function gather(lexicon: LexiconIndex): LabelWords {
  const fields = new Map<string, AimField>();
  for (const field of ['baseline', 'target', 'actual'] as const) {
    for (const word of Object.values(figureWords[field]).flat()) fields.set(wordKey(word), field);
  }
  // words over columns are general for values (« Résultats »), but say clearly where it starts and what is aimed at
  for (const [phrase, named] of lexicon.fields) {
    const field = named.find((each) => each === 'baseline' || each === 'target');
    if (field !== undefined && phrase.length > 1 && !fields.has(phrase))
      fields.set(phrase, field as AimField);
  }
  const words = [...fields.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(
    String.raw`(?:^\s*|[;,/(\[|:]\s*|\.\s+|\s-\s*|^-\s*)(?:la |le |une |the |a |el |de )?(${words.join('|')})(?![\p{L}\p{N}'-])`,
    'gu',
  );
  return { pattern, fields };
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

import { foldWords } from '../lexicon/foldWords.ts';
import { leadingPhrase } from '../lexicon/leadingPhrase.ts';
import { wordKey } from '../lexicon/wordKey.ts';
import type { ReadingContext } from '../sheet/ReadingContext.ts';
import type { Choices } from './RecordKind.ts';

/**
 * The code that a word of a closed list stands for: as the list has it, as an abbreviation that the sheet's own legend
 * explains (« MA = milieu d’accueil »), or by the words that it starts with (« Autre : ludothèque »).
 */
export function codeOf(text: string, choices: Choices, context: ReadingContext): string | undefined {
  const explained = context.abbreviations.get(text.trim()) ?? context.abbreviations.get(wordKey(text));
  const phrases = Object.entries(choices).map(
    ([code, words]) => [code, Object.values(words).flat().map(wordKey)] as const,
  );
  for (const wording of explained === undefined ? [text] : [explained, text]) {
    const key = wordKey(wording);
    const bare = wordKey(wording.replace(/\([^()]*\)/g, ' ').replace(/\s*[:–—].*$/s, ''));
    const whole =
      phrases.find(([, words]) => words.includes(key)) ?? phrases.find(([, words]) => words.includes(bare));
    if (whole) return whole[0];
    const leading = phrases.filter(([, words]) => leadingPhrase(wording, words) !== undefined);
    if (leading.length === 1) return leading[0]?.[0];
  }
  const folded = foldWords(text);
  const within = phrases.filter(([, words]) =>
    words.some((word) => word.length > 4 && folded.includes(word)),
  );
  return within.length === 1 ? within[0]?.[0] : undefined;
}

import { foldWords } from '../lexicon/foldWords.ts';
import type { LexiconIndex, Phrases } from '../lexicon/indexLexicon.ts';
import type { WordList } from '../lexicon/Lexicon.ts';
import { leadingPhrase } from '../lexicon/leadingPhrase.ts';
import { wordKey } from '../lexicon/wordKey.ts';
import { closingForms, legalForms, paperWords } from './organisationWords.data.ts';

const keysOf = (words: WordList): Phrases =>
  [...new Set(Object.values(words).flat().map(wordKey))].sort((a, b) => b.length - a.length);
const legal = keysOf(legalForms);
const closing = [...legal, ...keysOf(closingForms)];
const papers: ReadonlySet<string> = new Set(keysOf(paperWords));

/**
 * The name of an organisation in a line that no label introduces: by its legal form at either end (« Les Lilas ASBL »),
 * or by its kind where a name goes on from it (« Réseau des Tilleuls ») or leads to it in capitals ("Elm Street Trust").
 * A title that only speaks of one is none: « Consolidation réseau », "Foundation Report 2024".
 */
export function organisationIn(part: string, { words }: LexiconIndex): string | undefined {
  if (part.length > 80 || /[^.\p{Lu}]\.\s|:\s|:$/u.test(part)) return undefined;
  const kinds = words.organisationForms;
  if (saysPaper(part, [...legal, ...kinds])) return undefined;
  const led = leadingPhrase(part, [...legal, ...kinds]);
  if (led !== undefined && goesOnAsName(part, led)) return part;
  return endsIn(part, closing) || endsInKind(part, kinds) ? part : undefined;
}

/** A name goes on with a capital or a quotation mark; « association de parents » in a sentence does not. */
const goesOnAsName = (part: string, form: string): boolean =>
  /^\s*\S*\s.*[\p{Lu}«"“]/su.test(part.slice(form.length));

/** « Les Lilas, ASBL », « Les Lilas (asbl) », "Elm Street Inc.": the form behind a name that starts with a capital. */
function endsIn(part: string, forms: Phrases): boolean {
  const bare = wordKey(part.replace(/[()]/g, ' '));
  return (
    /^[\s«"“]*[\p{Lu}\d]/u.test(part) && forms.some((form) => new RegExp(`[ ,]${escaped(form)}$`).test(bare))
  );
}

const escaped = (form: string): string => form.replace(/[.\\]/g, '\\$&');

/** "Riverside Early Years Trust": a kind as the last word closes a name where each word of it is written as one. */
function endsInKind(part: string, kinds: Phrases): boolean {
  const spoken = part.split(/\s+/).filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
  if (spoken.length < 2 || part === part.toUpperCase()) return false;
  return spoken.every((word) => /^[«"“(]?[\p{Lu}\d]/u.test(word)) && endsIn(part, kinds);
}

/** Whether a line says what paper it is: by its first word, or beside the word of the form, or as its last. */
function saysPaper(part: string, forms: Phrases): boolean {
  const bare = foldWords(part).replace(/["(),']+/g, ' ');
  const said = bare.split(/\s+/).filter((word) => word !== '' && !/^[\d/-]+$/.test(word));
  if (papers.has(said[0] ?? '')) return true;
  const form = forms.find((each) => said.join(' ').startsWith(`${each} `));
  if (form === undefined) return false;
  const after = said.slice(form.split(' ').length);
  return papers.has(after[0] ?? '') || papers.has(after.at(-1) ?? '');
}

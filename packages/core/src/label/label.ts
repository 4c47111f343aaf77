/**
 * The words of the field in each language, with those of each tradition.
 * @module
 */
import type { LanguageTag } from '../text/LanguageTag.ts';
import { languageOf } from '../text/languageOf.ts';
import type { GlossaryEntry } from './GlossaryEntry.ts';
import { glossary } from './glossary.data.ts';
import type { LabelPack, Term } from './LabelPack.ts';
import { labelPacks } from './labelPacks.data.ts';

/**
 * The word for a term of the field: of the tradition that is asked for, else of the neutral pack, else of the glossary.
 * Levels of results are neutral codes because their words cross: « réalisation » is an outcome for the OECD and an
 * output for Avise. In each of the three, a region's own word comes before that of its language, and an outcome at one
 * horizon falls back to the outcome. Where no source has the word in the language, it is said in English, never left
 * empty.
 * @param term a key of the glossary (`volunteer`), a level (`outcome`), or an outcome at one horizon (`outcome.short`)
 * @param lang `fr`, `en`, `es` or `nl`, with or without a region: `fr-BE`
 * @param pack id of a pack, or a pack of your own; default `neutral`
 * @example
 * ```ts
 * import { label } from '@jalon/core';
 * label('output', 'fr', 'avise'); // => 'Réalisations'
 * label('outcome', 'fr', 'ocde'); // => 'Effets (réalisations)'
 * label('outcome', 'en', 'avise'); // => 'Outcomes'
 * label('outcome.short', 'en', 'gar-canada'); // => 'Immediate outcomes'
 * label('volunteer', 'fr'); // => 'Bénévole'
 * label('volunteer', 'fr-BE'); // => 'Volontaire'
 * label('coverage', 'nl'); // => 'Coverage'
 * ```
 */
export function label(term: Term, lang: LanguageTag, pack: string | LabelPack = 'neutral'): string {
  const words = typeof pack === 'string' ? packById(pack)?.words : pack.words;
  const level = term.split('.', 1)[0] as Term;
  const sources = [words?.[term], words?.[level], neutral()[level], wordsOf(level)];
  for (const tags of [[withRegion(lang), languageOf(lang)], ['en']]) {
    for (const source of sources) {
      for (const tag of tags) if (source && Object.hasOwn(source, tag)) return source[tag] ?? term;
    }
  }
  return term;
}

// a function, so that a bundle which labels nothing carries no packs
const neutral = (): LabelPack['words'] => labelPacks.neutral.words;

function packById(id: string): LabelPack | undefined {
  return Object.hasOwn(labelPacks, id) ? labelPacks[id as keyof typeof labelPacks] : undefined;
}

/** What the glossary has, with the capital letter of a label. */
function wordsOf(term: string): { readonly [languageTag: string]: string } | undefined {
  if (!Object.hasOwn(glossary, term)) return undefined;
  const [en, fr, nl, es, regions] = glossary[term as keyof typeof glossary] as GlossaryEntry;
  const known = Object.entries({ en, fr, nl, es, ...regions });
  return Object.fromEntries(
    known.flatMap(([tag, word]) => (word ? [[tag, word.slice(0, 1).toUpperCase() + word.slice(1)]] : [])),
  );
}

/** "fr_be" is "fr-BE". */
function withRegion(tag: string): string {
  const [language = '', region] = tag.split(/[-_]/);
  return language.toLowerCase() + (region ? `-${region.toUpperCase()}` : '');
}

/**
 * The words of each tradition for the levels of results.
 * @module
 */
import type { Lang } from '../text/LocalizedText.ts';
import type { LabelPack, LevelTerm } from './LabelPack.ts';
import { labelPacks } from './labelPacks.data.ts';

/**
 * The word of a tradition for a level of results. The level is a neutral code because the words cross: « réalisation »
 * is an outcome for the OECD and an output for Avise. A tradition that has no word for a level, or none in the
 * language, falls back to the level without its horizon, then to the neutral pack.
 * @param term a level such as `outcome`, or an outcome at one horizon such as `outcome.short`
 * @param lang `fr` or `en`
 * @param pack id of a pack, or a pack of your own; default `neutral`
 * @example
 * ```ts
 * import { label } from '@jalon/core';
 * label('output', 'fr', 'avise'); // => 'Réalisations'
 * label('outcome', 'fr', 'ocde'); // => 'Effets (réalisations)'
 * label('outcome', 'en', 'avise'); // => 'Outcomes'
 * label('outcome.short', 'en', 'gar-canada'); // => 'Immediate outcomes'
 * ```
 */
export function label(term: LevelTerm, lang: Lang, pack: string | LabelPack = 'neutral'): string {
  const words = typeof pack === 'string' ? packById(pack)?.words : pack.words;
  const level = term.split('.', 1)[0] as LevelTerm;
  return words?.[term]?.[lang] ?? words?.[level]?.[lang] ?? neutral()[level]?.[lang] ?? term;
}

// a function, so that a bundle which labels nothing carries no packs
const neutral = (): LabelPack['words'] => labelPacks.neutral.words;

function packById(id: string): LabelPack | undefined {
  return Object.hasOwn(labelPacks, id) ? labelPacks[id as keyof typeof labelPacks] : undefined;
}

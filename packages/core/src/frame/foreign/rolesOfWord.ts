import type { LabelPack } from '../../label/LabelPack.ts';
import { label } from '../../label/label.ts';
import { labelPacks } from '../../label/labelPacks.data.ts';
import { foldText } from '../../text/foldText.ts';
import type { FrameRowRole } from '../Frame.ts';
import type { FrameTemplateDefinition, RowTemplate } from '../FrameTemplateDefinition.ts';

/** A row that a word may name, and the traditions in which it does. */
interface WordReading {
  readonly role: FrameRowRole;
  /** Ids of label packs; the template's id where its own word is meant. */
  readonly packs: readonly string[];
}

/**
 * The rows that a word may name: in the template's own words, or in those of the packs given. In all packs together
 * « réalisation » names two.
 */
export function rolesOfWord(
  word: string,
  template: FrameTemplateDefinition,
  packs: readonly (string | LabelPack)[],
): readonly WordReading[] {
  const [asked] = stemsOf(word);
  const named = (words: readonly string[]) =>
    words.some((each) => stemsOf(each).some((stem) => stem === asked));
  return template.rows.flatMap((row) => {
    const titled = named([row.role, ...(row.title ? Object.values(row.title) : [])]);
    const readings = packs
      .filter((each) => named(wordsOf(row, each)))
      .map((each) => (typeof each === 'string' ? each : 'own'));
    const found = [...(titled ? [template.id] : []), ...readings];
    return found.length > 0 ? [{ role: row.role, packs: found }] : [];
  });
}

function wordsOf({ term: key }: RowTemplate, pack: string | LabelPack): readonly string[] {
  const known = typeof pack === 'string' ? Object.entries(labelPacks).find(([id]) => id === pack)?.[1] : pack;
  const words: Readonly<Record<string, object | undefined>> = known?.words ?? {};
  if (key === undefined || !Object.hasOwn(words, key)) return [];
  const tags = Object.keys(words[key] ?? {}) as ('fr' | 'en')[];
  return tags.map((tag) => label(key, tag, pack));
}

/**
 * A word as it is compared, without numbers and plural: « Effets (réalisations) » and « Axe / objectif général » are two
 * words each, the first of which is its own.
 */
const stemsOf = (word: string): readonly string[] =>
  foldText(word)
    .replace(/\(s\)/g, '')
    .split(/[()/]/)
    .map((part) =>
      part
        .replace(/[^\p{L} ]+/gu, ' ')
        .replace(/s\b/g, '')
        .replace(/ +/g, ' ')
        .trim(),
    )
    .filter((part) => part !== '');

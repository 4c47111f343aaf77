import type { FrameTemplate } from '../../frame/Frame.ts';
import type { LabelPack } from '../../label/LabelPack.ts';
import { labelPacks } from '../../label/labelPacks.data.ts';
import { resultLevels } from '../../results/Results.ts';
import { foldText } from '../../text/foldText.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Is the word at the right level in this tradition? */
export const logframeLevelConfusion: Rule = {
  code: 'logframe/level-confusion',
  severity: 'warning',
  asks: {
    fr: 'Le mot est-il au bon niveau dans cette tradition ?',
    en: 'Is the word at the right level in this tradition?',
  },
  words: {
    fr: '« {term} » désigne un autre niveau dans le vocabulaire « {pack} ».',
    en: '“{term}” names another level in the “{pack}” vocabulary.',
  },
  find: function* ({ frames, labelPack }) {
    for (const { id, template, levelWords = {} } of frames) {
      // where the dossier declares no tradition, a frame is read in that of its template
      const name = labelPack ?? ownPacks.get(template);
      const pack = packOf(name);
      if (!pack || name === undefined) continue;
      const meant = levelsByWord(pack);
      // a frame of another tradition speaks that tradition's language
      const own = levelsByWord(packOf(ownPacks.get(template)) ?? { words: {} });
      for (const [level, words] of Object.entries(levelWords)) {
        const base = level.split('.', 1)[0] ?? level;
        const term = (typeof words === 'string' ? [words] : Object.values(words)).find((word) => {
          const levels = levelsOf(word, meant);
          return levels.size > 0 && !levels.has(base) && !levelsOf(word, own).has(base);
        });
        if (term !== undefined) {
          const at = placeOf('frame', id, `/levelWords/${level.replaceAll('~', '~0').replaceAll('/', '~1')}`);
          yield { params: { term, pack: name }, at };
        }
      }
    }
  },
};

const ownPacks: ReadonlyMap<FrameTemplate, string> = /* @__PURE__ */ new Map([
  ['logframe-eu-2021', 'ue-exterieur'],
  ['logframe-eu-older', 'ue-ancien'],
  ['patron-four-parts', 'mecene'],
  ['projet-social', 'caf'],
]);

const packOf = (id: string | undefined): LabelPack | undefined =>
  id !== undefined && Object.hasOwn(labelPacks, id) ? labelPacks[id as keyof typeof labelPacks] : undefined;

/** The levels that each word of a tradition names, singular and plural alike. */
function levelsByWord({ words }: LabelPack): ReadonlyMap<string, ReadonlySet<string>> {
  const levels = new Map<string, Set<string>>();
  for (const [term, wordings] of Object.entries(words)) {
    const level = term.split('.', 1)[0] ?? term;
    if (!resultLevels.some((known) => known === level)) continue;
    for (const word of Object.values(wordings).flatMap(alternatives))
      levels.set(word, (levels.get(word) ?? new Set()).add(level));
  }
  return levels;
}

const levelsOf = (word: string, levels: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> =>
  new Set(alternatives(word).flatMap((one) => [...(levels.get(one) ?? [])]));

/** « Effets (réalisations) » and « Axe / objectif général » are two words each. */
const alternatives = (words: string): readonly string[] =>
  foldText(words)
    .replace(/\(s\)/g, '')
    .split(/[()/]/)
    .map((word) => word.trim().replace(/s(?=$| )/g, ''))
    .filter((word) => word !== '');

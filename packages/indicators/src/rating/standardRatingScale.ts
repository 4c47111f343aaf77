import { standardCutOffs } from './RatingCutOffs.ts';
import type { RatingScale } from './RatingScale.ts';

// blue for good, amber for a risk, dark red for behind, grey for no judgement: apart in lightness too
const good = '#0072b2';
const attention = '#b8740a';
const behind = '#8f1d3f';
const open = '#6b7280';

/**
 * The scale that is used unless another is given: words that judge, symbols, colours.
 * @example
 * ```ts
 * import { standardRatingScale } from '@jalon/indicators';
 * standardRatingScale.ratings['at-risk'].symbol; // => '▲'
 * ```
 */
export const standardRatingScale: RatingScale = {
  id: 'standard',
  cutOffs: standardCutOffs,
  ratings: {
    'on-track': { words: { fr: 'En bonne voie', en: 'On track' }, symbol: '●', colour: good },
    'at-risk': { words: { fr: 'À surveiller', en: 'At risk' }, symbol: '▲', colour: attention },
    'off-track': { words: { fr: 'En retard', en: 'Off track' }, symbol: '■', colour: behind },
    regressing: { words: { fr: 'En recul', en: 'Regressing' }, symbol: '▼', colour: behind },
    'too-early': { words: { fr: 'Trop tôt pour juger', en: 'Too early to tell' }, symbol: '○', colour: open },
    pending: { words: { fr: 'Donnée à venir', en: 'Data not due yet' }, symbol: '…', colour: open },
    unknown: { words: { fr: 'Données insuffisantes', en: 'Not enough data' }, symbol: '?', colour: open },
    'achieved-early': { words: { fr: 'Déjà atteint', en: 'Already reached' }, symbol: '◉', colour: good },
    achieved: { words: { fr: 'Atteint', en: 'Achieved' }, symbol: '✓', colour: good },
    'nearly-achieved': { words: { fr: 'Presque atteint', en: 'Nearly achieved' }, symbol: '◕', colour: good },
    'partly-achieved': {
      words: { fr: 'Partiellement atteint', en: 'Partly achieved' },
      symbol: '◑',
      colour: attention,
    },
    'not-achieved': { words: { fr: 'Non atteint', en: 'Not achieved' }, symbol: '✗', colour: behind },
    regressed: { words: { fr: 'A reculé', en: 'Regressed' }, symbol: '↓', colour: behind },
    'within-uncertainty': {
      words: { fr: 'Dans la marge d’incertitude', en: 'Within uncertainty' },
      symbol: '≈',
      colour: open,
    },
  },
};

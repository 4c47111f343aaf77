import { formatNumber, type Lang, type Words } from '@jalon/core';
import type { Explanation } from '../explain/Explanation.ts';
import { say } from '../explain/say.ts';
import type { SecrecyResult } from './suppressCells.ts';

const words: Readonly<
  Record<'withheld' | 'nothing' | 'internal' | 'imprecise' | 'rounded' | 'exposed', Words>
> = {
  withheld: {
    fr: 'Chiffres retenus : {hidden} sur {all}, pour qu’aucun effectif de moins de {threshold} personnes ne soit montré ni retrouvé par soustraction.',
    en: 'Figures withheld: {hidden} of {all}, so that no count of fewer than {threshold} people is shown or found by subtraction.',
  },
  nothing: {
    fr: 'Tous les chiffres peuvent être montrés ({all}) : aucun ne porte sur moins de {threshold} personnes.',
    en: 'All figures can be shown ({all}): none is about fewer than {threshold} people.',
  },
  internal: {
    fr: 'Tableau à usage interne : tous les chiffres sont montrés sans protection ({all}).',
    en: 'Table for internal use: all figures are shown without protection ({all}).',
  },
  imprecise: {
    fr: 'Pourcentages non donnés, faute d’effectif suffisant : {imprecise}.',
    en: 'Percentages not given for want of numbers: {imprecise}.',
  },
  exposed: {
    fr: 'Attention : ce qui a déjà été publié permet d’en retrouver certains.',
    en: 'Beware: some of them can be found from what was published before.',
  },
  rounded: {
    fr: 'Les effectifs sont arrondis au multiple le plus proche ; chiffres retenus : {hidden} sur {all}.',
    en: 'Counts are rounded to the nearest multiple; figures withheld: {hidden} of {all}.',
  },
};

/** How much of a table is withheld, in words that tell readers no more than the table does. */
export const secrecyExplanation: Explanation<SecrecyResult> = {
  methods: ['cell-suppression', 'rounding'],
  say({ value, method, warnings }, lang) {
    const { cells, threshold } = value;
    const hidden = cells.filter(({ suppressed }) => suppressed).length;
    const imprecise = cells.filter((cell) => cell.imprecise).length;
    const params = {
      hidden: count(hidden, lang),
      all: count(cells.length, lang),
      threshold: count(threshold ?? 0, lang),
      imprecise: count(imprecise, lang),
    };
    const shown = threshold === undefined ? words.internal : hidden > 0 ? words.withheld : words.nothing;
    const sentence = say(method.startsWith('rounding') ? words.rounded : shown, lang, params);
    const isExposed = warnings.some(({ code }) => code === 'secrecy/already-published');
    if (isExposed) return `${sentence} ${say(words.exposed, lang)}`;
    return imprecise > 0 ? `${sentence} ${say(words.imprecise, lang, params)}` : sentence;
  },
};

const count = (value: number, lang: Lang): string => formatNumber(value, lang);

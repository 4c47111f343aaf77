import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { patronFrames } from './patronFrames.ts';

/** By which sub-objectives is the aim reached? */
export const frameNoSubObjective: Rule = {
  code: 'frame/no-sub-objective',
  severity: 'error',
  asks: {
    fr: 'Par quels sous-objectifs y arrive-t-on ?',
    en: 'By which sub-objectives is the aim reached?',
  },
  words: {
    fr: 'Le cadre « {label} » n’a aucun sous-objectif.',
    en: 'Frame “{label}” has no sub-objective.',
  },
  find: function* (dossier) {
    for (const { frame, subObjectives } of patronFrames(dossier)) {
      if (subObjectives.length === 0)
        yield { params: { label: frame.title ?? frame.id }, at: placeOf('frame', frame.id, '/rows') };
    }
  },
};

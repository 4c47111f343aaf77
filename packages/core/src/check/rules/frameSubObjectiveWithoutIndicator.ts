import type { FrameRow } from '../../frame/Frame.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { patronFrames } from './patronFrames.ts';

/** By what shall one see it? */
export const frameSubObjectiveWithoutIndicator: Rule = {
  code: 'frame/sub-objective-without-indicator',
  severity: 'error',
  asks: { fr: 'À quoi le verra-t-on ?', en: 'By what shall one see it?' },
  words: {
    fr: 'Le sous-objectif « {label} » n’a aucun indicateur d’évaluation.',
    en: 'Sub-objective “{label}” has no evaluation indicator.',
  },
  find: function* (dossier) {
    const measured = new Set(dossier.indicators.flatMap(({ measures = [] }) => measures));
    // a row that names its indicators shows no other
    const shows = ({ indicators, nodes = [] }: FrameRow) =>
      indicators ? indicators.length > 0 : nodes.some((node) => measured.has(node));
    for (const { subObjectives } of patronFrames(dossier)) {
      for (const { row, label, results } of subObjectives) {
        if (!shows(row) && !results.some(shows))
          yield { params: { label }, at: placeOf('frame-row', row.id) };
      }
    }
  },
};

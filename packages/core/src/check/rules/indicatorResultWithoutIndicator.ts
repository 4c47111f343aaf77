import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** How would we see this change? */
export const indicatorResultWithoutIndicator: Rule = {
  code: 'indicator/result-without-indicator',
  severity: 'warning',
  asks: { fr: 'À quoi verrions-nous ce changement ?', en: 'How would we see this change?' },
  words: {
    fr: 'L’effet « {label} » n’a ni indicateur ni signe observable.',
    en: 'Outcome “{label}” has neither indicator nor observable sign.',
  },
  find: function* ({ evaluationPlan, frames, indicators, results }) {
    const seen = new Set(indicators.flatMap(({ measures }) => measures));
    for (const { rows } of frames)
      for (const row of rows) if ((row.indicators?.length ?? 0) > 0) for (const id of row.nodes) seen.add(id);
    for (const {
      about = [],
      indicators: by = [],
      instruments = [],
      methods = [],
    } of evaluationPlan?.questions ?? [])
      if (by.length + instruments.length + methods.length > 0) for (const id of about) seen.add(id);
    for (const { id, kind, level, progressMarkers, signals, statement, wanted } of results.nodes) {
      // a precondition is watched as such; an effect that nobody wants was noted, which is more than most do
      if (level !== 'outcome' || seen.has(id) || kind === 'precondition' || wanted === false) continue;
      if ((signals?.length ?? 0) + (progressMarkers?.length ?? 0) === 0)
        yield { params: { label: statement }, at: placeOf('result-node', id) };
    }
  },
};

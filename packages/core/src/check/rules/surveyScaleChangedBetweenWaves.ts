import type { AnswerScale } from '../../instrument/Instrument.ts';
import type { Wave } from '../../instrument/Wave.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { comparedWaves } from './comparedWaves.ts';

/** Same scale both times? */
export const surveyScaleChangedBetweenWaves: Rule = {
  code: 'survey/scale-changed-between-waves',
  severity: 'error',
  asks: { fr: 'La même échelle les deux fois ?', en: 'Same scale both times?' },
  words: {
    fr: 'L’échelle de « {label} » a changé entre « {a} » et « {b} ».',
    en: 'The scale of “{label}” changed between “{a}” and “{b}”.',
  },
  find: function* (dossier) {
    const scales = new Map(
      dossier.instruments.flatMap(({ scales: own = [] }) => own).map((scale) => [scale.id, scale]),
    );
    for (const { instrument, before, after } of comparedWaves(dossier)) {
      if (before.scales === undefined || after.scales === undefined) continue;
      const [first, second] = [used(before, scales), used(after, scales)];
      // a question added or dropped brings a scale or takes one; a changed one does both
      const changed =
        [...first].some((one) => !second.has(one)) && [...second].some((one) => !first.has(one));
      if (changed)
        yield {
          params: { label: instrument.name, a: before.label, b: after.label },
          at: placeOf('wave', after.id, '/scales'),
          related: [placeOf('wave', before.id, '/scales')],
        };
    }
  },
};

/** Two scales with the same answers in the same order are one, whatever their ids. */
const used = ({ scales = [] }: Wave, known: ReadonlyMap<string, AnswerScale>): ReadonlySet<string> =>
  new Set(
    scales.map(
      (id) =>
        known
          .get(id)
          ?.options?.map(({ code }) => code)
          .join('\n') ?? id,
    ),
  );

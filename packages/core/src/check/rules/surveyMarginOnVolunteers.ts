import type { Sampling } from '../../indicator/Indicator.ts';
import type { Observation } from '../../observation/Observation.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Is there a sampling error without a sample? */
export const surveyMarginOnVolunteers: Rule = {
  code: 'survey/margin-on-volunteers',
  severity: 'error',
  asks: {
    fr: 'Une marge d’erreur a-t-elle un sens sans échantillon tiré au sort ?',
    en: 'Is there a sampling error without a sample?',
  },
  words: {
    fr: '« {label} » affiche une marge d’erreur sur des réponses volontaires : elle n’a pas de sens.',
    en: '“{label}” shows a margin of error for volunteer answers: it has no meaning.',
  },
  find: function* ({ indicators, instruments, observations }) {
    const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
    const samplings = new Map(instruments.map(({ id, sampling }) => [id, sampling]));
    const said = new Set<string>();
    for (const observation of observations) {
      const indicator = byId.get(observation.indicator);
      if (!indicator || !showsMargin(observation) || said.has(indicator.id)) continue;
      const by = observation.instrument ?? indicator.instrument;
      const own = observation.instrument === undefined ? indicator.sampling : undefined;
      if (!isSelfChosen(own ?? samplings.get(by ?? '') ?? indicator.sampling)) continue;
      said.add(indicator.id);
      yield { params: { label: indicator.name }, at: placeOf('observation', observation.id, '/uncertainty') };
    }
  },
};

/** A range around an estimate is no margin of error, unless it claims a confidence level. */
const showsMargin = ({ uncertainty, state = 'reported' }: Observation) =>
  uncertainty !== undefined && (uncertainty.level !== undefined || state === 'reported');

const isSelfChosen = (sampling: Sampling | undefined) =>
  sampling === 'volunteers' || sampling === 'convenience';

import type { Dossier } from '../../dossier/Dossier.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Which change does this indicator speak of? */
export const indicatorMeasuresNothing: Rule = {
  code: 'indicator/measures-nothing',
  severity: 'warning',
  asks: {
    fr: 'De quel changement cet indicateur parle-t-il ?',
    en: 'Which change does this indicator speak of?',
  },
  words: {
    fr: 'L’indicateur « {label} » n’est relié à aucun effet ni aucune action.',
    en: 'Indicator “{label}” is attached to no outcome or activity.',
  },
  find: function* (dossier) {
    const used = new Set(usesOf(dossier));
    const formulas = dossier.indicators.flatMap(({ formula = '' }) => formula.match(/\[[^[\]]+\]/g) ?? []);
    const computedFrom = new Set(formulas);
    for (const { id, code = id, name, measures } of dossier.indicators) {
      const inFormula = computedFrom.has(`[${id}]`) || computedFrom.has(`[${code}]`);
      if (measures.length === 0 && !used.has(id) && !inFormula)
        yield { params: { label: name }, at: placeOf('indicator', id) };
    }
  },
};

/** What an indicator may serve beside a statement: an assumption, a frame, a question, a composite. */
function* usesOf({ evaluationPlan, frames, indicators, results }: Dossier): Iterable<string> {
  for (const { assumptions = [] } of results.links)
    for (const { watchedBy = [] } of assumptions) yield* watchedBy;
  for (const { rows } of frames) for (const row of rows) yield* row.indicators ?? [];
  for (const question of evaluationPlan?.questions ?? []) yield* question.indicators ?? [];
  for (const { parts = [] } of indicators) for (const { indicator } of parts) yield indicator;
}

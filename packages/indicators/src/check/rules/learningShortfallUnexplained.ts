import { type Dossier, type Indicator, isIsoDay, type Observation, type Rule, type Words } from '@jalon/core';
import { dossierProgress } from '../../progress/dossierProgress.ts';
import type { Progress } from '../../progress/ProgressResult.ts';
import type { Rating } from '../../rating/Rating.ts';
import { roundedForCutOff } from '../../rating/roundedForCutOff.ts';
import { connectedNodes } from '../connectedNodes.ts';
import { currentObservations } from '../currentObservations.ts';
import { placeOf } from '../placeOf.ts';
import { valueWords } from '../valueWords.ts';

/** Ratings on or after the due date that leave something to explain; what is nearly achieved does not. */
const fellShort: ReadonlySet<Rating> = /* @__PURE__ */ new Set([
  'partly-achieved',
  'not-achieved',
  'regressed',
]);

/** Within this share of the target nobody asks why: 58 % for 60 %. Ours, as the cut-off of “nearly achieved”. */
const nearEnough = 0.05;

/** Why did it fall short? */
export const learningShortfallUnexplained: Rule = {
  code: 'learning/shortfall-unexplained',
  severity: 'hint',
  asks: { fr: 'Pourquoi la cible n’a-t-elle pas été atteinte ?', en: 'Why did it fall short?' },
  words: {
    fr: '« {label} » : {found}, sans analyse de l’écart.',
    en: '“{label}”: {found}, with no analysis of the shortfall.',
  },
  find: function* (dossier, { asOf }) {
    // newer values may stand in a table
    if (asOf === undefined || !isIsoDay(asOf) || dossier.observationTables.length > 0) return;
    const explained = explainedNodes(dossier);
    if (explained === 'all') return;
    const shown = indicatorsShownWith(explained, dossier);
    const current = currentObservations(dossier.observations);
    const indicators = dossier.indicators.filter(({ targets }) => targets.length > 0);
    const progress = dossierProgress({ ...dossier, indicators }, { asOf });
    for (const indicator of indicators) {
      const result = progress.get(indicator.id);
      if (!result || !fellShort.has(result.rating) || isNear(result)) continue;
      if (indicator.measures.some((id) => explained.has(id)) || shown.has(indicator.id)) continue;
      if (isCommented(result, current.get(indicator.id) ?? [])) continue;
      yield {
        params: { label: indicator.name, found: shortfallWords(result, indicator) },
        at: placeOf('indicator', indicator.id),
      };
    }
  },
};

/** A long way from the baseline can end a hair’s breadth before the target. */
const isNear = ({ actual, target }: Progress): boolean =>
  actual !== undefined &&
  target?.value !== undefined &&
  roundedForCutOff(Math.abs(target.value - actual.value)) <=
    roundedForCutOff(nearEnough * Math.abs(target.value));

/** The results of which a difficulty is told, with all that leads to them or follows from them; of none in particular, all. */
function explainedNodes({ learning, results, frames }: Dossier): ReadonlySet<string> | 'all' {
  const bad = [...learning.notableResults, ...learning.harvestedOutcomes].filter(
    ({ sign }) => sign === 'negative' || sign === 'mixed',
  );
  const told = [...learning.dysfunctions, ...bad.filter(({ about }) => about !== undefined)];
  if (told.some(({ about }) => about === undefined)) return 'all';
  return connectedNodes(
    told.flatMap(({ about }) => about ?? []),
    { results, frames },
  );
}

/** The indicators that a frame shows in the row of one of these results. */
const indicatorsShownWith = (nodes: ReadonlySet<string>, { frames }: Dossier): ReadonlySet<string> =>
  new Set(
    frames.flatMap(({ rows }) =>
      rows.flatMap((row) => (row.nodes.some((id) => nodes.has(id)) ? (row.indicators ?? []) : [])),
    ),
  );

/** Whether whoever recorded the value that is compared said what there is to know of it. */
const isCommented = ({ actual, reached }: Progress, observations: readonly Observation[]): boolean =>
  observations.some(
    ({ period, comment }) => comment !== undefined && period.end === (actual ?? reached)?.date,
  );

function shortfallWords({ actual, target }: Progress, indicator: Indicator): Words {
  if (actual === undefined || target?.value === undefined)
    return { fr: 'l’objectif n’est pas tenu', en: 'the aim was not kept' };
  const [reached, aimed] = [valueWords(actual.value, indicator), valueWords(target.value, indicator)];
  return {
    fr: `${reached.fr} pour une cible de ${aimed.fr}`,
    en: `${reached.en} against a target of ${aimed.en}`,
  };
}

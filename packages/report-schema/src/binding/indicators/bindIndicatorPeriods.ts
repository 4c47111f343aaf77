import type { Dossier, Indicator, LocalizedText, Observation, Target } from '@jalon/core';
import { achievementOfTarget, type Progress } from '@jalon/indicators';
import type { BindContext, Binder } from '../Binder.ts';
import { type BoundRow, boundTable } from '../boundTable.ts';
import { indicatorRow } from '../indicatorRow.ts';
import { baselineText, currentText, plannedText } from '../indicatorWords.ts';
import { namesOf } from '../namedBy.ts';
import { inEachLanguage, joined } from '../textCells.ts';
import { observedText, observedValue } from './observedText.ts';
import { periodTarget } from './periodTarget.ts';
import { shownObservations } from './shownObservations.ts';
import { unitWords } from './unitWords.ts';

/** Every value of every indicator, period by period, then what the whole programme has come to. */
export const bindIndicatorPeriods: Binder = (dossier, context) => {
  const places = new Map(dossier.observations.map((observation, index) => [observation, index] as const));
  return boundTable(
    dossier.indicators.flatMap((indicator, index) => {
      const observations = shownObservations(indicator, dossier, context.asOf);
      const rows = observations.map((observation) =>
        periodRow(observation, indicator, dossier, [
          `/observations/${places.get(observation)}`,
          `/indicators/${index}`,
        ]),
      );
      const shown = observations.map((observation) => periodTarget(indicator, observation)?.id);
      const isTold = isState(context.progress.get(indicator.id)) && shown.includes(lastTarget(indicator)?.id);
      return isTold ? rows : [...rows, ...wholeRow(indicator, index, dossier, context)];
    }),
  );
};

/** Whether the last value is the state reached, and no sum over periods. */
const isState = (progress: Progress | undefined): boolean =>
  (progress?.comparison?.read ?? 'level') === 'level';

const lastTarget = ({ targets }: Indicator): Target | undefined =>
  targets.findLast(({ milestone }) => !milestone);

/** What an indicator says in each of its rows. */
const definitionCells = (indicator: Indicator, { results }: Dossier) => ({
  indicator: indicator.name,
  code: indicator.code,
  unit: unitWords(indicator),
  level: results.nodes.find(({ id }) => id === indicator.measures[0])?.level,
  baseline: inEachLanguage((lang) => baselineText(indicator, lang)),
  source: indicator.source,
});

function periodRow(
  observation: Observation,
  indicator: Indicator,
  dossier: Dossier,
  pointers: readonly string[],
): BoundRow {
  const { id, period } = observation;
  const target = periodTarget(indicator, observation);
  const actual = observedValue(observation);
  const share =
    typeof target?.value === 'number' && typeof actual === 'number' && indicator.direction !== 'decrease'
      ? achievementOfTarget({ target: target.value, actual })
      : undefined;
  return {
    id,
    cells: {
      ...definitionCells(indicator, dossier),
      disaggregation: partWords(observation, dossier),
      period: { start: period.start, end: period.end },
      target: target?.text,
      actual: inEachLanguage((lang) => observedText(observation, indicator, lang)),
      share,
    },
    pointers,
  };
}

/** The target of the programme with what was reached of it up to the day of the report. */
function wholeRow(
  indicator: Indicator,
  index: number,
  dossier: Dossier,
  context: BindContext,
): readonly BoundRow[] {
  const { start, end } = dossier.programme ?? {};
  const row = indicatorRow(indicator, dossier, context);
  const target = inEachLanguage((lang) => plannedText(indicator, row, lang));
  const progress = context.progress.get(indicator.id);
  const actual = inEachLanguage((lang) => currentText(indicator, row, progress, lang));
  if ((start ?? end) === undefined || (target ?? actual) === undefined) return [];
  return [
    {
      id: `${indicator.id}~programme`,
      cells: {
        ...definitionCells(indicator, dossier),
        period: { ...(start !== undefined && { start }), ...(end !== undefined && { end }) },
        target,
        actual,
        share: indicator.direction === 'decrease' ? undefined : row.figures?.achievementOfTarget,
      },
      pointers: [`/indicators/${index}`],
    },
  ];
}

/** Of whom or where a value is, where it is not of the whole. */
function partWords(
  { place, organisation, categories = {} }: Observation,
  { dimensions, organisations }: Dossier,
): LocalizedText | undefined {
  return joined([
    place === undefined ? undefined : placeLabel(place),
    namesOf(organisations, [organisation]),
    ...Object.entries(categories).map(([along, code]) => labelOf(along, code)),
  ]);

  function labelOf(along: string, code: string): LocalizedText {
    const axis = dimensions.find(({ id }) => id === along);
    return axis?.categories.find((category) => category.code === code)?.label ?? code;
  }
  function placeLabel(code: string): LocalizedText {
    const places = dimensions.filter(({ kind }) => kind === 'place').flatMap(({ categories }) => categories);
    return places.find((category) => category.code === code)?.label ?? code;
  }
}

import {
  type Dossier,
  formatQuantity,
  type Indicator,
  type IsoDay,
  type Issue,
  type Observation,
  type Words,
} from '@jalon/core';
import { achievementOfTarget, distanceTravelled, type Progress, progress } from '@jalon/indicators';
import type { ReadingValue } from '../Reading.ts';
import { agreesAsWritten } from './agreesAsWritten.ts';
import type { ImportedRow } from './importRow.ts';
import { isActual } from './isActual.ts';
import { rowIssue } from './RowSource.ts';
import { ratioOfPercent } from './ratioOfPercent.ts';
import { aimedValue } from './rowAims.ts';

/** What the two figures are measured with. */
interface Measures {
  readonly baseline?: number | undefined;
  readonly target?: number | undefined;
  readonly actual?: number | undefined;
}

/**
 * Holds the percentages that a row declares against both computed figures, and names the rule that gives them: the
 * share of the target or the distance travelled, on the dossier's aims or the sheet's own. A percentage that no rule
 * gives is a warning.
 * @param indicator as it stands after the import
 * @param records of the indicator, all of them
 */
export function compareProgress(
  imported: ImportedRow,
  indicator: Indicator,
  records: readonly Observation[],
  { programme, asOf }: { readonly programme: Dossier['programme']; readonly asOf: IsoDay | undefined },
): readonly Issue[] {
  const { source, aims, total } = imported;
  const declaredCells = source.row.values.filter(declares);
  const { start, end } = programme ?? {};
  const computed = progress(indicator, records, {
    asOf: asOf ?? dayOfSheet(imported),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  });
  const agreed: Measures = {
    baseline: computed.baseline?.value,
    target: computed.target?.value,
    actual: computed.actual?.value,
  };
  const ownTarget = aims.targets.map(aimedValue).findLast((value) => value !== undefined);
  const own: Measures = {
    baseline: aims.baseline?.amount.value ?? agreed.baseline,
    target: ownTarget ?? agreed.target,
    actual: agreed.actual,
  };
  return declaredCells.map((cell) => {
    const declared = ratioOfPercent(cell.value ?? 0);
    const say = (
      code: Parameters<typeof rowIssue>[1],
      severity: 'hint' | 'warning',
      params: Issue['params'],
    ) => rowIssue(source, code, severity, { declared, ...params }, cell);
    const fits = (figure: number | undefined) =>
      figure !== undefined && agreesAsWritten(cell.value ?? 0, figure * 100);
    const rule = ruleAmong(fits, figuresOf(computed));
    if (rule) return say('data/declared-matches-computed', 'hint', { rule });
    const shown = figureWords(figuresOf(computed));
    const byOwnAims = ruleAmong(fits, figuresWith(own));
    if (byOwnAims)
      return say('data/declared-matches-own-target', 'warning', { rule: byOwnAims, computed: shown });
    const byOwnTotal =
      total &&
      (ruleAmong(fits, figuresWith({ ...agreed, actual: total.value })) ??
        ruleAmong(fits, figuresWith({ ...own, actual: total.value })));
    if (byOwnTotal)
      return say('data/declared-matches-own-total', 'warning', { rule: byOwnTotal, computed: shown });
    const comparable = Object.values(figuresOf(computed)).some((figure) => figure !== undefined);
    return comparable
      ? say('data/declared-differs-from-computed', 'warning', { computed: shown })
      : say('data/declared-not-comparable', 'hint', {});
  });
}

/** Whether a cell declares a progress. */
export const declares = ({ field, value }: ReadingValue): boolean =>
  field === 'progress' && value !== undefined;

/** The day that the figures of a sheet are from: when it was brought up to date, not before its last value. */
function dayOfSheet({ source }: ImportedRow): IsoDay {
  const ends = source.row.values
    .filter((cell) => isActual(cell) && cell.value !== undefined)
    .flatMap(({ period }) => (period ? [period.end] : []));
  return [source.table.meta.asOf ?? '', ...ends].sort().at(-1) || '9999-12-31';
}

interface Figures {
  readonly achievement: number | undefined;
  readonly distance: number | undefined;
}

const figuresOf = ({ figures }: Progress): Figures => ({
  achievement: figures.achievementOfTarget.value,
  distance: figures.distanceTravelled.value,
});

const figuresWith = ({ baseline, target, actual }: Measures): Figures => ({
  achievement:
    target === undefined || actual === undefined ? undefined : achievementOfTarget({ target, actual }),
  distance:
    baseline === undefined || target === undefined || actual === undefined
      ? undefined
      : distanceTravelled({ baseline, target, actual }),
});

function ruleAmong(fits: (figure: number | undefined) => boolean, figures: Figures): Words | undefined {
  if (fits(figures.achievement)) return ruleWords.achievement;
  return fits(figures.distance) ? ruleWords.distance : undefined;
}

const ruleWords = {
  achievement: { fr: 'taux d’atteinte de la cible', en: 'achievement of target' },
  distance: { fr: 'chemin parcouru depuis la référence', en: 'distance travelled from the baseline' },
} as const satisfies Readonly<Record<keyof Figures, Words>>;

/** Both figures in words, for whoever has to find out where the declared one comes from. */
function figureWords({ achievement, distance }: Figures): Words {
  const list = (lang: 'fr' | 'en') =>
    [
      achievement === undefined
        ? []
        : [`${ruleWords.achievement[lang]} ${formatQuantity(achievement, 'ratio', lang)}`],
      distance === undefined
        ? []
        : [`${ruleWords.distance[lang]} ${formatQuantity(distance, 'ratio', lang)}`],
    ]
      .flat()
      .join(', ');
  return { fr: list('fr'), en: list('en') };
}

import type { Indicator } from '../../indicator/Indicator.ts';
import type { ResultLevel } from '../../results/Results.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Do outputs prove an outcome? */
export const aggregationLevelsMixed: Rule = {
  code: 'aggregation/levels-mixed',
  severity: 'error',
  asks: { fr: 'Des réalisations prouvent-elles un effet ?', en: 'Do outputs prove an outcome?' },
  words: {
    fr: 'L’avancement de l’effet « {label} » est calculé à partir de réalisations.',
    en: 'Progress of outcome “{label}” is computed from outputs.',
  },
  find: function* ({ indicators, results }) {
    const levels = new Map(results.nodes.map(({ id, level }) => [id, level]));
    const named = new Map<string, Indicator>();
    for (const indicator of indicators) {
      if (indicator.code !== undefined) named.set(indicator.code, indicator);
    }
    for (const indicator of indicators) named.set(indicator.id, indicator);
    const reachOf = ({ measures }: Indicator) => levelsOf(measures, levels);
    for (const indicator of indicators) {
      const measured = reachOf(indicator);
      const node = indicator.measures.find((id) => isChange(levels.get(id)));
      // an indicator that also measures the output itself claims no more than that
      if (node === undefined || !measured.every(isChange)) continue;
      const parts = namesIn(indicator).map((name) => named.get(name));
      const areOutputs = parts.every((part) => {
        const reach = part && part !== indicator ? reachOf(part) : [];
        return reach.length > 0 && !reach.some(isChange);
      });
      if (parts.length > 0 && areOutputs)
        yield {
          params: { label: results.nodes.find(({ id }) => id === node)?.statement ?? indicator.name },
          at: placeOf('indicator', indicator.id, indicator.parts?.length ? '/parts' : '/formula'),
        };
    }
  },
};

const isChange = (level: ResultLevel | undefined): boolean => level === 'outcome' || level === 'impact';

const levelsOf = (
  measures: readonly string[],
  levels: ReadonlyMap<string, ResultLevel>,
): readonly ResultLevel[] =>
  measures.flatMap((id) => {
    const level = levels.get(id);
    return level === undefined ? [] : [level];
  });

/** What an indicator is computed from. A share of two counts (those formed among those enrolled) proves what it says. */
function namesIn({ parts = [], formula }: Indicator): readonly string[] {
  const inFormula =
    formula === undefined || /\/[^\d]*?\[/.test(formula)
      ? []
      : [...formula.matchAll(/\[([^\][]+)\]/g)].map(([, name = '']) => name.trim());
  return [...parts.map(({ indicator }) => indicator), ...inFormula];
}

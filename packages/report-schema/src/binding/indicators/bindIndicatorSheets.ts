import type { Binder } from '../Binder.ts';
import { boundTable } from '../boundTable.ts';
import { indicatorTexts } from '../indicatorTexts.ts';
import { namesOf, statementsOf } from '../namedBy.ts';
import { unitWords } from './unitWords.ts';

/** The reference sheet of each indicator. Source: performance indicator reference sheets (USAID). */
export const bindIndicatorSheets: Binder = (dossier, context) =>
  boundTable(
    dossier.indicators.map((indicator, index) => {
      const { baselines, targets, current } = indicatorTexts([index], dossier, context);
      return {
        id: indicator.id,
        cells: {
          code: indicator.code,
          name: indicator.name,
          definition: indicator.definition,
          calculation: indicator.calculation ?? indicator.formula,
          unit: unitWords(indicator),
          direction: indicator.direction,
          baseline: baselines,
          targets,
          'last-value': current,
          source: indicator.source,
          frequency: indicator.frequency,
          responsible: indicator.responsible,
          population: indicator.population,
          disaggregation: namesOf(dossier.dimensions, indicator.dimensions),
          measures: statementsOf(dossier.results, indicator.measures),
          sampling: indicator.sampling,
        },
        pointers: [`/indicators/${index}`],
      };
    }),
  );

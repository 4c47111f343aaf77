import type { Binder } from './Binder.ts';
import { indicatorRow } from './indicatorRow.ts';
import { originsAt } from './patronFrame.ts';

/** Every indicator in one table. */
export const bindIndicators: Binder = (dossier, context) => {
  if (dossier.indicators.length === 0) return undefined;
  return {
    answer: { rows: dossier.indicators.map((indicator) => indicatorRow(indicator, dossier, context)) },
    origins: dossier.indicators.flatMap((_, index) => originsAt(`/rows/${index}`, [`/indicators/${index}`])),
  };
};

import { actingPrinciples } from '@jalon/core/collective';
import type { Binder } from '../Binder.ts';
import { boundTable } from '../boundTable.ts';
import { joined } from '../textCells.ts';

/** Where the group stands on each of the six principles of acting; of several stances on one, the last. */
export const bindStances: Binder = ({ collective }) => {
  const stances = collective?.stances ?? [];
  return boundTable(
    actingPrinciples.flatMap(({ code }) => {
      const index = stances.findLastIndex(({ principle }) => principle === code);
      const stance = stances[index];
      if (!stance) return [];
      return {
        id: code,
        cells: { stance: stance.stance, evidence: joined(stance.evidence) },
        pointers: [`/collective/stances/${index}`],
      };
    }),
  );
};

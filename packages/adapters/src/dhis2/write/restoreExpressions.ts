import type { Dossier } from '@jalon/core';
import { formatFormula, parseFormula } from '@jalon/indicators';
import { formulaFromDhis2 } from '../expression/formulaFromDhis2.ts';
import { joinFormula } from '../factorFormula.ts';
import { factorOf, indexDhis2 } from '../read/indexDhis2.ts';
import { type ItemNames, itemNames } from '../read/itemNames.ts';
import { isMembers, type RawMembers, type RawObject, refOf, textOf } from '../read/RawDhis2.ts';
import { dhis2Extension } from './planDhis2.ts';

/** Puts back the expressions of those who wrote them, where the formula still says the same. */
export function restoreExpressions(dossier: Dossier, lists: Map<string, RawMembers[]>): void {
  const told = new Map(
    dossier.indicators.flatMap((indicator) => {
      const extension = dhis2Extension(indicator.extensions);
      const isTold =
        typeof extension['numerator'] === 'string' && typeof extension['denominator'] === 'string';
      const type = isMembers(extension['indicatorType']);
      return isTold || type ? [[indicator.id, { indicator, extension }] as const] : [];
    }),
  );
  const objects = lists.get('indicators');
  if (told.size === 0 || !objects) return;
  const at = { in: 'dossier' as const };
  const raw = new Map(
    [...lists].map(([list, all]) => [list, all.map((members): RawObject => ({ members, at }))]),
  );
  const index = indexDhis2(raw);
  const names = itemNames(raw, index);
  lists.set(
    'indicators',
    objects.map((members) => {
      const own = told.get(index.idOf('indicators', members));
      if (!own) return members;
      const { indicator, extension } = own;
      const type = refOf(extension, 'indicatorType');
      const isElsewhere = type !== undefined && index.find('indicatorTypes', type) === undefined;
      const given: RawMembers = {
        ...members,
        numerator: textOf(extension, 'numerator') ?? members['numerator'] ?? '1',
        denominator: textOf(extension, 'denominator') ?? members['denominator'] ?? '1',
        ...(isElsewhere ? { indicatorType: { id: type } } : {}),
      };
      const { value } = parseFormula(indicator.formula ?? '');
      const isSame =
        indicator.formula === undefined || (value && formulaOf(given, names, index) === formatFormula(value));
      return isSame ? given : members;
    }),
  );
}

/** The formula of an indicator as it would be read. */
function formulaOf(
  members: RawMembers,
  names: ItemNames,
  index: ReturnType<typeof indexDhis2>,
): string | undefined {
  const part = (member: string) => formulaFromDhis2(textOf(members, member) ?? '1', names).value;
  const [numerator, denominator] = [part('numerator'), part('denominator')];
  const factor = factorOf(members, index.find) ?? 1;
  return numerator && denominator && formatFormula(joinFormula(numerator, denominator, factor));
}

import type { ReferenceNode } from '@jalon/indicators';
import { cleanText } from '../dhis2Text.ts';
import { splitFormula } from '../factorFormula.ts';
import { type RawMembers, refOf, textOf } from '../read/RawDhis2.ts';
import type { Uids } from '../Uids.ts';
import { type AddObject, idAddition, madeAddition } from './addedMembers.ts';
import type { Dhis2Names } from './Dhis2Names.ts';
import { headMembers, headOf } from './headOf.ts';
import { keptOf } from './keptObjects.ts';
import { dhis2Extension, type PlannedIndicator } from './planDhis2.ts';

/** The indicator that DHIS2 computes from a formula. */
export function computedObject(
  { indicator, formula }: PlannedIndicator,
  uid: string,
  names: Dhis2Names,
  lang: string,
  item: (reference: ReferenceNode) => string | undefined,
  lists: ReadonlyMap<string, readonly RawMembers[]>,
  uids: Uids,
  add: AddObject,
): RawMembers {
  const extension = dhis2Extension(indicator.extensions);
  const written = formula && splitFormula(formula, indicator.unit, item);
  const told = refOf(extension, 'indicatorType');
  const type = lists.get('indicatorTypes')?.find((each) => each['id'] === told);
  const factor =
    written?.factor ?? Number(textOf(type ?? {}, 'factor') ?? (indicator.unit === 'ratio' ? 100 : 1));
  const typeUid =
    type && Number(textOf(type, 'factor')) === factor
      ? (textOf(type, 'id') ?? '')
      : uids.of('factor', String(factor));
  if (!lists.get('indicatorTypes')?.some((each) => each['id'] === typeUid)) {
    const name = factor === 100 ? 'Per cent' : factor === 1 ? 'Number' : `Per ${factor}`;
    add('indicatorTypes', {
      id: typeUid,
      name: names.of('indicatorTypes', typeUid, name, undefined, undefined)['name'] ?? name,
      factor,
      number: factor === 1,
      ...madeAddition,
    });
  }
  const head = headOf(indicator, uid, 'indicators', names, lang, false);
  const described = cleanText(textOf(head, 'name') ?? '', 50);
  const isTold = !written;
  return {
    ...head,
    annualized: false,
    numeratorDescription: described,
    denominatorDescription: described,
    ...keptOf(extension, [...headMembers, 'indicatorType', ...(isTold ? [] : ['numerator', 'denominator'])]),
    numerator: written?.numerator ?? textOf(extension, 'numerator') ?? '1',
    denominator: written?.denominator ?? textOf(extension, 'denominator') ?? '1',
    indicatorType: { id: typeUid },
    ...idAddition(uid, indicator.id),
  };
}

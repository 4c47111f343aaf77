import type { Grant, Json, Money, Period } from '@jalon/core';
import { isIsoDay } from '@jalon/core';
import { codeListOf } from '../codelists/codeListOf.ts';
import { type Fields, isFields, isList, ownField } from '../shape/GivingPackage.ts';
import { dayIn, hasDayForm } from '../shape/momentForms.ts';
import { majorOf, moneyOf } from '../shape/moneyOf.ts';
import { extensionsOf, keptFields, without } from './ownBlock.ts';

/** Fields of a grant that say who takes part in it: the portfolio has entities for them. */
export const linkFields = ['recipientOrganization', 'fundingOrganization', 'grantProgramme'] as const;

/** Who takes part in a grant, as the portfolio and its extension say it. */
export interface GrantLinks {
  readonly funder?: string;
  readonly organisation?: string;
  /** What the extension keeps of the links, where the ids alone do not say it. */
  readonly kept: Fields;
}

/**
 * A grant as a file says it. What cannot be read as what it should be stays in the extension as it was found.
 * @param fields the grant without those who take part in it
 */
export function readGrant(fields: Fields, id: string, { kept: links, ...parties }: GrantLinks): Grant {
  const published = ownField(fields, 'id');
  const amount = amountIn(fields);
  const awarded = ownField(fields, 'awardDate');
  const awardedOn = typeof awarded === 'string' ? dayIn(awarded) : undefined;
  const planned = ownField(fields, 'plannedDates');
  const period = periodIn(planned);
  const said = [
    'id',
    'jalon',
    ...(amount ? ['amountAwarded', 'currency'] : []),
    ...(awardedOn !== undefined && awardedOn === awarded ? ['awardDate'] : []),
    ...(period && isPlain(planned) ? ['plannedDates'] : []),
  ];
  const kept: Fields = {
    ...(typeof published === 'string' ? {} : { id: published ?? null }),
    ...without(fields, said),
    ...links,
  };
  return {
    id,
    ...parties,
    ...(amount ? { amount } : {}),
    ...(awardedOn === undefined ? {} : { awardedOn }),
    ...(period ? { period } : {}),
    ...(typeof published === 'string' && published !== id ? { reference: published } : {}),
    ...extensionsOf(kept),
  };
}

/**
 * What a file says of a grant, without those who take part in it.
 * @param prefix what the publisher puts in front of its own numbers, for example `360G-example`
 */
export function grantFields(grant: Grant, prefix?: string): Fields {
  const kept = keptFields(grant);
  const { id, reference, amount, awardedOn, period } = grant;
  const number = reference ?? id;
  const published = prefix === undefined || number.startsWith('360G-') ? number : `${prefix}-${number}`;
  const hadNone = Object.hasOwn(kept, 'id') && prefix === undefined;
  const awarded = ownField(kept, 'awardDate');
  const planned = ownField(kept, 'plannedDates');
  const saysDay = typeof awarded === 'string' && dayIn(awarded) === awardedOn;
  return {
    ...without(kept, ['id', 'jalon', 'recipients', 'funders', 'programmes']),
    ...(hadNone ? {} : { id: published }),
    ...(amount ? { currency: amount.currency, amountAwarded: majorOf(amount) } : {}),
    ...(awardedOn === undefined || saysDay ? {} : { awardDate: awardedOn }),
    ...(period && !isSamePeriod(periodIn(planned), period)
      ? { plannedDates: plannedDatesOf(planned, period) }
      : {}),
  };
}

/** The amount, where it is a number that the currency can hold. */
function amountIn(fields: Fields): Money | undefined {
  const amount = ownField(fields, 'amountAwarded');
  const currency = ownField(fields, 'currency');
  if (typeof amount !== 'number' || typeof currency !== 'string') return undefined;
  return codeListOf('currency').has(currency) ? moneyOf(amount, currency) : undefined;
}

/** The days that the money is for, where both ends are days. */
function periodIn(planned: Json | undefined): Period | undefined {
  const first = isList(planned) ? planned[0] : undefined;
  if (!isFields(first)) return undefined;
  const [start, end] = ['startDate', 'endDate'].map((name) => {
    const text = ownField(first, name);
    return typeof text === 'string' ? dayIn(text) : undefined;
  });
  return start !== undefined && end !== undefined && start <= end ? { start, end } : undefined;
}

/** Whether dates say no more than their period. */
function isPlain(planned: Json | undefined): boolean {
  const first = isList(planned) && planned.length === 1 ? planned[0] : undefined;
  return (
    isFields(first) &&
    Object.keys(first).length === 2 &&
    Object.values(first).every((text) => typeof text === 'string' && hasDayForm(text) && isIsoDay(text))
  );
}

const isSamePeriod = (one: Period | undefined, other: Period): boolean =>
  one?.start === other.start && one.end === other.end;

function plannedDatesOf(planned: Json | undefined, { start, end }: Period): Json {
  const [first, ...others] = isList(planned) ? planned : [];
  return [
    { ...(isFields(first) ? without(first, ['duration']) : {}), startDate: start, endDate: end },
    ...others,
  ];
}

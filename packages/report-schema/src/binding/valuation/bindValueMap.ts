import type { FinancialProxy, LocalizedText, Money, SourcedShare } from '@jalon/core';
import type { Binder } from '../Binder.ts';
import { entityTable } from '../boundTable.ts';
import { namesOf, statementsOf } from '../namedBy.ts';
import { joined } from '../textCells.ts';

/** What each stakeholder put in; what has no value is not valued. */
export const bindValuedInputs: Binder = ({ valuation, stakeholders }) =>
  entityTable(valuation?.inputs, '/valuation/inputs', ({ stakeholder, description, value, inKind }) => ({
    stakeholder: namesOf(stakeholders, [stakeholder]),
    input: description,
    value: value && moneyOf(value),
    'in-kind': inKind,
  }));

/** What changed for each stakeholder, with its price and what is deducted from it. */
export const bindValuedOutcomes: Binder = ({ valuation, stakeholders, results }) =>
  entityTable(valuation?.outcomes, '/valuation/outcomes', (outcome) => ({
    stakeholder: namesOf(stakeholders, [outcome.stakeholder]),
    outcome: outcome.description ?? statementsOf(results, [outcome.outcome]),
    quantity: outcome.quantity,
    duration: outcome.durationYears,
    proxy: outcome.proxy?.description,
    'proxy-value': outcome.proxy && moneyOf(outcome.proxy.value),
    'proxy-source': outcome.proxy && sourceOf(outcome.proxy),
    deadweight: shareOf(outcome.deadweight),
    displacement: shareOf(outcome.displacement),
    // a share of which it is not told whose it is goes under no heading
    attribution: shareOf(outcome.attributionToOthers),
    'drop-off': shareOf(outcome.dropOff),
    negative: outcome.negative,
  }));

const moneyOf = ({ minor, currency }: Money) => ({ minor, currency });
const shareOf = (share: SourcedShare | undefined): number | undefined => share?.share;

/** Where a price comes from, with its year unless the source says it already. */
function sourceOf({ source, year }: FinancialProxy): LocalizedText | undefined {
  const told = year === undefined || JSON.stringify(source ?? '').includes(String(year));
  return joined([source, told ? undefined : String(year)].filter((text) => text !== undefined));
}

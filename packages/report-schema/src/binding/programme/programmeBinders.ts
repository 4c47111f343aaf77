/**
 * Around a programme: its money, its groups, what helps or hinders it, as entries of a report.
 * @module
 */
import type { DossierPart } from '../../schema/Binding.ts';
import type { Binder } from '../Binder.ts';
import { entityTable } from '../boundTable.ts';
import { namesOf } from '../namedBy.ts';
import { joined } from '../textCells.ts';
import { bindBudget } from './bindBudget.ts';

const bindGrants: Binder = ({ programme, organisations }) =>
  entityTable(programme?.grants, '/programme/grants', ({ funder, amount, awardedOn, period, reference }) => ({
    funder: namesOf(organisations, [funder]),
    amount: amount && { minor: amount.minor, currency: amount.currency },
    'awarded-on': awardedOn,
    period: period && { start: period.start, end: period.end },
    reference,
  }));

const bindStakeholders: Binder = ({ stakeholders }) =>
  entityTable(stakeholders, '/stakeholders', ({ name, kind, size, needs = [] }) => ({
    name,
    kind,
    size,
    needs: joined(needs.map(({ statement }) => statement)),
  }));

const bindContext: Binder = ({ programme }) =>
  entityTable(programme?.context, '/programme/context', ({ statement, effect }) => ({ statement, effect }));

/** How what surrounds a programme fills an item. */
export const programmeBinders = {
  budget: bindBudget,
  grants: bindGrants,
  stakeholders: bindStakeholders,
  'context-factors': bindContext,
} as const satisfies { readonly [Part in DossierPart]?: Binder };

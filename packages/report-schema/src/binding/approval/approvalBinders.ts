/**
 * The approval of a centre social with the steps of its renewal, as entries of a report.
 * @module
 */
import { isIsoDay, renewalTimeline } from '@jalon/core';
import type { DossierPart } from '../../schema/Binding.ts';
import type { Binder } from '../Binder.ts';
import { boundTable } from '../boundTable.ts';
import { bindApproval } from './bindApproval.ts';

/** When what has to be done so that the approval is renewed before it ends. */
const bindRenewal: Binder = ({ programme }) => {
  const end = programme?.approval?.end;
  // the steps are counted back over fourteen months: the calendar has none before its first year
  if (end === undefined || !isIsoDay(end) || end < '0003-01-01') return undefined;
  return boundTable(
    renewalTimeline(end).map(({ code, label, from, to }) => ({
      id: code,
      cells: { step: label, date: from, end: to },
      pointers: ['/programme/approval/end'],
    })),
  );
};

/** How the approval of a centre social fills an item. */
export const approvalBinders = {
  approval: bindApproval,
  'renewal-timeline': bindRenewal,
} as const satisfies { readonly [Part in DossierPart]?: Binder };

import type { Dossier } from '../dossier/Dossier.ts';
import type { Agreement } from './Agreement.ts';
import { type AgreedDifference, compareAgreedParts } from './compareAgreedParts.ts';

/**
 * What a dossier says today that its last agreed version does not, or the other way round: a target that moved, a
 * statement worded anew, a row that is gone, without a revision. An order, an extension, a note that was never agreed
 * on is no drift, nor is an indicator that joined later.
 * @returns each difference with the agreed state as `before`; none while nothing is frozen
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { agreementDrift } from '@jalon/core/agreement';
 * const target = { id: 't1', value: 30 };
 * const wait = { id: 'wait', name: 'Wait', unit: 'days', measures: [], targets: [target] };
 * const part = { rows: [], nodes: [], indicators: [wait] };
 * const agreement = { id: 'a1', agreedBy: [], versions: [{ version: 1, frozenOn: '2024-01-15', part }] };
 * const indicators = [{ ...wait, targets: [{ ...target, value: 45 }] }];
 * const dossier = createDossier({ id: 'demo', title: 'Demo', indicators, agreements: [agreement] });
 * agreementDrift(dossier, agreement).map(({ kind, id, fields }) => [kind, id, fields]);
 * // => [['target', 't1', ['value']]]
 * ```
 */
export function agreementDrift(
  dossier: Pick<Dossier, 'results' | 'frames' | 'indicators'>,
  agreement: Agreement,
): readonly AgreedDifference[] {
  const last = agreement.versions?.at(-1);
  if (!last) return [];
  const { part } = last;
  const nodes = new Set(part.nodes.map(({ id }) => id));
  const indicators = new Set(part.indicators.map(({ id }) => id));
  const { id, frame, statement } = agreement;
  return compareAgreedParts(id, part, {
    ...(statement === undefined ? {} : { statement }),
    rows: dossier.frames.find((one) => one.id === frame)?.rows ?? [],
    nodes: dossier.results.nodes.filter((node) => nodes.has(node.id)),
    indicators: dossier.indicators.filter((indicator) => indicators.has(indicator.id)),
  });
}

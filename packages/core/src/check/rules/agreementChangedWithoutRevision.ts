import { agreementDrift } from '../../agreement/agreementDrift.ts';
import type { AgreedDifference } from '../../agreement/compareAgreedParts.ts';
import type { LocalizedText } from '../../text/LocalizedText.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Who agreed to the change? */
export const agreementChangedWithoutRevision: Rule = {
  code: 'agreement/changed-without-revision',
  severity: 'error',
  asks: { fr: 'Qui a accepté ce changement ?', en: 'Who agreed to the change?' },
  words: {
    fr: '« {label} » n’est plus ce qui a été convenu le {date:day}, sans révision motivée.',
    en: '“{label}” is no longer what was agreed on {date:day}, with no reasoned revision.',
  },
  find: function* (dossier) {
    const statements = new Map(dossier.results.nodes.map((node) => [node.id, node.statement]));
    for (const agreement of dossier.agreements) {
      const { id, statement, versions = [] } = agreement;
      for (const [index, { version, frozenOn, revision }] of versions.entries()) {
        if (index > 0 && version > 1 && revision === undefined)
          yield {
            params: { label: statement ?? id, date: frozenOn },
            at: placeOf('agreement', id, `/versions/${index}/revision`),
          };
      }
      const last = versions.at(-1);
      if (!last) continue;
      for (const difference of agreementDrift(dossier, agreement)) {
        // a target that moves has a rule of its own; a statement that was never frozen has not changed
        const isNew = difference.before === undefined;
        if (difference.kind === 'target' || (difference.kind === 'agreement' && isNew)) continue;
        // where no row was frozen, none has changed
        if (difference.kind === 'frame-row' && isNew && last.part.rows.length === 0) continue;
        const gone = difference.after === undefined;
        const at = gone ? placeOf('agreement', id) : placeOf(difference.kind, difference.id);
        yield { params: { label: labelOf(difference, statements), date: last.frozenOn }, at };
      }
    }
  },
};

/** What was agreed, in the words of that day; what joined later, in its own. */
function labelOf(
  difference: AgreedDifference,
  statements: ReadonlyMap<string, LocalizedText>,
): LocalizedText {
  const { id, kind } = difference;
  if (kind === 'agreement') return difference.before ?? difference.after ?? id;
  if (kind === 'result-node') return (difference.before ?? difference.after)?.statement ?? id;
  if (kind === 'indicator') return (difference.before ?? difference.after)?.name ?? id;
  if (kind === 'frame-row') {
    const row = difference.before ?? difference.after;
    return row?.wording ?? statements.get(row?.nodes?.[0] ?? '') ?? id;
  }
  return id;
}

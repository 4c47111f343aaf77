import type { Dossier } from '../../dossier/Dossier.ts';
import type { LocalizedText } from '../../text/LocalizedText.ts';
import type { ValuedOutcome } from '../../valuation/Valuation.ts';

/** What a line of the value map is called: its own description, else the statement of its result. */
export function valuedLabel({ results }: Pick<Dossier, 'results'>): (line: ValuedOutcome) => LocalizedText {
  const statements = new Map(results.nodes.map(({ id, statement }) => [id, statement]));
  return ({ description, outcome }) => description ?? statements.get(outcome) ?? outcome;
}

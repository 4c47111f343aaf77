import { type Dossier, type Issue, JalonError } from '@jalon/core';
import { declareLosses } from '../carriage/declareLosses.ts';
import type { WriteExchangeOptions, WrittenExchange } from '../carriage/ExchangeFormat.ts';
import { cidsCarriages } from './cidsCarriages.ts';
import { cidsIssue } from './cidsIssue.ts';
import { graphText } from './graph/graphText.ts';
import type { CidsTier } from './tier/CidsTier.ts';
import { demote } from './tier/demote.ts';
import { sayDemotions } from './tier/sayDemotions.ts';
import { dossierGraph } from './writing/dossierGraph.ts';
import { writingOf } from './writing/writingOf.ts';

/** How a dossier is written as a file of the standard. */
export interface WriteCidsOptions extends WriteExchangeOptions {
  /** Which tier the file shall conform to, default `basic`. */
  readonly tier?: CidsTier;
  /** Start of the IRIs of nodes, ending in `/` or `#`; default `urn:jalon:` with the id of the dossier. */
  readonly base?: string;
  /** Id of the organisation that outcomes and indicators belong to; default the implementing one, or the only one. */
  readonly organisation?: string;
  /** Id of the organisation that defined the indicators, which the Essential tier asks for. */
  readonly definedBy?: string;
}

/**
 * Writes a dossier as a file of the Common Impact Data Standard 3.2.1 that a tier’s official shapes accept. Nothing is made
 * up for it: what lacks something that the tier demands, or holds what it refuses, stands under a term of ours, and the
 * issues say so. Figures of a ratio are written as percentages.
 * @param dossier the dossier
 * @throws JalonError `unknown-id` where an organisation is not in the dossier, `invalid-argument` for a base without end
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { writeCids } from '@jalon/adapters/cids';
 * const dossier = createDossier({
 *   id: 'demo',
 *   title: 'Demo',
 *   organisations: [{ id: 'asbl', name: 'Les Petits Ponts' }],
 *   indicators: [{ id: 'jobs', name: 'Jobs', unit: 'jobs', measures: [], targets: [] }],
 * });
 * const { files, issues, losses } = await writeCids(dossier, { tier: 'essential' });
 * files[0]?.name; // => 'demo.jsonld'
 * issues.find(({ severity }) => severity === 'warning')?.params['property']; // => 'definedBy'
 * losses; // => []
 * ```
 */
export async function writeCids(dossier: Dossier, options: WriteCidsOptions = {}): Promise<WrittenExchange> {
  const { tier = 'basic', base, lang = dossier.languages[0] ?? 'en' } = options;
  if (base !== undefined && !/^[a-z][a-z0-9+.-]*:.*[/#]$/i.test(base))
    throw new JalonError('invalid-argument', 'base must be an IRI that ends in / or #', { base });
  const writing = writingOf(dossier, { ...options, lang });
  const graph = dossierGraph(writing, dossier, { lang, base, tier });
  const issues: Issue[] = [];
  const needsOwner = dossier.indicators.length > 0 || writing.outcomes.size > 0;
  if (writing.organisation === undefined && needsOwner) issues.push(cidsIssue('cids/no-organisation', {}));
  const types = new Map([...graph.values()].map(({ id, types: [type = ''] }) => [id, type]));
  issues.push(...sayDemotions(demote(graph, tier), tier, types));
  const bytes = new TextEncoder().encode(graphText(graph));
  return {
    files: [{ name: `${dossier.id}.jsonld`, bytes }],
    losses: declareLosses(dossier, cidsCarriages),
    issues,
  };
}

/**
 * How organisations that act together see themselves, as entries of a report.
 * @module
 */
import type { DossierPart } from '../../schema/Binding.ts';
import type { Binder } from '../Binder.ts';
import { entityTable } from '../boundTable.ts';
import { joined } from '../textCells.ts';
import { bindCycle } from './bindCycle.ts';
import { bindBackbone, bindPartners } from './bindPartners.ts';
import { bindConditions, bindPrinciples } from './bindRatings.ts';
import { bindStances } from './bindStances.ts';
import { bindTrust } from './bindTrust.ts';

const bindAgenda: Binder = ({ collective }) =>
  collective?.commonAgenda === undefined
    ? undefined
    : { answer: collective.commonAgenda, origins: [{ path: '', pointer: '/collective/commonAgenda' }] };

const bindSustainItems: Binder = ({ collective }) =>
  entityTable(collective?.sustain, '/collective/sustain', (item) => ({
    what: item.what,
    object: item.object,
    practice: item.practice,
    strategy: item.strategy,
    decision: item.decision,
    reason: item.reason,
    evidence: joined(item.evidence),
  }));

/** How a collective initiative fills an item. */
export const collectiveBinders = {
  'common-agenda': bindAgenda,
  'condition-ratings': bindConditions,
  'collective-principles': bindPrinciples,
  'principle-stances': bindStances,
  trust: bindTrust,
  'sustain-items': bindSustainItems,
  'planning-cycle': bindCycle,
  partners: bindPartners,
  backbone: bindBackbone,
} as const satisfies { readonly [Part in DossierPart]?: Binder };

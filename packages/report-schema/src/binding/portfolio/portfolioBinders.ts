/**
 * What a funder knows about those whom it supports, as entries of a report.
 * @module
 */
import type { DossierPart } from '../../schema/Binding.ts';
import type { Binder } from '../Binder.ts';
import { bindAgenda } from './bindAgenda.ts';
import { bindDeliverables } from './bindDeliverables.ts';
import { bindOrganisationTypes } from './bindOrganisationTypes.ts';
import { bindSelfRatings } from './bindSelfRatings.ts';
import { bindSupportSteps } from './bindSupportSteps.ts';
import { bindWorkshops } from './bindWorkshops.ts';

/** How the portfolio that a dossier stands in fills an item. */
export const portfolioBinders = {
  'organisation-types': bindOrganisationTypes,
  'support-steps': bindSupportSteps,
  'self-ratings': bindSelfRatings,
  deliverables: bindDeliverables,
  agenda: bindAgenda,
  workshops: bindWorkshops,
} as const satisfies { readonly [Part in DossierPart]?: Binder };

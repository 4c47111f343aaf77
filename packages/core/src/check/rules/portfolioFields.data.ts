import type { EntityKind, PortfolioKind } from '../../dossier/EntityKind.ts';
import type { EntityList } from '../../dossier/entityLists.data.ts';
import type { ReferenceField } from '../../dossier/references.data.ts';

type Kind = PortfolioKind | Extract<EntityKind, 'organisation' | 'grant'>;

/** The lists of a portfolio that hold entities, in document order. */
export const portfolioLists: readonly EntityList<Kind>[] = [
  { kind: 'organisation', path: 'organisations' },
  { kind: 'portfolio-programme', path: 'programmes' },
  { kind: 'cohort', path: 'cohorts' },
  { kind: 'grant', path: 'grants' },
  { kind: 'support-step', path: 'steps' },
  { kind: 'support', path: 'supports' },
  { kind: 'session', path: 'sessions' },
  { kind: 'deliverable', path: 'deliverables' },
  { kind: 'portfolio-objective', path: 'objectives' },
  { kind: 'self-rating', path: 'selfRatings' },
  { kind: 'shared-indicator', path: 'sharedIndicators' },
  { kind: 'organisation-merge', path: 'merges' },
];

/** Every field of a portfolio that cites one of its entities; a grant's funder may stand outside. */
export const portfolioReferences: readonly ReferenceField<Kind>[] = [
  { holder: 'portfolio-programme', path: 'organisations/*', to: 'organisation' },
  { holder: 'portfolio-programme', path: 'cohort', to: 'cohort' },
  { holder: 'grant', path: 'organisation', to: 'organisation' },
  { holder: 'grant', path: 'cohort', to: 'cohort' },
  { holder: 'support', path: 'organisation', to: 'organisation' },
  { holder: 'support', path: 'cohort', to: 'cohort' },
  { holder: 'support', path: 'programme', to: 'portfolio-programme' },
  { holder: 'support', path: 'steps/*/step', to: 'support-step' },
  { holder: 'session', path: 'cohort', to: 'cohort' },
  { holder: 'session', path: 'invited/*', to: 'organisation' },
  { holder: 'session', path: 'present/*', to: 'organisation' },
  { holder: 'session', path: 'participants/*/organisation', to: 'organisation' },
  { holder: 'deliverable', path: 'organisation', to: 'organisation' },
  { holder: 'deliverable', path: 'cohort', to: 'cohort' },
  { holder: 'self-rating', path: 'organisation', to: 'organisation' },
  { holder: 'self-rating', path: 'objective', to: 'portfolio-objective' },
  { holder: 'self-rating', path: 'cohort', to: 'cohort' },
  { holder: 'shared-indicator', path: 'partners/*/organisation', to: 'organisation' },
  { holder: 'organisation-merge', path: 'organisations/*', to: 'organisation' },
  { holder: 'organisation-merge', path: 'keep', to: 'organisation' },
];

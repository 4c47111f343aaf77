import { dossierZodFormat } from '../dossier/dossier.format.ts';
import type { EntityKind, PortfolioKind, RegisterKind } from '../dossier/EntityKind.ts';
import type { EntityModels } from '../dossier/EntityModels.ts';
import { entityLists } from '../dossier/entityLists.data.ts';
import type { Checked } from '../issue/Checked.ts';
import { JalonError } from '../issue/JalonError.ts';
import { portfolioZodFormat } from '../portfolio/portfolio.format.ts';
import { registerZodFormat } from '../register/register.format.ts';
import { formatAt } from './formatTree.ts';
import { parseValue } from './parseDocument.ts';

const portfolioLists: Readonly<Record<PortfolioKind, string>> = {
  'portfolio-programme': 'programmes',
  cohort: 'cohorts',
  'support-step': 'steps',
  support: 'supports',
  session: 'sessions',
  deliverable: 'deliverables',
  'portfolio-objective': 'objectives',
  'self-rating': 'selfRatings',
  'shared-indicator': 'sharedIndicators',
  'organisation-merge': 'merges',
};

const registerLists: Readonly<Record<RegisterKind, string>> = {
  person: 'persons',
  contact: 'contacts',
  response: 'responses',
  consent: 'consents',
};

/** Where the first entity of each kind would stand, by document. */
const places = [
  {
    format: dossierZodFormat,
    paths: [['programme', 'programme'], ...entityLists.map(({ kind, path }) => [kind, `${path}/*`])],
  },
  {
    format: portfolioZodFormat,
    paths: Object.entries(portfolioLists).map(([kind, list]) => [kind, `${list}/*`]),
  },
  {
    format: registerZodFormat,
    paths: Object.entries(registerLists).map(([kind, list]) => [kind, `${list}/*`]),
  },
] as const;

/**
 * One entity by its kind, from parsed JSON: its form only, as with {@link parseDossier}.
 * @param kind what the value should be, for example `indicator`
 * @param value a parsed JSON value
 * @returns the entity with every collection present, or the issues, whose pointers start at the entity
 * @throws JalonError `invalid-argument` where there is no such kind
 * @example
 * ```ts
 * import { parseEntity } from '@jalon/core/format';
 * parseEntity('stakeholder', { id: 'parents', name: 'Parents' }).value?.id; // => 'parents'
 * parseEntity('stakeholder', { id: 'parents' }).issues[0]?.at; // => { in: 'dossier', pointer: '/name' }
 * ```
 */
export function parseEntity<Kind extends EntityKind>(
  kind: Kind,
  value: unknown,
): Checked<EntityModels[Kind]> {
  for (const { format, paths } of places) {
    const path = paths.find(([known]) => known === kind)?.[1];
    const entity = path === undefined ? undefined : formatAt(format, path.split('/'));
    // the table of places is checked against the models by a test of types
    if (entity) return parseValue(value, entity as Parameters<typeof parseValue<EntityModels[Kind]>>[1]);
  }
  throw new JalonError('invalid-argument', `there is no kind of entity "${kind}"`, { found: kind });
}

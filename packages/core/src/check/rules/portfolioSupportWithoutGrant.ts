import { keptOrganisations } from '../../portfolio/keptOrganisations.ts';
import type { Cohort, Portfolio } from '../../portfolio/Portfolio.ts';
import type { Grant } from '../../programme/Grant.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Is the support reserved to those whom the funder finances? */
export const portfolioSupportWithoutGrant: Rule<Portfolio> = {
  code: 'portfolio/support-without-grant',
  severity: 'error',
  asks: {
    fr: 'La structure est-elle lauréate du financeur ?',
    en: 'Does the organisation hold a grant of the funder?',
  },
  words: {
    fr: '« {label} » est accompagnée sans subvention du financeur pour la même promotion.',
    en: '“{label}” is supported without a grant of the funder in the same cohort.',
  },
  find: function* (portfolio) {
    const { supportRequiresGrantOf: funder, grants, supports, cohorts, organisations } = portfolio;
    if (funder === undefined) return;
    const kept = keptOrganisations({ organisations, merges: portfolio.merges ?? [] });
    const names = new Map(organisations.map(({ id, name }) => [id, name]));
    const byCohort = new Map(cohorts.map((cohort) => [cohort.id, cohort]));
    const held = new Map<string, Grant[]>();
    for (const grant of grants) {
      if (grant.funder !== funder || grant.organisation === undefined) continue;
      const holder = kept.get(grant.organisation) ?? grant.organisation;
      const own = held.get(holder);
      if (own) own.push(grant);
      else held.set(holder, [grant]);
    }
    for (const { id, organisation, cohort } of supports) {
      const own = held.get(kept.get(organisation) ?? organisation) ?? [];
      if (!own.some((grant) => coversCohort(grant, cohort, byCohort)))
        yield { params: { label: names.get(organisation) ?? organisation }, at: placeOf('support', id) };
    }
  },
};

/** Whether a grant may be for a cohort; where neither says for which, nothing is known to be wrong. */
function coversCohort(
  { cohort: own, period, awardedOn }: Grant,
  cohort: string | undefined,
  cohorts: ReadonlyMap<string, Cohort>,
): boolean {
  if (cohort === undefined || own === cohort) return true;
  const span = cohorts.get(cohort);
  if (own !== undefined || !span) return own === undefined;
  if (period) return period.start <= span.end && period.end >= span.start;
  return awardedOn === undefined || awardedOn <= span.end;
}

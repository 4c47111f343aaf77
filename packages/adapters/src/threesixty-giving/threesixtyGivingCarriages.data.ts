import type { Grant, Portfolio } from '@jalon/core';
import { type Carriage, limitOf } from '../carriage/Carriage.ts';
import { planPackage, type WritingPlan } from './portfolio/WritingPlan.ts';

/** What is written of a portfolio when nobody gives anything beside it, worked out once for each. */
const plans = /* @__PURE__ */ new WeakMap<Portfolio, WritingPlan>();

function usualPlan(portfolio: Portfolio): WritingPlan {
  const known = plans.get(portfolio);
  if (known) return known;
  const fresh = planPackage(portfolio);
  plans.set(portfolio, fresh);
  return fresh;
}

/**
 * What a package carries of a portfolio.
 * @param planOf what of a portfolio is written; default what its grants say by themselves
 */
export function givingCarriages(
  planOf: (portfolio: Portfolio) => WritingPlan = usualPlan,
): readonly Carriage[] {
  const limit = limitOf<Portfolio>();
  return [
    {
      kind: 'portfolio',
      reads: true,
      writes: true,
      fields: ['id', 'title', 'languages', 'extensions'],
      limits: [
        {
          what: {
            fr: 'un portefeuille dont aucune subvention ne dit tout ce que la norme demande',
            en: 'a portfolio none of whose grants says all that the standard asks for',
          },
          meets: (portfolio: Portfolio) => planOf(portfolio).package === undefined,
        },
      ],
    },
    {
      kind: 'organisation',
      reads: true,
      writes: true,
      fields: ['id', 'name', 'alsoKnownAs', 'type', 'identifiers', 'extensions'],
      limits: [
        limit('organisation', {
          what: {
            fr: 'une organisation qu’aucune subvention écrite ne nomme',
            en: 'an organisation that no written grant names',
          },
          meets: (organisation, portfolio) => !planOf(portfolio).written.has(organisation),
        }),
      ],
    },
    {
      kind: 'portfolio-programme',
      reads: true,
      writes: true,
      fields: ['id', 'name', 'organisations', 'extensions'],
      limits: [
        limit('portfolio-programme', {
          what: {
            fr: 'un programme auquel aucune subvention écrite n’appartient',
            en: 'a programme that no written grant belongs to',
          },
          meets: (programme, portfolio) => !planOf(portfolio).written.has(programme),
        }),
      ],
    },
    {
      kind: 'grant',
      reads: true,
      writes: true,
      fields: ['id', 'funder', 'organisation', 'amount', 'awardedOn', 'period', 'reference', 'extensions'],
      limits: [
        limit('grant', {
          what: {
            fr: 'une subvention à laquelle manque ce que la norme demande : intitulé, description, montant, date, financeur ou bénéficiaire',
            en: 'a grant that lacks what the standard asks for: title, description, amount, date, funder or recipient',
          },
          meets: (grant: Grant, portfolio) => !planOf(portfolio).written.has(grant),
        }),
      ],
    },
  ];
}

/** What a 360Giving package carries of a portfolio. */
export const threesixtyGivingCarriages: readonly Carriage[] = /* @__PURE__ */ givingCarriages();

/**
 * The share of those asked who answered: answered / (asked − ineligible).
 * Source: AAPOR, Standard Definitions, 10th ed. 2023, response rate where the eligibility of all is known.
 * @param survey `answered` people, `asked` people, of those `ineligible` ones (moved away, not concerned; default 0)
 * @returns 0 to 1; `undefined` where nobody was asked, or more answered than could
 * @example
 * ```ts
 * import { responseRate } from '@jalon/indicators';
 * responseRate({ answered: 45, asked: 60 }); // => 0.75
 * responseRate({ answered: 45, asked: 70, ineligible: 10 }); // => 0.75
 * ```
 */
export function responseRate(survey: {
  readonly answered: number;
  readonly asked: number;
  readonly ineligible?: number;
}): number | undefined {
  const { answered, asked, ineligible = 0 } = survey;
  const eligible = asked - ineligible;
  if (!(answered >= 0 && ineligible >= 0 && eligible > 0 && answered <= eligible)) return undefined;
  return Number.isFinite(eligible) ? answered / eligible + 0 : undefined;
}

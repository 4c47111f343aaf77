import { type IsoDay, type Lang, type Portfolio, type Session, type Support, textIn } from '@jalon/core';
import { keptOrganisations } from '@jalon/core/portfolio';
import { type PortfolioWords, portfolioWords } from './portfolioWords.ts';

/** One organisation, doubles taken together as somebody decided. */
interface PortfolioOrganisation {
  /** Its name; two that share one bear their id beside it, for formulas tell rows apart by it. */
  readonly name: string;
  readonly type: string;
  readonly place: string;
  readonly cohorts: readonly string[];
  readonly lastContact?: IsoDay;
  readonly supports: number;
}

/** One support of one organisation in one cohort. */
interface PortfolioSupport {
  readonly name: string;
  readonly type: string;
  readonly place: string;
  readonly cohort: string;
  readonly kind: string;
  readonly steps: string;
  readonly sessions: number;
  readonly lastContact?: IsoDay;
}

/** One grant, in major units of its currency. */
export interface PortfolioGrant {
  readonly name: string;
  readonly cohort: string;
  readonly funder: string;
  readonly reference: string;
  readonly decided?: IsoDay;
  readonly amount?: { readonly minor: number; readonly currency: string };
}

/** What the sheets of a portfolio list. */
export interface PortfolioRows {
  readonly supports: readonly PortfolioSupport[];
  readonly organisations: readonly PortfolioOrganisation[];
  readonly grants: readonly PortfolioGrant[];
}

/** The lines of a portfolio: supports by cohort then name, organisations by name, grants by cohort then name. */
export function portfolioRows(portfolio: Portfolio, asOf: IsoDay, lang: Lang): PortfolioRows {
  const words = portfolioWords(lang);
  const kept = keptOrganisations(portfolio);
  const keptId = (id: string) => kept.get(id) ?? id;
  const known = new Map(portfolio.organisations.map((organisation) => [organisation.id, organisation]));
  const names = uniqueNames(portfolio, keptId, lang);
  const nameOf = (id: string) => names.get(keptId(id)) ?? id;
  const cohorts = new Map(portfolio.cohorts.map((cohort) => [cohort.id, cohort]));
  const cohortName = (id: string | undefined) =>
    id === undefined ? words.noCohort : textIn(cohorts.get(id)?.label ?? id, lang);
  const typeOf = (id: string) => textIn(known.get(keptId(id))?.type ?? '', lang) || words.unknownType;
  const placeOf = (id: string) => textIn(known.get(keptId(id))?.territory ?? '', lang);
  const order = (id: string | undefined) => cohorts.get(id ?? '')?.start ?? '9999';
  const byCohort = <T extends { readonly organisation?: string; readonly cohort?: string }>(a: T, b: T) =>
    compare(order(a.cohort), order(b.cohort)) ||
    compare(nameOf(a.organisation ?? ''), nameOf(b.organisation ?? ''));
  const sessionsOf = (id: string, support?: Support) =>
    portfolio.sessions.filter(({ present, date, cohort }) => {
      if (date > asOf || !present.some((one) => keptId(one) === keptId(id))) return false;
      if (support === undefined || cohort === support.cohort) return true;
      const of = cohorts.get(support.cohort ?? '');
      return cohort === undefined && (of === undefined || (date >= of.start && date <= of.end));
    });
  const supports = [...portfolio.supports].sort(byCohort);
  const receivers = portfolio.grants.flatMap(({ organisation }) => organisation ?? []);
  const ids = [...new Set([...supports.map(({ organisation }) => organisation), ...receivers].map(keptId))];
  return {
    supports: supports.map((support): PortfolioSupport => {
      const { organisation, cohort } = support;
      const sessions = sessionsOf(organisation, support);
      const kinds = new Set(sessions.map(({ kind }) => kind));
      const done = support.steps.filter(({ status }) => status === 'done').length;
      return {
        name: nameOf(organisation),
        type: typeOf(organisation),
        place: placeOf(organisation),
        cohort: cohortName(cohort),
        kind: kindOf([...kinds], words),
        steps: portfolio.steps.length === 0 ? '' : `${done} ${words.of} ${portfolio.steps.length}`,
        sessions: sessions.length,
        ...lastOf(sessions),
      };
    }),
    organisations: ids
      .map((id): PortfolioOrganisation => {
        const own = supports.filter(({ organisation }) => keptId(organisation) === id);
        return {
          name: nameOf(id),
          type: typeOf(id),
          place: placeOf(id),
          cohorts: [...new Set(own.map(({ cohort }) => cohortName(cohort)))],
          supports: own.length,
          ...lastOf(sessionsOf(id)),
        };
      })
      .sort((a, b) => compare(a.name, b.name)),
    grants: [...portfolio.grants].sort(byCohort).map(
      ({ organisation, cohort, funder, reference, awardedOn, amount }): PortfolioGrant => ({
        name: organisation === undefined ? '' : nameOf(organisation),
        cohort: cohortName(cohort),
        funder: funder === undefined ? '' : textIn(known.get(keptId(funder))?.name ?? funder, lang),
        reference: reference ?? '',
        ...(awardedOn === undefined ? {} : { decided: awardedOn }),
        ...(amount === undefined ? {} : { amount }),
      }),
    ),
  };
}

/** How somebody is supported shows in the sessions; without any nothing is known of it. */
const kindOf = (kinds: readonly Session['kind'][], words: PortfolioWords): string => {
  const [kind, other] = kinds;
  return kind === undefined ? '' : other === undefined ? words[kind] : words.both;
};

const lastOf = (sessions: readonly { readonly date: IsoDay }[]): { readonly lastContact?: IsoDay } => {
  const last = sessions
    .map(({ date }) => date)
    .sort()
    .at(-1);
  return last === undefined ? {} : { lastContact: last };
};

/** Formulas compare texts without their case: names alike but for it are told apart by their id. */
function uniqueNames(
  { organisations }: Portfolio,
  keptId: (id: string) => string,
  lang: Lang,
): ReadonlyMap<string, string> {
  const own = organisations.filter(({ id }) => keptId(id) === id);
  const counts = new Map<string, number>();
  const key = (name: string) => name.toLowerCase();
  for (const { name } of own)
    counts.set(key(textIn(name, lang)), (counts.get(key(textIn(name, lang))) ?? 0) + 1);
  return new Map(
    own.map(({ id, name }) => {
      const text = textIn(name, lang);
      return [id, (counts.get(key(text)) ?? 0) > 1 ? `${text} (${id})` : text];
    }),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

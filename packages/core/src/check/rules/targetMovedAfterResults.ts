import type { Agreement } from '../../agreement/Agreement.ts';
import { agreementDrift } from '../../agreement/agreementDrift.ts';
import { type AgreedDifference, compareAgreedParts } from '../../agreement/compareAgreedParts.ts';
import type { Dossier } from '../../dossier/Dossier.ts';
import type { Observation } from '../../observation/Observation.ts';
import type { IsoDay } from '../../time/IsoDay.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { currentByIndicator } from '../series/currentByIndicator.ts';
import { numberOf } from '../series/numberOf.ts';

/** Why did the target change once results were known? */
export const targetMovedAfterResults: Rule = {
  code: 'target/moved-after-results',
  severity: 'error',
  asks: {
    fr: 'Pourquoi la cible a-t-elle changé une fois les résultats connus ?',
    en: 'Why did the target change once results were known?',
  },
  words: {
    fr: 'La cible de « {label} » a changé après les premiers résultats, sans révision motivée.',
    en: 'The target of “{label}” changed after first results, with no reasoned revision.',
  },
  find: function* (dossier, context) {
    const { agreements, indicators } = dossier;
    if (!agreements.some(({ versions = [] }) => versions.length > 0)) return;
    const results = firstResultDays(currentByIndicator(dossier.observations, context));
    const now = new Map(indicators.map((indicator) => [indicator.id, indicator]));
    const told = new Set<string>();
    for (const agreement of agreements) {
      for (const { differences, since, until } of unreasonedSteps(agreement, dossier)) {
        for (const { kind, id, indicator = '', before, fields } of differences) {
          // a new target, or the same one in other words, moves nothing
          if (kind !== 'target' || !before || fields?.every((field) => field === 'text')) continue;
          const [own, known] = [
            now.get(indicator),
            (results.get(indicator) ?? []).find((day) => day > since),
          ];
          if (!own || known === undefined || (until !== undefined && known > until) || told.has(id)) continue;
          told.add(id);
          const isThere = own.targets.some((target) => target.id === id);
          const at = isThere ? placeOf('target', id) : placeOf('indicator', indicator, '/targets');
          yield { params: { label: own.name }, at, related: [placeOf('agreement', agreement.id)] };
        }
      }
    }
  },
};

/** What changed without a revision, after which day, and before which where that is known. */
interface Step {
  readonly differences: readonly AgreedDifference[];
  readonly since: IsoDay;
  readonly until?: IsoDay;
}

function* unreasonedSteps(agreement: Agreement, dossier: Dossier): Generator<Step> {
  const { id, versions = [] } = agreement;
  const [first, last] = [versions[0], versions.at(-1)];
  if (!first || !last) return;
  const since = first.frozenOn;
  const known = new Set(dossier.revisions.map((revision) => revision.id));
  for (const [index, { frozenOn: until, revision, part }] of versions.entries()) {
    const before = versions[index - 1];
    if (before && (revision === undefined || !known.has(revision)))
      yield { differences: compareAgreedParts(id, before.part, part), since, until };
  }
  // a revision that no version holds yet says why the dossier has gone ahead of what was frozen
  const held = new Set(versions.map(({ revision }) => revision));
  const isUnderWay = dossier.revisions.some(
    (revision) =>
      (revision.agreement ?? id) === id && !held.has(revision.id) && revision.date >= last.frozenOn,
  );
  if (!isUnderWay) yield { differences: agreementDrift(dossier, agreement), since };
}

/** The days on which values of each indicator became known, in order. */
function firstResultDays(
  current: ReadonlyMap<string, readonly Observation[]>,
): ReadonlyMap<string, readonly IsoDay[]> {
  const days = new Map<string, IsoDay[]>();
  for (const [indicator, own] of current) {
    const known = own.filter((observation) => numberOf(observation) !== undefined);
    days.set(indicator, known.map(({ recordedOn, period }) => recordedOn ?? period.end).sort());
  }
  return days;
}

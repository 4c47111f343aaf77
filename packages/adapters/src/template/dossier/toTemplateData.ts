/**
 * A dossier as the fields that a funder's template may ask for.
 * @module
 */
import {
  type Dossier,
  type Lang,
  label,
  type Period,
  type ProgrammeRoleCode,
  type ResultLevel,
  textIn,
} from '@jalon/core';
import { recordsInForce } from '../../spreadsheet/trackingTable/recordsInForce.ts';
import { keyOf, trackingPeriods } from '../../spreadsheet/trackingTable/trackingPeriods.ts';
import { trackingSections } from '../../spreadsheet/trackingTable/trackingSections.ts';
import type { TemplateData } from '../field/TemplateData.ts';
import { answerFields } from './answerFields.ts';
import type { DossierFieldsOptions } from './DossierFieldsOptions.ts';
import { given } from './given.ts';
import { indicatorFields } from './indicatorFields.ts';
import { indicatorsByKey } from './indicatorsByKey.ts';
import { periodFields } from './periodFields.ts';
import { signWords } from './signWords.ts';

/**
 * A dossier as the fields of a template, named after its things: `title`, `organisation.name`, `period.start`, each
 * indicator by its id or its code (`indicator.1.2.value`, and `.baseline`, `.target`, `.unit`, `.progress`, `.at.T4 2024.value`), lists
 * (`indicators`, `activities`, `outcomes`, `expenses` …), the answers of a report (`answer.significant-results`). What the dossier does not
 * know is no field. Shares are fractions of unit `ratio`; marks (provisional, at least) go with their number.
 * @param dossier as of `asOf`
 * @returns plain data for `fillTemplate`, to which fields may be added
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { dossierProgress } from '@jalon/indicators';
 * import { toTemplateData } from '@jalon/adapters/spreadsheet';
 * const visits = { id: 'visits', code: '1.2', name: 'Visits', unit: 'visits', measures: [], targets: [{ id: 't', value: 40 }] };
 * const dossier = createDossier({ id: 'demo', title: 'Demo', indicators: [visits] });
 * const asOf = '2025-03-10';
 * const fields = toTemplateData(dossier, { lang: 'en', asOf, progress: dossierProgress(dossier, { asOf }) });
 * fields['title']; // => 'Demo'
 * Object.keys(fields['indicator'] ?? {}); // => ['visits', '1.2']
 * ```
 */
export function toTemplateData(dossier: Dossier, options: DossierFieldsOptions): TemplateData {
  const { lang, asOf, day, report } = options;
  const { programme, learning, results } = dossier;
  const periods = trackingPeriods(dossier, asOf).flatMap((each) => (each.recorded ? [each.period] : []));
  const indicators = indicatorsOf(dossier, periods.map(keyOf), options);
  const period = options.period ?? wholePeriod(dossier);
  const objective = generalObjective(dossier, lang);
  const named = (role: ProgrammeRoleCode) => organisationOf(dossier, role);
  const lines = programme?.budget ?? [];
  return given({
    title: dossier.title,
    asOf,
    day,
    objective,
    period: period && periodFields(period, lang),
    programme: programme && {
      ...given({ name: programme.name, summary: programme.summary, territory: programme.territory }),
      ...given({ start: programme.start, end: programme.end }),
    },
    organisation: named('implementer'),
    funder: named('funder') ?? named('host-foundation'),
    grant: grantOf(dossier),
    indicator: Object.fromEntries(indicatorsByKey(dossier.indicators, indicators)),
    indicators,
    periods: periods.map((each) => periodFields(each, lang)),
    vision: results.vision,
    results: statements(dossier, lang),
    inputs: statements(dossier, lang, 'input'),
    activities: statements(dossier, lang, 'activity'),
    outputs: statements(dossier, lang, 'output'),
    outcomes: statements(dossier, lang, 'outcome'),
    impacts: statements(dossier, lang, 'impact'),
    organisations: dossier.organisations.map(({ name, legalForm, type, territory }) =>
      given({ name, legalForm, type, territory }),
    ),
    stakeholders: dossier.stakeholders.map(({ name, size }) => given({ name, size })),
    expenses: lines.filter(({ side }) => side === 'expense').map(lineFields),
    incomes: lines.filter(({ side }) => side === 'income').map(lineFields),
    notableResults: learning.notableResults.map(({ text, significance, sign, planned }) =>
      given({ text, significance, sign: signWords[sign]?.[lang], planned }),
    ),
    dysfunctions: learning.dysfunctions.map(({ description, analysis }) => given({ description, analysis })),
    improvementPoints: learning.improvementPoints.map(({ text, owner, due }) => given({ text, owner, due })),
    report: report && given({ title: report.title, asOf: report.asOf }),
    answer: report && answerFields(report, lang),
  });
}

function indicatorsOf(
  dossier: Dossier,
  columns: readonly string[],
  { lang, asOf, progress }: DossierFieldsOptions,
): readonly TemplateData[] {
  const records = recordsInForce(dossier.observations, asOf);
  const objectives = new Map(
    trackingSections(dossier, lang).flatMap(({ heading, indicators }) =>
      indicators.map(({ id }) => [id, heading] as const),
    ),
  );
  return dossier.indicators.map((indicator) =>
    indicatorFields(
      {
        indicator,
        records: records.get(indicator.id) ?? new Map(),
        progress: progress.get(indicator.id),
        columns,
        objective: objectives.get(indicator.id),
      },
      dossier,
      lang,
    ),
  );
}

function wholePeriod({ programme }: Dossier): Period | undefined {
  const { start, end } = programme ?? {};
  return start === undefined || end === undefined ? undefined : { start, end };
}

function organisationOf(
  { programme, organisations }: Dossier,
  role: ProgrammeRoleCode,
): TemplateData | undefined {
  const id = programme?.roles.find((each) => each.role === role)?.organisation;
  const found = organisations.find((each) => each.id === id);
  if (!found) return undefined;
  const { name, legalForm, type, territory, identifiers } = found;
  return given({ name, legalForm, type, territory, number: identifiers?.[0]?.id });
}

/** The grant, where there is one: of several, none is *the* grant. */
function grantOf({ programme }: Dossier): TemplateData | undefined {
  const [grant, ...others] = programme?.grants ?? [];
  if (!grant || others.length > 0) return undefined;
  return given({ amount: grant.amount, reference: grant.reference, awardedOn: grant.awardedOn });
}

/** The general objective in the words of the frame that was agreed on. */
function generalObjective({ frames, results }: Dossier, lang: Lang): string | undefined {
  const row = frames.flatMap(({ rows }) => rows).find(({ role }) => role === 'general-objective');
  if (row?.wording) return textIn(row.wording, lang);
  const nodes = results.nodes.filter(({ id }) => row?.nodes.includes(id));
  return nodes.map(({ statement }) => textIn(statement, lang)).join(' ; ') || undefined;
}

const statements = (
  { results, labelPack }: Dossier,
  lang: Lang,
  only?: ResultLevel,
): readonly TemplateData[] =>
  results.nodes
    .filter(({ level }) => only === undefined || level === only)
    .map(({ code, statement, level }) => given({ code, statement, level: label(level, lang, labelPack) }));

const lineFields = ({
  label: name,
  category,
  planned,
  actual,
}: {
  readonly label: TemplateData[string];
  readonly category?: TemplateData[string];
  readonly planned?: TemplateData[string];
  readonly actual?: TemplateData[string];
}): TemplateData => given({ label: name, category, planned, actual });

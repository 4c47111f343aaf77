import { type Dossier, type Issue, JalonError } from '@jalon/core';
import { declareLosses } from '../../carriage/declareLosses.ts';
import type { WrittenExchange } from '../../carriage/ExchangeFormat.ts';
import { writeXml } from '../../xml/writeXml.ts';
import type { XmlElement } from '../../xml/XmlElement.ts';
import { iatiCarriages } from '../iatiCarriages.ts';
import { conformElement, type Unfit } from './conformElement.ts';
import type { WriteIatiOptions } from './IatiOptions.ts';
import { isXsdValue } from './isXsdValue.ts';
import { writeActivity } from './writeActivity.ts';
import { baselineDay } from './writeIndicator.ts';
import { reporterOf } from './writeParties.ts';
import { xmlOf } from './xmlOf.ts';

/**
 * An activity file of IATI 2.03 with one activity per dossier, valid against the official schema. What the standard demands
 * and neither dossier nor options say is never made up: an issue names it, and there is no file.
 * @param dossiers one activity each, in the order of the file
 * @param options who publishes, and what else a dossier may not know
 * @throws JalonError `invalid-argument` where `at` is no date and time
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { writeIati } from '@jalon/adapters/iati';
 * const dossier = createDossier({ id: 'petits-ponts', title: { fr: 'Petits Ponts' }, languages: ['fr'] });
 * const reportingOrganisation = { ref: 'BE-BCE_KBO-0999999922', type: '22', name: 'Petits Ponts ASBL' };
 * const known = { activityStatus: '2', start: '2024-01-01', description: 'Lieux d’accueil.' };
 * const participatingOrganisation = { ...reportingOrganisation, role: '4' };
 * writeIati([dossier], { reportingOrganisation, participatingOrganisation, ...known }).files[0]?.name; // => 'petits-ponts.xml'
 * writeIati([dossier]).issues.map(({ code }) => code).includes('iati/no-reporting-org'); // => true
 * ```
 */
export function writeIati(dossiers: readonly Dossier[], options: WriteIatiOptions = {}): WrittenExchange {
  const { at } = options;
  if (at !== undefined && !isXsdValue(at, 'dateTime'))
    throw new JalonError('invalid-argument', 'the moment of a file is an ISO date and time', {
      found: at,
      expected: '2024-12-31T12:00:00Z',
    });
  const losses = dossiers.flatMap((dossier) => declareLosses(dossier, iatiCarriages));
  const issues: Issue[] = [];
  const activities = dossiers.flatMap((dossier) => soundActivity(dossier, options, issues) ?? []);
  const first = dossiers[0];
  if (!first) issues.push(issueOf('iati/no-dossier', {}, 'error'));
  if (!first || activities.length < dossiers.length) return { files: [], losses, issues };
  const root = xmlOf('iati-activities', { version: '2.03', 'generated-datetime': at }, activities);
  const name = `${dossiers.length === 1 ? first.id : 'iati-activities'}.xml`;
  return { files: [{ name, bytes: new TextEncoder().encode(writeXml(root)) }], losses, issues };
}

function soundActivity(dossier: Dossier, options: WriteIatiOptions, issues: Issue[]): XmlElement | undefined {
  const activity = writeActivity(dossier, options);
  const lacking = lackingIn(activity, dossier, options);
  issues.push(...lacking);
  const prefixes = new Set(
    [...activity.attributes.keys()].flatMap((name) => /^xmlns:(.+)$/s.exec(name)?.[1] ?? []),
  );
  const { element, unfit } = conformElement(activity, { prefixes: prefixes.add('xml') });
  if (lacking.length > 0) return undefined;
  issues.push(...unfit.map((each) => issueOfUnfit(each, dossier, element === undefined)));
  issues.push(...undatedBaselines(dossier));
  return element;
}

/** Baselines that the standard wants a year of and the dossier has none. */
function undatedBaselines(dossier: Dossier): readonly Issue[] {
  return dossier.indicators.flatMap(({ id, baseline }) => {
    const day = baseline && baselineDay(baseline, dossier);
    if (baseline?.date !== undefined || day === undefined) return [];
    const params = { dossier: dossier.id, indicator: id, year: day.slice(0, 4) };
    return [issueOf('iati/undated-baseline', params, 'hint')];
  });
}

/** What the standard demands of every activity and is not there. */
function lackingIn(activity: XmlElement, dossier: Dossier, options: WriteIatiOptions): readonly Issue[] {
  const there = new Set(activity.children.map((child) => (typeof child === 'string' ? '' : child.name)));
  const reporter = reporterOf(dossier, options);
  const missing = (['ref', 'type', 'name'] as const).filter((part) => reporter[part] === undefined);
  return demanded
    .filter((name) => !there.has(name))
    .map((name) =>
      issueOf(
        `iati/no-${name}`,
        { dossier: dossier.id, ...(name === 'reporting-org' ? { missing: missing.join(', ') } : {}) },
        'error',
      ),
    );
}

const demanded = [
  'iati-identifier',
  'reporting-org',
  'description',
  'participating-org',
  'activity-status',
  'activity-date',
] as const;

const issueOf = (code: string, params: Issue['params'], severity: Issue['severity'] = 'warning'): Issue => ({
  code,
  severity,
  params,
});

const codes: Readonly<Record<Unfit['why'], string>> = {
  unknown: 'iati/not-in-schema',
  value: 'iati/not-of-type',
  repeated: 'iati/repeated',
  missing: 'iati/incomplete',
};

function issueOfUnfit({ path, why, found }: Unfit, dossier: Dossier, isRefused: boolean): Issue {
  const params = { dossier: dossier.id, path, found };
  if (isRefused && why === 'missing' && path === 'iati-activity')
    return issueOf('iati/refused', params, 'error');
  return issueOf(codes[why], params);
}

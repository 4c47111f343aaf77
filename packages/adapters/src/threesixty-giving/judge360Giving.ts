import type { Issue } from '@jalon/core';
import type { Judgement } from '../carriage/Judgement.ts';
import type { CsvSource } from '../csv/CsvSource.ts';
import { contactFields } from './portfolio/organisationFields.ts';
import { canonicalJson } from './shape/canonicalJson.ts';
import type { GivingPackage, Path } from './shape/GivingPackage.ts';
import { grantFaults } from './shape/grantFaults.ts';
import { packageShape } from './shape/grantShape.data.ts';
import { isOfIndividual } from './shape/isOfIndividual.ts';
import { type ShapeFault, shapeFaults } from './shape/shapeFaults.ts';
import { titleOf } from './shape/titleOf.ts';
import { type OpenGivingOptions, openGiving } from './source/openGiving.ts';

/**
 * Whether a file of grants is as version 1.4.3 of the package and grant schemas wants it, its code lists among them: each
 * value by its place in the file, nothing repaired. A spreadsheet is judged as the package that it would become.
 * @param source the file
 * @returns one judgement, by the schema
 * @throws JalonError `missing-peer` where the file is a workbook and hucre is not installed
 * @example
 * ```ts
 * import { judge360Giving } from '@jalon/adapters/threesixty-giving';
 * const [judgement] = await judge360Giving('{ "grants": [{ "id": "360G-demo-1", "awardDate": "21/11/2017" }] }');
 * judgement?.verdict; // => 'fail'
 * judgement?.issues.some(({ code }) => code === 'threesixty/bad-day'); // => true
 * ```
 */
export async function judge360Giving(
  source: CsvSource,
  options: OpenGivingOptions = {},
): Promise<readonly Judgement[]> {
  const name = {
    fr: '360Giving 1.4.3, schémas du paquet et des subventions',
    en: '360Giving 1.4.3, package and grant schemas',
  };
  const opened = await openGiving(source, options);
  const said = opened.issues.filter(({ severity }) => severity === 'error');
  const issues = [...said, ...(opened.value ? packageIssues(opened.value) : [])];
  const isFine = issues.every(({ severity }) => severity !== 'error');
  return [{ by: 'schema', name, verdict: isFine ? 'pass' : 'fail', issues }];
}

function packageIssues(found: GivingPackage): readonly Issue[] {
  const { about, grants, placeOf } = found;
  const version = Object.hasOwn(about, 'version') ? about['version'] : undefined;
  const faults: ShapeFault[] = [
    ...shapeFaults(about, packageShape),
    ...grants.flatMap((grant, n) => grantFaults(grant, ['grants', n])),
  ];
  if (typeof version === 'string' && !/^\d+\.\d+$/.test(version))
    faults.push({
      code: 'threesixty/bad-version',
      path: ['version'],
      params: { found: version },
      severity: 'error',
    });
  if (grants.length === 0)
    faults.push({ code: 'threesixty/empty-list', path: ['grants'], params: {}, severity: 'error' });
  const seen = new Set<string>();
  for (const [n, grant] of grants.entries()) {
    const text = canonicalJson(grant);
    if (seen.has(text))
      faults.push({ code: 'threesixty/grant-repeated', path: ['grants', n], params: {}, severity: 'error' });
    seen.add(text);
  }
  return faults.map(({ code, path, params, severity }) => {
    const { found: value, ...rest } = params;
    // what stands where a person is named is not repeated
    const shown = value === undefined ? {} : { found: isPersonal(path) ? '…' : value };
    return { code, severity, params: { field: titleOf(path), ...rest, ...shown }, at: placeOf(path) };
  });
}

const isPersonal = (path: Path): boolean =>
  path.some((part) => typeof part === 'string' && (isOfIndividual(part) || isContact(part)));

const isContact = (field: string): boolean => contactFields.some((name) => name === field);

import type { Checked, Dossier, Issue } from '@jalon/core';
import type { CsvSource } from '../../csv/CsvSource.ts';
import type { ReadIatiOptions } from './ReadIatiOptions.ts';
import { streamIatiActivities } from './streamIatiActivities.ts';

/**
 * The activities of an IATI file (2.01, 2.02, 2.03) as dossiers: identity, dates, organisations, budget, results with
 * indicators, baselines, targets, values. What no field can hold is kept in `extensions.iati`.
 *
 * A value that is missing, or is no number where one is wanted, has a state and never becomes 0. Percentages are
 * fractions in a dossier: `50` of a file is 0.5.
 * @param source bytes, text, web stream or chunks
 * @param options what the values stand for in time (`basis`), which no file says
 * @returns the dossiers; none where the file is no file of IATI activities of version 2, with the reason. A file that breaks off
 * gives what came before
 * @throws the reason of `signal`, once it is aborted
 * @example
 * ```ts
 * import { readIati } from '@jalon/adapters/iati';
 * const file = `<iati-activities version="2.03"><iati-activity xml:lang="en">
 *   <iati-identifier>XX-DEMO-1</iati-identifier><title><narrative>Wells</narrative></title>
 *   <result type="2"><title><narrative>Water is near</narrative></title>
 *     <indicator measure="2" ascending="1"><title><narrative>Households with a well</narrative></title>
 *       <period><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/>
 *         <target value="60"/><actual value="45"/></period></indicator></result>
 * </iati-activity></iati-activities>`;
 * const { value: [dossier] = [], issues } = await readIati(file, { basis: 'snapshot' });
 * dossier?.indicators[0]?.targets[0]?.value; // => 0.6
 * dossier?.observations[0]?.value; // => 0.45
 * issues; // => []
 * (await readIati('<iati-activities version="1.03"/>')).issues[0]?.code; // => 'iati/version-1'
 * ```
 */
export async function readIati(
  source: CsvSource,
  options: ReadIatiOptions = {},
): Promise<Checked<readonly Dossier[]>> {
  const dossiers: Dossier[] = [];
  const issues: Issue[] = [];
  for await (const { dossier, issues: said } of streamIatiActivities(source, options)) {
    if (dossier) dossiers.push(dossier);
    for (const issue of said) issues.push(issue);
  }
  if (dossiers.length > 0) return { value: dossiers, issues };
  if (issues.some(({ severity }) => severity === 'error')) return { issues };
  const at = {
    in: 'text',
    line: 1,
    column: 1,
    ...(options.file === undefined ? {} : { file: options.file }),
  } as const;
  return {
    value: [],
    issues: [...issues, { code: 'iati/no-activities', severity: 'warning', params: {}, at }],
  };
}

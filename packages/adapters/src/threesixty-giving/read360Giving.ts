import type { Checked, Issue, Portfolio } from '@jalon/core';
import type { CsvSource } from '../csv/CsvSource.ts';
import { toPortfolio } from './portfolio/toPortfolio.ts';
import { badOption } from './repair/badOption.ts';
import type { GivingRepair } from './repair/GivingRepair.ts';
import { type RepairChoice, repairPackage } from './repair/repairPackage.ts';
import { tidyPackage } from './repair/tidyPackage.ts';
import { ownField } from './shape/GivingPackage.ts';
import { titleOf } from './shape/titleOf.ts';
import { openGiving } from './source/openGiving.ts';

/** What is known of a file of grants beforehand. */
export interface Read360GivingOptions {
  /** Name of the file, for the places of issues; the title where the file has none. */
  readonly file?: string;
  /** Which repairs are made; default `offered`: none, they are only listed. */
  readonly repair?: RepairChoice;
  /** What the publisher puts in front of the numbers of grants, for example `360G-example`. */
  readonly prefix?: string;
  /** ISO 4217, proposed for amounts that bear no currency. */
  readonly currency?: string;
  /** Bytes that the file may have; default 200 million. */
  readonly maxBytes?: number;
}

/** A portfolio read from a file of grants, with the repairs that the file could do with. */
export interface Read360Giving extends Checked<Portfolio> {
  /** All repairs that can be proposed, made or not. */
  readonly repairs: readonly GivingRepair[];
}

/**
 * Reads grants published by the 360Giving Data Standard 1.4: a JSON package, a workbook or a delimited text with titles as
 * headings. They become a portfolio: organisations, grant programmes, grants; what the models have no field for is kept in
 * extensions. What is wrong is an issue with a repair where there is one, and nothing is repaired unless `options.repair`
 * says so: a value that cannot be read as it stands is left out of the models and kept as it was found. Names of people
 * never enter the portfolio.
 * @param source the file
 * @returns no value where the source holds no list of grants
 * @throws JalonError `missing-peer` where the file is a workbook and hucre is not installed
 * @example
 * ```ts
 * import { read360Giving } from '@jalon/adapters/threesixty-giving';
 * const csv = 'Identifier,Award Date,Amount Awarded,Currency\n360G-demo-1,21/11/2017,"£1,000",GBP\n';
 * const { value, repairs } = await read360Giving(csv);
 * value?.grants[0]?.awardedOn; // => undefined
 * repairs.map(({ proposed }) => proposed); // => ['2017-11-21', 1000]
 * const repaired = await read360Giving(csv, { repair: 'safe' });
 * repaired.value?.grants[0]?.amount; // => { minor: 100000, currency: 'GBP' }
 * repaired.value?.grants[0]?.awardedOn; // => '2017-11-21'
 * ```
 */
export async function read360Giving(
  source: CsvSource,
  options: Read360GivingOptions = {},
): Promise<Read360Giving> {
  const { repair = 'offered', file } = options;
  const refused = badOption(options);
  if (refused) return { issues: [refused], repairs: [] };
  const opened = await openGiving(source, options);
  if (!opened.value) return { issues: opened.issues, repairs: [] };
  const tidy = tidyPackage(opened.value);
  const { grants, issues, repairs } = repairPackage(tidy.value, repair, options);
  const all: Issue[] = [...opened.issues, ...tidy.issues, ...issues];
  if (grants.length === 0) {
    const [params, at] = [{ field: titleOf(['grants']) }, tidy.value.placeOf(['grants'])];
    all.push({ code: 'threesixty/empty-list', severity: 'warning', params, at });
  }
  const value = toPortfolio({ about: tidy.value.about, grants }, titleFor(tidy.value.about, file));
  return { value, issues: all, repairs };
}

/** What a portfolio is called where the file bears no title. */
function titleFor(about: Parameters<typeof ownField>[0], file: string | undefined): string {
  const stem = file?.replace(/^.*[\\/]/, '').replace(/\.[a-z]{2,5}$/i, '');
  if (stem !== undefined && stem !== '') return stem;
  const publisher = ownField(about, 'publisher');
  const name =
    typeof publisher === 'object' && publisher !== null && !Array.isArray(publisher)
      ? ownField(publisher as Parameters<typeof ownField>[0], 'name')
      : undefined;
  return typeof name === 'string' && name !== '' ? name : '360Giving';
}

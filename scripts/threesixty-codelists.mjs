// Writes the code lists of 360Giving as data: codes and titles, no descriptions. The folder that holds the lists as
// CSV files is the one argument.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './doors.mjs';

const papaparse = createRequire(`${root}/packages/adapters/package.json`)('papaparse');

const folder = process.argv[2];
if (folder === undefined) throw new Error('the folder with the code lists as CSV files is missing');
const into = `${root}/packages/adapters/src/threesixty-giving/codelists`;

/** @type {readonly (readonly [file: string, name: string, sentence: string])[]} */
const lists = [
  ['countryCode', 'countryCodes', 'Countries.'],
  ['currency', 'currencyTitles', 'Currencies, those of the past among them.'],
  ['geoCodeType', 'geoCodeTypes', 'Kinds of geographic codes.'],
  ['grantToIndividualsPurpose', 'individualPurposes', 'What a grant to an individual is for.'],
  ['grantToIndividualsReason', 'individualReasons', 'Why a grant to an individual was made.'],
  ['locationScope', 'locationScopes', 'How far the place of a grant reaches.'],
  ['regrantType', 'regrantTypes', 'How a grant is passed on.'],
];
for (const [file, name, sentence] of lists) {
  const text = readFileSync(join(folder, `${file}.csv`), 'utf8');
  const { data } = papaparse.parse(text, { header: true, skipEmptyLines: true });
  const rows = /** @type {Record<string, string>[]} */ (data).map(
    ({ Code = '', Title = '' }) => `  [${quoted(Code.trim())}, ${quoted(Title.trim())}],`,
  );
  writeFileSync(
    `${into}/${name}.data.ts`,
    `/** ${sentence} Source: 360Giving Data Standard 1.4.3, ${file}.csv, CC BY 4.0. */
export const ${name}: readonly (readonly [code: string, title: string])[] = [
${rows.join('\n')}
];
`,
  );
}

/** @param {string} text */
function quoted(text) {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}

// The table of exports in each package's README: every name of every door with its first sentence. `--write` renews it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readPackages, root } from './doors.mjs';
import { readWords } from './words.mjs';

/** @typedef {import('./words.mjs').Word} Word */

const marked = /(<!-- exports -->\n)([\s\S]*?)(<!-- \/exports -->)/;

/** @param {Word} word */
const row = ({ name, kind, sentence }) =>
  `| \`${name}${kind === 'function' ? '()' : ''}\` | ${sentence.replaceAll('|', '\\|')} |`;

/** The exports of one door: what computes and what is constant with a sentence each, then the names of types. */
function doorSection(/** @type {string} */ specifier, /** @type {readonly Word[]} */ words) {
  const own = words.filter(({ doors }) => doors.includes(specifier));
  const values = own.filter(({ kind }) => kind !== 'type');
  const types = own.filter(({ kind }) => kind === 'type').map(({ name }) => `\`${name}\``);
  return [
    `### ${specifier}`,
    ...(values.length === 0 ? [] : ['', '| export | is |', '| --- | --- |', ...values.map(row)]),
    ...(types.length === 0 ? [] : ['', `Types: ${types.join(', ')}.`]),
  ].join('\n');
}

/** What the README of each package should hold between its marks, and what it holds. */
export function readmeTables() {
  const words = readWords();
  // the command line mirrors the others, whose READMEs have the tables
  return readPackages()
    .filter(({ folder }) => folder !== 'cli')
    .map(({ path, doors }) => {
      const file = `${path}/README.md`;
      const text = existsSync(`${root}/${file}`) ? readFileSync(`${root}/${file}`, 'utf8') : '';
      return {
        file,
        text,
        wanted: doors.map(({ specifier }) => doorSection(specifier, words)).join('\n\n'),
        written: marked.exec(text)?.[2]?.trimEnd(),
      };
    });
}

if (process.argv[1] === import.meta.filename) {
  for (const { file, text, wanted } of readmeTables()) {
    if (process.argv.includes('--write')) {
      writeFileSync(
        `${root}/${file}`,
        text.replace(marked, (_, open, __, close) => `${open}${wanted}\n${close}`),
      );
      console.log(`${file} holds the exports of today`);
    } else console.log(`## ${file}\n\n${wanted}\n`);
  }
}

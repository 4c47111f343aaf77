// Writes the doors of `jalon` that mirror those of the other packages, name by name; a test compares them.
//   node scripts/mirror.mjs           prints which files differ, exit code 1 if any
//   node scripts/mirror.mjs --write   writes them
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { root } from './doors.mjs';

const cli = join(root, 'packages/cli/src');
const sources = [
  { specifier: '@jalon/core', file: 'packages/core/src/index.ts' },
  { specifier: '@jalon/indicators', file: 'packages/indicators/src/index.ts' },
  { specifier: '@jalon/report-schema', file: 'packages/report-schema/src/index.ts' },
];
const formats = [
  ...['spreadsheet', 'csv', 'chart', 'diagram', 'document'],
  ...['iati', 'cids', 'threesixty-giving', 'xlsform', 'hxl', 'open-sdg', 'sdmx', 'dhis2', 'exchange'],
];

/** The names a door exports, each with whether it is a type only. @param {string} file */
function exportsOf(file) {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest);
  /** @type {string[]} */
  const names = [];
  for (const statement of source.statements) {
    if (!ts.isExportDeclaration(statement) || !statement.exportClause) continue;
    if (!ts.isNamedExports(statement.exportClause)) continue;
    for (const { name, isTypeOnly } of statement.exportClause.elements)
      names.push(statement.isTypeOnly || isTypeOnly ? `type ${name.text}` : name.text);
  }
  return names;
}

/** @param {string} specifier @param {string} file */
const mirror = (specifier, file) => `export { ${exportsOf(file).join(', ')} } from '${specifier}';\n`;

/** What each mirroring door should hold, by path. */
function wanted() {
  const rootDoor = [
    '/**\n * The library in one import: models, computations, report schemas.\n * @module\n */\n',
    ...sources.map(({ specifier, file }) => mirror(specifier, file)),
  ].join('');
  /** @type {[string, string][]} */
  const doors = formats.map((format) => [
    `${format}/index.ts`,
    `/**\n * The door of @jalon/adapters/${format}, under the name of the command line.\n * @module\n */\n${mirror(`@jalon/adapters/${format}`, `packages/adapters/src/${format}/index.ts`)}`,
  ]);
  return new Map([['index.ts', rootDoor], ...doors]);
}

/** @param {string} path @param {string} text */
const formatted = (path, text) =>
  execFileSync(
    join(root, 'node_modules/.bin/biome'),
    ['check', '--write', `--stdin-file-path=${join(cli, path)}`],
    {
      input: text,
      cwd: root,
      encoding: 'utf8',
    },
  );

/** The doors that are not what they should be. */
export function staleMirrors() {
  return [...wanted()]
    .map(([path, text]) => ({ path, text: formatted(path, text) }))
    .filter(
      ({ path, text }) => !existsSync(join(cli, path)) || readFileSync(join(cli, path), 'utf8') !== text,
    );
}

if (process.argv[1] === import.meta.filename) {
  const stale = staleMirrors();
  for (const { path, text } of stale) {
    console.log(`packages/cli/src/${path}`);
    if (!process.argv.includes('--write')) continue;
    mkdirSync(dirname(join(cli, path)), { recursive: true });
    writeFileSync(join(cli, path), text);
  }
  if (stale.length > 0 && !process.argv.includes('--write')) process.exit(1);
}

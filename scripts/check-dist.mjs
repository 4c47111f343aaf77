// Reads what the build wrote, as a stranger would get it, and says what must not be there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { optionalPeers, readPackages, root } from './doors.mjs';
import { libraryOf } from './modules.mjs';

/** Libraries whose types are no part of ours: a reader must not need them to compile. */
const hidden = ['zod', 'immer', ...optionalPeers()];
/** Packages that run where there is no Node. */
const anywhere = ['core', 'indicators', 'report-schema'];
/** What is bundled on purpose: special functions with their notice, a hash, the vectors’ bindings for the command. */
const bundled = /node_modules\/(@stdlib|@noble|debug|ms)\/|^(\.\.\/)+conformance\//;

/** @param {string} folder @returns {string[]} */
const filesUnder = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);

/** @param {string} file */
const importsOf = (file) =>
  ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles.map(({ fileName }) => fileName);

/** @type {string[]} */
const faults = [];
for (const { folder, path, doors } of readPackages()) {
  const dist = `${root}/${path}/dist`;
  if (!existsSync(dist)) {
    faults.push(`${path}: not built`);
    continue;
  }
  for (const { entry, specifier } of doors) {
    for (const ending of ['js', 'cjs', 'd.ts', 'd.cts']) {
      if (!existsSync(`${dist}/${entry}.${ending}`))
        faults.push(`${specifier}: dist/${entry}.${ending} is missing`);
    }
  }
  for (const file of filesUnder(dist)) {
    const name = file.slice(root.length + 1);
    if (/\.d\.c?ts$/.test(file)) {
      const shown = importsOf(file).filter((specifier) => hidden.includes(libraryOf(specifier)));
      faults.push(...shown.map((specifier) => `${name}: the declarations show ${specifier}`));
    } else if (/\.c?js$/.test(file)) {
      const node = importsOf(file).filter((specifier) => specifier.startsWith('node:'));
      if (anywhere.includes(folder)) faults.push(...node.map((specifier) => `${name}: imports ${specifier}`));
      const required = [...readFileSync(file, 'utf8').matchAll(/\brequire\(["']([^"']+)["']\)/g)].map(
        (hit) => hit[1] ?? '',
      );
      const eager = required.filter((specifier) => optionalPeers().includes(libraryOf(specifier)));
      faults.push(...eager.map((specifier) => `${name}: require("${specifier}") where import() is needed`));
    } else if (file.endsWith('.map')) {
      /** @type {{ sources: string[] }} */
      const { sources } = JSON.parse(readFileSync(file, 'utf8'));
      const foreign = sources.filter((source) => !/^(\.\.\/)+src\//.test(source) && !bundled.test(source));
      faults.push(...foreign.map((source) => `${name}: holds a copy of ${source}`));
    }
  }
}
if (faults.length > 0) {
  console.error(`what the build wrote has faults:\n${faults.join('\n')}`);
  process.exit(1);
}
console.log(
  'dist: every door in four flavours, no copied sibling, no library in the declarations, peers by import()',
);

// The packages and their doors, read from the package.json files: the one place where doors are listed.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The repository's root folder, without a slash at the end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * The packages from the ground up: each may import those before it, never one after it.
 * @type {readonly string[]}
 */
export const packageOrder = ['core', 'indicators', 'report-schema', 'adapters', 'cli'];

/**
 * @typedef {{
 *   name: string, version: string, sideEffects?: unknown, exports: Record<string, any>,
 *   dependencies?: Record<string, string>, devDependencies?: Record<string, string>,
 *   peerDependencies?: Record<string, string>, peerDependenciesMeta?: Record<string, { optional?: boolean }>,
 *   [field: string]: any,
 * }} Manifest
 * @typedef {{ folder: string, path: string, manifest: Manifest, doors: readonly Door[] }} Package
 * @typedef {{
 *   package: string, name: string, specifier: string, source: string, entry: string,
 * }} Door `name` is `index` for a package's root; `source` and `entry` are relative to the package's folder.
 */

/** @param {string} folder @returns {Package} */
function readPackage(folder) {
  const path = `packages/${folder}`;
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(`${root}/${path}/package.json`, 'utf8'));
  const doors = Object.entries(manifest.exports).flatMap(([key, target]) => {
    const source = typeof target === 'object' ? target['@jalon/source'] : undefined;
    if (typeof source !== 'string') return [];
    const name = key === '.' ? 'index' : key.slice(2);
    const entry = source.replace(/^\.\/src\//, '').replace(/\.ts$/, '');
    return [
      { package: folder, name, specifier: manifest.name + key.slice(1), source: source.slice(2), entry },
    ];
  });
  return { folder, path, manifest, doors };
}

/** Every package, from the ground up. */
export function readPackages() {
  const found = readdirSync(`${root}/packages`);
  return packageOrder.filter((folder) => found.includes(folder)).map(readPackage);
}

/** The optional peers of all packages: libraries that a door must do without until a function needs one. */
export function optionalPeers() {
  return readPackages().flatMap(({ manifest }) =>
    Object.keys(manifest.peerDependencies ?? {}).filter(
      (peer) => manifest.peerDependenciesMeta?.[peer]?.optional,
    ),
  );
}

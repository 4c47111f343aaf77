import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { readPackages, root } from '../scripts/doors.mjs';

interface Limit {
  readonly name: string;
  readonly path: string;
  readonly import: string;
  readonly gzip: boolean;
  readonly limit: string;
  readonly ignore?: unknown;
}

const limits = JSON.parse(readFileSync(`${root}/.size-limit.json`, 'utf8')) as readonly Limit[];
const doors = readPackages().flatMap(({ path, doors }) =>
  doors.map((door) => ({ specifier: door.specifier, built: `${path}/dist/${door.entry}.js` })),
);

/** What a web page that uses one import pays, dependencies counted: bundled from source, minified, gzipped. */
async function bundle({ path, import: names }: Limit) {
  const specifier = doors.find(({ built }) => built === path)?.specifier;
  if (specifier === undefined) throw new Error(`${path} is no door`);
  const contents = names === '*' ? `export * from '${specifier}'` : `export ${names} from '${specifier}'`;
  const options = {
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['@jalon/source'],
    write: false,
    logLevel: 'silent',
  } satisfies BuildOptions;
  // esbuild 0.27 never answers where a build with a metafile fails: let a plain one say what is wrong first
  await build(options);
  const { outputFiles, metafile } = await build({ ...options, metafile: true });
  return { bytes: gzipSync(outputFiles[0]?.contents ?? '').length, inputs: Object.keys(metafile.inputs) };
}

/** Bytes of `6 kB`, as size-limit counts them. */
const bytesOf = (limit: string): number => Number.parseFloat(limit) * 1000;

describe('what an import costs a web page', () => {
  for (const limit of limits) {
    test(`${limit.name} stays under ${limit.limit}`, async () => {
      const { bytes, inputs } = await bundle(limit);
      console.log(`${limit.name}: ${bytes} bytes gzipped of ${limit.limit}, from ${inputs.length} modules`);
      expect(inputs.length).toBeGreaterThan(0);
      expect(bytes).toBeLessThanOrEqual(bytesOf(limit.limit));
    });
  }

  for (const limit of limits.filter(({ path }) => !path.includes('/format/'))) {
    test(`${limit.name} reads neither zod nor immer`, async () => {
      const { inputs } = await bundle(limit);
      expect(inputs.filter((input) => /node_modules\/(zod|immer)\//.test(input))).toEqual([]);
    });
  }

  test('zod would be seen where it is used', async () => {
    const parsing = limits.filter(({ path }) => path.includes('/format/'));
    expect(parsing).toHaveLength(1);
    for (const limit of parsing) {
      const { inputs } = await bundle(limit);
      expect(inputs.some((input) => /node_modules\/zod\//.test(input))).toBe(true);
    }
  });

  test('every limit counts everything, gzipped', () => {
    expect(limits.filter((limit) => !limit.gzip || limit.ignore !== undefined)).toEqual([]);
  });
});

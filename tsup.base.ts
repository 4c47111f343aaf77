import { readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

/** The doors of the package in the working folder, read from the `exports` of its package.json. */
function doorEntries(): Record<string, string> {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    exports: Record<string, string | { '@jalon/source'?: string }>;
  };
  const sources = Object.values(exports).flatMap((target) =>
    typeof target === 'object' && target['@jalon/source'] !== undefined ? [target['@jalon/source']] : [],
  );
  return Object.fromEntries(sources.map((source) => [source.replace(/^\.\/src\/|\.ts$/g, ''), source]));
}

const shared = {
  target: 'node20',
  platform: 'neutral',
  sourcemap: true,
  treeshake: true,
  splitting: true,
  external: [/^node:/],
  // what is bundled (the special functions of @stdlib, a development dependency) is found by these
  esbuildOptions: (options) => {
    options.mainFields = ['browser', 'module', 'main'];
  },
} satisfies Options;

/**
 * The build of one package: ESM, CJS and both declaration flavours, one entry per door, modules that doors share in
 * shared chunks. What package.json names as a dependency or a peer stays an import, so no sibling is ever copied.
 * Rollup's tree-shaking pass also writes the CJS chunks and keeps `import()` in them: that is how CJS loads a peer
 * that is ESM only.
 * @param programs entries that are no door but started by Node, for example the command line: ESM, no declarations
 */
export const doors = (programs: Record<string, string> = {}) =>
  defineConfig([
    {
      ...shared,
      entry: doorEntries(),
      format: ['esm', 'cjs'],
      clean: true,
      dts: {
        compilerOptions: {
          // tsup 8 sets `baseUrl`, which TypeScript 6 calls deprecated (TS5101)
          ignoreDeprecations: '6.0',
          // a single-file dts program is not a composite project (TS6307)
          composite: false,
          // read sibling packages as published, not from source
          customConditions: [],
        },
      },
    },
    ...(Object.keys(programs).length === 0 ? [] : [{ ...shared, entry: programs, format: ['esm' as const] }]),
  ]);

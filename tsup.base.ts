import { defineConfig } from 'tsup';

/** The build of one package: ESM, CJS and both declaration flavours, one entry per door, shared modules in shared chunks. */
export const doors = (entry: Record<string, string>) =>
  defineConfig({
    entry,
    format: ['esm', 'cjs'],
    target: 'node20',
    platform: 'neutral',
    sourcemap: true,
    clean: true,
    treeshake: true,
    splitting: true,
    external: [/^node:/],
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
  });

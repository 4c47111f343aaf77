import { existsSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { cyclesOf } from '../scripts/cycles.mjs';
import { optionalPeers, packageOrder, readPackages, root } from '../scripts/doors.mjs';
import { isTest, libraryOf, readModules } from '../scripts/modules.mjs';

const packages = readPackages();
const modules = readModules();
const published = modules.filter(({ path }) => !isTest(path));
const siblings = new Map(packages.map(({ folder, manifest }) => [manifest.name, folder]));
const doors = new Set(packages.flatMap((each) => each.doors.map(({ specifier }) => specifier)));
const rank = (folder: string) => packageOrder.indexOf(folder);

/** The imports of modules, as `path:line → specifier`, that a rule forbids. */
const importsThat = (
  among: typeof modules,
  forbidden: (
    found: (typeof modules)[number]['imports'][number],
    module: (typeof modules)[number],
  ) => boolean,
) =>
  among.flatMap((module) =>
    module.imports
      .filter((found) => forbidden(found, module))
      .map(({ specifier, line }) => `${module.path}:${line} → ${specifier}`),
  );

describe('the arrow rule: cli → adapters → report-schema → indicators → core', () => {
  test('every package has its place in the order', () => {
    expect(packages.map(({ folder }) => folder)).toEqual(packageOrder);
  });

  test('source imports only packages further down', () => {
    const upward = importsThat(modules, ({ specifier }, module) => {
      const sibling = siblings.get(libraryOf(specifier));
      return sibling !== undefined && sibling !== module.package && rank(sibling) > rank(module.package);
    });
    expect(upward).toEqual([]);
  });

  test('package.json names only packages further down', () => {
    const upward = packages.flatMap(({ folder, manifest }) =>
      Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies, ...manifest.devDependencies })
        .filter((name) => siblings.has(name) && rank(siblings.get(name) ?? '') >= rank(folder))
        .map((name) => `${manifest.name} → ${name}`),
    );
    expect(upward).toEqual([]);
  });

  test('a sibling that source imports is a dependency', () => {
    const undeclared = packages.flatMap(({ folder, manifest }) =>
      importsThat(
        published.filter((module) => module.package === folder),
        ({ specifier }) =>
          siblings.has(libraryOf(specifier)) && !manifest.dependencies?.[libraryOf(specifier)],
      ),
    );
    expect(undeclared).toEqual([]);
  });

  test('siblings are entered by their doors, by name', () => {
    const climbing = importsThat(modules, ({ specifier, target }, module) =>
      specifier.startsWith('.')
        ? target === undefined || !target.startsWith(`packages/${module.package}/src/`)
        : siblings.has(libraryOf(specifier)) &&
          (!doors.has(specifier) || siblings.get(libraryOf(specifier)) === module.package),
    );
    expect(climbing).toEqual([]);
  });

  test('indicators knows only the root of core', () => {
    const others = importsThat(
      modules.filter((module) => module.package === 'indicators'),
      ({ specifier }) => siblings.has(libraryOf(specifier)) && specifier !== '@jalon/core',
    );
    expect(others).toEqual([]);
  });
});

describe('no cycles between modules', () => {
  const graph = (kinds: readonly string[]) =>
    new Map(
      published.map((module) => [
        module.path,
        module.imports.filter(({ kind }) => kinds.includes(kind)).flatMap(({ target }) => target ?? []),
      ]),
    );

  test('at run time', () => {
    expect(cyclesOf(graph(['static', 'dynamic'])).map((cycle) => cycle.join(' ⇄ '))).toEqual([]);
  });

  test('between types', () => {
    expect(cyclesOf(graph(['static', 'dynamic', 'type'])).map((cycle) => cycle.join(' ⇄ '))).toEqual([]);
  });

  test('a cycle would be found', () => {
    const edges = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b', 'd']],
      ['d', []],
    ]);
    expect(cyclesOf(edges)).toEqual([['b', 'c']]);
  });
});

describe('names and sizes', () => {
  const layers =
    /^(utils?|helpers?|common|types?|services?|lib|misc|shared|models?|interfaces?|constants?)$/i;

  test('a folder or file is a concept of the field, never a layer', () => {
    const named = modules.filter(({ path }) =>
      path
        .split('/')
        .slice(2)
        .some((part) => part !== 'src' && layers.test(part.replace(/\..*$/, ''))),
    );
    expect(named.map(({ path }) => path)).toEqual([]);
  });

  test('a file past 250 lines holds two things, tables of data, lists of exports, what a script writes excepted', () => {
    const long = published.filter(
      ({ path, lines }) => lines > 250 && !/(\.data|\.generated|\/index)\.ts$/.test(path),
    );
    expect(long.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
  });

  test('nothing is exported by star', () => {
    expect(importsThat(modules, ({ star }) => star)).toEqual([]);
  });

  test('every door says what it is', () => {
    const silent = packages.flatMap(({ path, doors }) =>
      doors
        .filter(({ source }) => !modules.find((module) => module.path === `${path}/${source}`)?.sentence)
        .map(({ specifier }) => specifier),
    );
    expect(silent).toEqual([]);
  });
});

describe('what the packages may touch', () => {
  const anywhere = published.filter((module) =>
    ['core', 'indicators', 'report-schema'].includes(module.package),
  );

  test('core, indicators and report-schema run anywhere: no module of Node', () => {
    const all = modules.filter((module) => ['core', 'indicators'].includes(module.package));
    expect(importsThat([...new Set([...all, ...anywhere])], ({ specifier }) => isBuiltin(specifier))).toEqual(
      [],
    );
  });

  test('core, indicators and report-schema run anywhere: no global of Node', () => {
    const globals = ['process', 'Buffer', '__dirname', '__filename', 'require', 'global'];
    const uses = occurrences(
      anywhere,
      (node) => ts.isIdentifier(node) && globals.includes(node.text) && isFree(node),
    );
    expect(uses).toEqual([]);
  });

  test('nothing below the command line reads a clock, randomness or the locale of the machine', () => {
    const pure = published.filter((module) => module.package !== 'cli');
    const impure =
      /^(Math\.random\(|Date\.now\(|performance\.now\(|new Date\(\)|new Date$|crypto\.)|\.toLocale\w+\(\)$/;
    const calls = occurrences(
      pure,
      (node, file) =>
        ((ts.isCallExpression(node) || ts.isNewExpression(node)) && impure.test(node.getText(file))) ||
        (ts.isNewExpression(node) &&
          /^Intl\./.test(node.expression.getText(file)) &&
          !node.arguments?.length),
    );
    expect(calls).toEqual([]);
  });

  test('an optional peer is loaded where it is needed, never when a door is imported', () => {
    const peers = optionalPeers();
    expect(peers.length).toBeGreaterThan(0);
    expect(
      importsThat(
        published,
        ({ specifier, kind }) => kind === 'static' && peers.includes(libraryOf(specifier)),
      ),
    ).toEqual([]);
  });
});

describe('every package.json has one shape', () => {
  const fields =
    'name version description license repository type sideEffects engines exports main module types typesVersions bin files publishConfig scripts dependencies peerDependencies peerDependenciesMeta devDependencies'.split(
      ' ',
    );

  test('all packages carry one version', () => {
    expect(new Set(packages.map(({ manifest }) => manifest.version)).size).toBe(1);
  });

  test.each(packages)('packages/$folder', ({ folder, path, manifest, doors }) => {
    expect(Object.keys(manifest)).toEqual(fields.filter((field) => field in manifest));
    expect(manifest).toMatchObject({
      license: 'MIT',
      repository: { type: 'git', directory: path },
      type: 'module',
      sideEffects: false,
      engines: { node: '>=20.19.0' },
      publishConfig: { access: 'public' },
    });
    expect(manifest['description']).toMatch(/^[A-Z].*\.$/);
    expect(manifest['files']).toEqual([
      ...(manifest['bin'] ? ['bin'] : []),
      'dist',
      'src',
      '!src/**/*.test.ts',
      '!src/**/fixtures',
      ...(existsSync(`${root}/packages/${folder}/schemas`) ? ['schemas'] : []),
      ...(existsSync(`${root}/packages/${folder}/NOTICE`) ? ['NOTICE'] : []),
    ]);
    expect(manifest['scripts']).toEqual({
      build: 'tsup',
      'pack:check': 'publint --strict --pack pnpm && attw --pack . --format ascii',
    });

    const expected = doors.map(({ name, entry }) => [
      name === 'index' ? '.' : `./${name}`,
      {
        '@jalon/source': `./src/${entry}.ts`,
        import: { types: `./dist/${entry}.d.ts`, default: `./dist/${entry}.js` },
        require: { types: `./dist/${entry}.d.cts`, default: `./dist/${entry}.cjs` },
      },
    ]);
    // compared as text: the order of conditions is the order in which they are tried
    expect(JSON.stringify(manifest.exports)).toBe(
      JSON.stringify(
        Object.fromEntries([
          ...expected,
          ...(existsSync(`${root}/packages/${folder}/schemas`)
            ? [['./schemas/*.json', './schemas/*.json']]
            : []),
          ['./package.json', './package.json'],
        ]),
      ),
    );
    expect(
      doors.filter(({ entry, name }) => entry !== (name === 'index' ? 'index' : `${name}/index`)),
    ).toEqual([]);
    expect(doors.filter(({ source }) => !existsSync(`${root}/packages/${folder}/${source}`))).toEqual([]);

    // readers of types that do not know `exports` find the doors too
    const inner = doors.filter(({ name }) => name !== 'index');
    expect(manifest['typesVersions']).toEqual(
      inner.length === 0
        ? undefined
        : { '*': Object.fromEntries(inner.map(({ name, entry }) => [name, [`./dist/${entry}.d.ts`]])) },
    );
  });

  test('versions of libraries stand in the catalog', () => {
    const pinned = packages.flatMap(({ manifest }) =>
      Object.entries({ ...manifest.dependencies, ...manifest.peerDependencies, ...manifest.devDependencies })
        .filter(([name, range]) => range !== (/^@?jalon\b/.test(name) ? 'workspace:^' : 'catalog:'))
        .map(([name, range]) => `${manifest.name}: ${name} ${range}`),
    );
    expect(pinned).toEqual([]);
  });
});

/** Where syntax that a predicate accepts occurs, as `path:line text`. */
function occurrences(
  among: typeof modules,
  accepts: (node: ts.Node, file: ts.SourceFile) => boolean,
): string[] {
  return among.flatMap(({ path, source }) => {
    const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (accepts(node, file)) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
        found.push(`${path}:${line + 1} ${node.getText(file)}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

/** Whether an identifier stands for a variable, not for the name of a property or of a declaration. */
function isFree(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
  return !('name' in parent && parent.name === node) || ts.isShorthandPropertyAssignment(parent);
}

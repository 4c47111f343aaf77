import { Converter, ReflectionKind } from 'typedoc';
import { readPackages } from './scripts/doors.mjs';

const doors = readPackages().flatMap(({ path, doors }) =>
  doors.map(({ specifier, source }) => ({ specifier, file: `${path}/${source}` })),
);

/** Names every module as a reader imports it: `@jalon/core/format`, not its path. @param {import('typedoc').Application} app */
function nameModulesAsImported(app) {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    if (!reflection.kindOf(ReflectionKind.Module)) return;
    const file = context.getSymbolFromReflection(reflection)?.declarations?.[0]?.getSourceFile().fileName;
    const door = doors.find((each) => file?.endsWith(`/${each.file}`));
    if (door) reflection.name = door.specifier;
  });
}

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'Jalon',
  entryPoints: doors.map(({ file }) => file),
  tsconfig: 'tsconfig.docs.json',
  plugin: [nameModulesAsImported],
  alwaysCreateEntryPointModule: true,
  readme: 'none',
  out: 'docs/api/html',
  treatWarningsAsErrors: true,
  excludeInternal: true,
  requiredToBeDocumented: ['Module', 'Function', 'Class', 'Interface', 'TypeAlias', 'Variable', 'Method'],
  validation: { notExported: true, invalidLink: true, notDocumented: true },
  // a checkout without history gives the same pages; the template names where the source is published
  disableGit: true,
  sourceLinkTemplate: 'https://github.com/example/jalon/blob/main/{path}#L{line}',
  basePath: '.',
};

// Compares what each door shows the world with the report in `packages/<package>/etc/<door>.api.md`; `--accept`
// writes the reports instead. A change of the public interface is thereby always seen in a review.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { readPackages, root } from './doors.mjs';

const accept = process.argv.includes('--accept');
const temporary = mkdtempSync(join(tmpdir(), 'api-reports-'));

/** The names that any door of a package exports, as its built declarations say. */
function namesShownBy(/** @type {import('./doors.mjs').Package} */ { path, doors }) {
  const built = doors
    .map(({ entry }) => `${root}/${path}/dist/${entry}.d.ts`)
    .filter((file) => existsSync(file));
  const lists = built.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^export \{([^}]*)\}/gm)]);
  return new Set(
    lists.flatMap((hit) => (hit[1] ?? '').split(',').map((name) => /\w+\s*$/.exec(name)?.[0].trim())),
  );
}

/** @param {import('./doors.mjs').Package} pack @param {import('./doors.mjs').Door} door */
function report(pack, { name, entry }) {
  const { path } = pack;
  const shown = namesShownBy(pack);
  const folder = `${root}/${path}`;
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: `<projectFolder>/dist/${entry}.d.ts`,
      apiReport: {
        enabled: true,
        reportFileName: name,
        reportFolder: '<projectFolder>/etc',
        reportTempFolder: temporary,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          extends: '../../tsconfig.base.json',
          compilerOptions: { rootDir: '.', customConditions: [], composite: false, types: ['node'] },
          include: ['dist'],
        },
      },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.Error, addToApiReportFile: false },
          'ae-missing-release-tag': { logLevel: ExtractorLogLevel.None },
          // TypeDoc asks for a comment on every export; the fields of a model speak for themselves
          'ae-undocumented': { logLevel: ExtractorLogLevel.None },
          'ae-unresolved-link': { logLevel: ExtractorLogLevel.None },
        },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
    configObjectFullPath: `${folder}/api-extractor.json`,
    packageJsonFullPath: `${folder}/package.json`,
  });
  return Extractor.invoke(config, {
    localBuild: accept,
    messageCallback: (message) => {
      // how the tool itself gets on is not interesting, what it finds in our declarations is
      message.handled = true;
      // a door may speak of what another door of its package exports
      const forgotten =
        message.messageId === 'ae-forgotten-export' ? /"(\w+)"/.exec(message.text)?.[1] : undefined;
      if (forgotten !== undefined && shown.has(forgotten)) message.logLevel = ExtractorLogLevel.None;
      if (message.logLevel === ExtractorLogLevel.Error)
        console.error(message.formatMessageWithLocation(root));
    },
  });
}

let faults = 0;
/** @param {string} fault */
const blame = (fault) => {
  faults += 1;
  console.error(fault);
};
for (const pack of readPackages()) {
  const folder = `${root}/${pack.path}/etc`;
  mkdirSync(folder, { recursive: true });
  for (const door of pack.doors) {
    const file = `${pack.path}/etc/${door.name}.api.md`;
    if (!existsSync(`${root}/${pack.path}/dist/${door.entry}.d.ts`)) {
      blame(`${door.specifier} is not built: pnpm build`);
      continue;
    }
    const { errorCount, apiReportChanged } = report(pack, door);
    if (errorCount > 0) blame(`${file}: ${errorCount} errors`);
    if (apiReportChanged && accept) console.log(`${file} is written`);
    else if (apiReportChanged) blame(`${file} differs from what the build shows`);
  }
  const names = pack.doors.map(({ name }) => `${name}.api.md`);
  for (const stale of readdirSync(folder).filter((file) => !names.includes(file))) {
    if (accept) unlinkSync(join(folder, stale));
    else blame(`${pack.path}/etc/${stale} belongs to no door`);
  }
}
rmSync(temporary, { recursive: true });
if (faults > 0) {
  console.error(
    'the public interface is not as accepted: mend it, or read the differences after pnpm api:accept',
  );
  process.exit(1);
}
console.log('api reports: every door as accepted');

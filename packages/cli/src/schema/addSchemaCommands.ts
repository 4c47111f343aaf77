import type { Command } from '@commander-js/extra-typings';
import type { CommandKit } from '../commandKit.ts';
import { checkSchemas } from './checkSchemas.ts';
import { crosswalkSchemas } from './crosswalkSchemas.ts';
import { deriveSchema } from './deriveSchema.ts';
import { diffSchemas } from './diffSchemas.ts';
import { listSchemas } from './listSchemas.ts';
import { migrateReportFile } from './migrateReportFile.ts';
import { pivotReportFiles } from './pivotReportFiles.ts';
import type { SchemaTask } from './SchemaTask.ts';
import { showSchema } from './showSchema.ts';

/** Adds `jalon schema` with what can be done to a schema. */
export function addSchemaCommands(root: Command, kit: CommandKit): void {
  const { say, dressed, langOption, lang, terminal, onErrors } = kit;
  const schema = dressed(root.command('schema') as unknown as Command).description(say('schemaAbout'));
  const under = (name: string, about: Parameters<typeof say>[0]) =>
    dressed(schema.command(name) as unknown as Command)
      .description(say(about))
      .addOption(langOption());
  const taskOf = (options: { json?: true; out?: string; force?: true }): SchemaTask => ({
    ...{ lang, terminal, json: options.json === true, force: options.force === true },
    ...(options.out === undefined ? {} : { out: options.out }),
  });

  under('list', 'schemaList')
    .option('--json', say('json'))
    .action((options) => listSchemas(taskOf(options)));

  under('show', 'schemaShow')
    .argument('<schema>', say('schema'))
    .option('-o, --out <file.json>', say('outJson'))
    .option('--force', say('forceFile'))
    .action((name, options) => showSchema(name, taskOf(options)));

  under('check', 'schemaCheck')
    .argument('<schema.json...>', say('schemaFiles'))
    .option('--against <schema>', say('against'))
    .option('--json', say('json'))
    .action(async (files, { against, ...options }) => {
      if (await checkSchemas(files, against, taskOf(options))) onErrors();
    });

  under('diff', 'schemaDiff')
    .argument('<older>', say('older'))
    .argument('<newer>', say('newer'))
    .option('--json', say('json'))
    .action(async (older, newer, options) => {
      if (await diffSchemas(older, newer, taskOf(options))) onErrors();
    });

  under('derive', 'schemaDerive')
    .argument('<base>', say('base'))
    .argument('<changes.json>', say('changes'))
    .option('-o, --out <file.json>', say('outJson'))
    .option('--force', say('forceFile'))
    .action((base, changes, options) => deriveSchema(base, changes, taskOf(options)));

  under('migrate', 'schemaMigrate')
    .argument('<report.json>', say('reportFile'))
    .argument('<from>', say('from'))
    .argument('<to>', say('toSchema'))
    .option('--report <id>', say('whichReport'))
    .option('-o, --out <file.json>', say('outJson'))
    .option('--force', say('forceFile'))
    .option('--json', say('json'))
    .action(async (file, from, to, { report, ...options }) => {
      const migration = { report: file, from, to, ...(report === undefined ? {} : { id: report }) };
      if (await migrateReportFile(migration, taskOf(options))) onErrors();
    });

  under('crosswalk', 'schemaCrosswalk')
    .argument('<from>', say('from'))
    .argument('<to>', say('toSchema'))
    .option('--json', say('json'))
    .action((from, to, options) => crosswalkSchemas(from, to, taskOf(options)));

  under('pivot', 'schemaPivot')
    .argument('<schema>', say('frame'))
    .argument('<report.json...>', say('reportFiles'))
    .option('--variants <schema...>', say('variants'))
    .option('-o, --out <file>', say('outPivot'))
    .option('--force', say('forceFile'))
    .option('--json', say('json'))
    .action(async (frame, files, { variants, ...options }) => {
      const pivot = { schema: frame, files, variants: variants ?? [] };
      if (await pivotReportFiles(pivot, taskOf(options))) onErrors();
    });
}

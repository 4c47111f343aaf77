import { Command, Option } from '@commander-js/extra-typings';
import type { TableKind } from '@jalon/adapters/spreadsheet';
import { checkFiles } from './check/checkFiles.ts';
import type { CommandKit } from './commandKit.ts';
import { runConformance } from './conformance/runConformance.ts';
import { addConvertCommand } from './convert/addConvertCommand.ts';
import { evaluate } from './evaluate/evaluate.ts';
import type { DocumentKind } from './files/documentKind.ts';
import { fillFile } from './fill/fillFile.ts';
import { importFiles } from './import/importFiles.ts';
import { printProposal } from './read/printProposal.ts';
import { printReading } from './read/printReading.ts';
import { readWords } from './read/readWords.ts';
import { addReportCommand } from './report/addReportCommand.ts';
import { addSchemaCommands } from './schema/addSchemaCommands.ts';
import { addValidateCommand } from './validate/addValidateCommand.ts';
import { version } from './version.ts';
import { type WorkbookKind, workbookKinds } from './write/workbookKinds.ts';
import { writeWorkbook } from './write/writeWorkbook.ts';

/** The commands, with their help in the language asked for. */
export function program(kit: CommandKit) {
  const { lang, terminal, onErrors } = kit;
  const { say, langOption, dressed, existingDay, today } = kit;

  const root = dressed(new Command('jalon'))
    .description(say('about'))
    .version(version, '-V, --version', say('version'))
    .addOption(langOption());

  const evaluateCommand = dressed(root.command('evaluate') as unknown as Command);
  evaluateCommand
    .description(say('evaluate'))
    .argument('<dossier.json>', say('dossier'))
    .argument('<suivi.xlsx...>', say('sheets'))
    .option('-o, --out <dir>', say('out'), 'out')
    .option('--as-of <day>', say('asOf'), existingDay)
    .addOption(langOption())
    .action((dossier, sheets, { out, asOf }) =>
      evaluate({ dossier, sheets, out, asOf: asOf ?? today(), lang, terminal }),
    );

  const checkCommand = dressed(root.command('check') as unknown as Command);
  checkCommand
    .description(say('check'))
    .argument('<file.json...>', say('files'))
    .option('--as-of <day>', say('asOf'), existingDay)
    .addOption(langOption())
    .addOption(
      new Option('--format <text|json>', say('format')).choices(['text', 'json'] as const).default('text'),
    )
    .action(async (files, { asOf, format }) => {
      const task = { files, format: format as 'text' | 'json', asOf: asOf ?? today(), lang, terminal };
      if (await checkFiles(task)) onErrors();
    });

  const readCommand = dressed(root.command('read') as unknown as Command);
  readCommand
    .description(say('read'))
    .argument('<file>', say('sheet'))
    .addOption(
      new Option('--as <kind>', `${say('as')}${readWords.kinds.join(', ')}`).choices(readWords.kinds),
    )
    .option('--mapping <file.json>', say('mapping'))
    .option('--propose', say('propose'))
    .option('--json', say('json'))
    .addOption(langOption())
    .action(async (file, { as, mapping, propose, json }) => {
      const task = {
        file,
        ...(as === undefined ? {} : { kind: as as TableKind }),
        ...(mapping === undefined ? {} : { mapping }),
        ...{ lang, terminal },
      };
      if (propose) await printProposal(task);
      else if (await printReading({ ...task, json: json === true })) onErrors();
    });

  const importCommand = dressed(root.command('import') as unknown as Command);
  importCommand
    .description(say('import'))
    .argument('<document.json>', say('target'))
    .argument('<sheet.xlsx...>', say('sheets'))
    .addOption(
      new Option('--into <kind>', say('into')).choices(['dossier', 'portfolio', 'register'] as const),
    )
    .option('-o, --out <file.json>', say('outFile'))
    .option('--mapping <file.json>', say('mapping'))
    .addOption(langOption())
    .action(async (document, sheets, { into, out, mapping }) => {
      const task = {
        ...{ document, sheets, lang, terminal },
        ...(into === undefined ? {} : { into: into as DocumentKind }),
        ...(out === undefined ? {} : { out }),
        ...(mapping === undefined ? {} : { mapping }),
      };
      if (await importFiles(task)) onErrors();
    });

  const writeCommand = dressed(root.command('write') as unknown as Command);
  writeCommand
    .description(say('write'))
    .argument('<document.json>', say('document'))
    .addOption(
      new Option('--as <workbook>', `${say('workbook')}${workbookKinds.join(', ')}`)
        .choices(workbookKinds)
        .default('tracking-table'),
    )
    .requiredOption('-o, --out <file.xlsx>', say('outWorkbook'))
    .option('--periods <list>', say('periods'), '')
    .option('--instrument <id>', say('instrument'))
    .option('--as-of <day>', say('asOf'), existingDay)
    .addOption(langOption())
    .action((document, { as, out, periods, instrument, asOf }) =>
      writeWorkbook({
        ...{ document, out, lang, terminal },
        kind: as as WorkbookKind,
        periods: periods.split(/[,;]/).flatMap((text) => text.trim() || []),
        ...(instrument === undefined ? {} : { instrument }),
        asOf: asOf ?? today(),
      }),
    );

  const fillCommand = dressed(root.command('fill') as unknown as Command);
  fillCommand
    .description(say('fill'))
    .argument('<template.xlsx>', say('template'))
    .argument('[data.json]', say('data'))
    .option('-o, --out <file.xlsx>', say('outWorkbook'))
    .option('--force', say('force'))
    .option('--day <day>', say('day'), existingDay)
    .option('--period <period>', say('fillPeriod'))
    .option('--report <id>', say('report'))
    .option('--as-of <day>', say('asOf'), existingDay)
    .addOption(langOption())
    .action(async (template, data, { out, force, day, period, report, asOf }) => {
      const task = {
        ...{ template, lang, terminal, force: force === true, asOf: asOf ?? today() },
        ...(data === undefined ? {} : { data }),
        ...(out === undefined ? {} : { out }),
        ...(day === undefined ? {} : { day }),
        ...(period === undefined ? {} : { period }),
        ...(report === undefined ? {} : { report }),
      };
      if (await fillFile(task)) onErrors();
    });

  const conformanceCommand = dressed(root.command('conformance') as unknown as Command);
  conformanceCommand
    .description(say('conformance'))
    .argument('<file.json...>', say('vectors'))
    .option('--json', say('json'))
    .addOption(langOption())
    .action(async (files, { json }) => {
      if (await runConformance({ files, json: json === true, lang, terminal })) onErrors();
    });
  addConvertCommand(root, kit);
  addValidateCommand(root, kit);
  addReportCommand(root, kit);
  addSchemaCommands(root, kit);
  return root;
}

import { type Command, Option } from '@commander-js/extra-typings';
import type { CommandKit } from '../commandKit.ts';
import { makeReport } from './makeReport.ts';
import { type ReportFormat, reportFormats } from './reportFormats.ts';

/** Adds `jalon report`. */
export function addReportCommand(root: Command, kit: CommandKit): void {
  const { say, dressed, langOption, existingDay, today, lang, terminal, onErrors } = kit;
  dressed(root.command('report') as unknown as Command)
    .description(say('reportAbout'))
    .argument('<dossier.json>', say('reportDossier'))
    .requiredOption('--schema <id|file.json>', say('schema'))
    .addOption(new Option('--to <format>', say('to')).choices(reportFormats))
    .option('-o, --out <file>', say('outReport'))
    .option('--force', say('forceFile'))
    .option('--portfolio <file.json>', say('portfolio'))
    .option('--report <id>', say('ownReport'))
    .option('--filled <file.xlsx>', say('filled'))
    .option('--as-of <day>', say('asOf'), existingDay)
    .addOption(langOption())
    .action(async (dossier, { schema, to, out, force, portfolio, report, filled, asOf }) => {
      const task = {
        ...{ dossier, schema, lang, terminal, force: force === true, asOf: asOf ?? today() },
        ...(to === undefined ? {} : { to: to as ReportFormat }),
        ...(out === undefined ? {} : { out }),
        ...(portfolio === undefined ? {} : { portfolio }),
        ...(report === undefined ? {} : { report }),
        ...(filled === undefined ? {} : { filled }),
      };
      if (await makeReport(task)) onErrors();
    });
}

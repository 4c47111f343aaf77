import type { Command } from '@commander-js/extra-typings';
import type { CommandKit } from '../commandKit.ts';
import { formatIds } from '../convert/formatOf.ts';
import { validateFile } from './validateFile.ts';

/** Adds `jalon validate`. */
export function addValidateCommand(root: Command, kit: CommandKit): void {
  const { say, dressed, langOption, existingDay, today, lang, terminal, onErrors } = kit;
  dressed(root.command('validate') as unknown as Command)
    .description(say('validate'))
    .argument('<file>', say('validateFile'))
    .option('--format <format>', `${say('formatFrom')}${formatIds.slice(1).join(', ')}`)
    .option('--schema <dir>', say('schemaFolder'))
    .option('--demands <file>', say('demands'))
    .option('--as-of <day>', say('validateAt'), existingDay)
    .option('--json', say('json'))
    .addOption(langOption())
    .action(async (file, { format, schema, demands, asOf, json }) => {
      const task = {
        ...{ file, json: json === true, at: asOf ?? today(), lang, terminal },
        ...(format === undefined ? {} : { format }),
        ...(schema === undefined ? {} : { schema }),
        ...(demands === undefined ? {} : { demands }),
      };
      if (await validateFile(task)) onErrors();
    });
}

import { type Command, Option } from '@commander-js/extra-typings';
import type { Basis } from '@jalon/core';
import type { CommandKit } from '../commandKit.ts';
import { convertFile } from './convertFile.ts';
import { formatIds } from './formatOf.ts';
import { settingsOf } from './settingsOf.ts';

const bases = ['increment', 'running-total', 'snapshot', 'ratio'] as const satisfies readonly Basis[];

/** Adds `jalon convert`. */
export function addConvertCommand(root: Command, kit: CommandKit): void {
  const { say, dressed, langOption, lang, terminal, onErrors } = kit;
  const known = formatIds.join(', ');
  dressed(root.command('convert') as unknown as Command)
    .description(say('convert'))
    .argument('<in>', say('convertIn'))
    .argument('<out>', say('convertOut'))
    .option('--from <format>', `${say('formatFrom')}${known}`)
    .option('--to <format>', say('convertTo'))
    .addOption(new Option('--basis <basis>', `${say('basis')}${bases.join(', ')}`).choices(bases))
    .option('--stitch', say('stitch'))
    .option('--with <file...>', say('companions'))
    .option('--set <name=value...>', say('set'))
    .option('--only <id>', say('only'))
    .option('--losses <file.json>', say('losses'))
    .option('--force', say('forceFile'))
    .addOption(langOption())
    .action(async (input, output, options) => {
      const { from, to, basis, stitch, with: companions, set, only, losses, force } = options;
      const task = {
        ...{ input, output, lang, terminal, stitch: stitch === true, force: force === true },
        companions: companions ?? [],
        settings: settingsOf(set ?? []),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(basis === undefined ? {} : { basis: basis as Basis }),
        ...(only === undefined ? {} : { only }),
        ...(losses === undefined ? {} : { losses }),
      };
      if (await convertFile(task)) onErrors();
    });
}

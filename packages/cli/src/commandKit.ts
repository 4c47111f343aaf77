import { type Command, InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { isIsoDay, type Lang } from '@jalon/core';
import { commandWords } from './commandWords.ts';
import type { Terminal } from './terminal/Terminal.ts';

/** What the commands need of whoever runs them. */
export interface ProgramSettings {
  readonly lang: Lang;
  readonly terminal: Terminal;
  /** Called where a command did its work and found errors. */
  readonly onErrors: () => void;
}

/** What every command is made with, in the language asked for. */
export type CommandKit = ReturnType<typeof commandKit>;

/** The words, options and values that commands have in common. */
export function commandKit({ lang, terminal, onErrors }: ProgramSettings) {
  return {
    ...{ lang, terminal, onErrors, existingDay, today },
    say: (key: Parameters<typeof commandWords.say>[0]) => commandWords.say(key, lang),
    langOption: () =>
      new Option('--lang <fr|en>', commandWords.say('lang', lang)).choices(['fr', 'en'] as const),
    dressed: (command: Command): Command =>
      command
        .helpOption('-h, --help', commandWords.say('help', lang))
        .helpCommand(false)
        .exitOverride()
        .configureOutput({ writeOut: (text) => terminal.out(text.trimEnd()), writeErr: () => {} })
        .configureHelp({
          helpWidth: Math.min(terminal.width, 110),
          // choices and defaults stand in our own words
          optionDescription: ({ description }) => description,
          styleTitle: (title) => titles[title.replace(':', '')]?.(lang) ?? title,
        }),
  };
}

const titles: Readonly<Record<string, (lang: Lang) => string>> = {
  Usage: (lang) => commandWords.say('usageTitle', lang),
  Arguments: (lang) => commandWords.say('argumentsTitle', lang),
  Options: (lang) => commandWords.say('optionsTitle', lang),
  Commands: (lang) => commandWords.say('commandsTitle', lang),
};

function existingDay(text: string): string {
  if (!isIsoDay(text)) throw new InvalidArgumentError('');
  return text;
}

/** The day on the user's wall: the one clock of the project, read only here. */
function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

import { formatIssue, formatPlace, isJalonError, type Lang, type Messages } from '@jalon/core';
import { CommanderError } from 'commander';
import { CannotGoOn } from './CannotGoOn.ts';
import { commandKit } from './commandKit.ts';
import { commandWords } from './commandWords.ts';
import { messages } from './messages.ts';
import { program } from './program.ts';
import { paint } from './terminal/paint.ts';
import type { Terminal } from './terminal/Terminal.ts';

/**
 * Runs the command line.
 * @param args the arguments after `jalon`
 * @returns the exit code: 0 done, 1 done and errors found, 2 the input did not allow to go on (one sentence says why, nothing was written)
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const lang = languageOf(args, terminal.locale);
  let code = 0;
  const onErrors = () => {
    code = 1;
  };
  try {
    await program(commandKit({ lang, terminal, onErrors })).parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      // help and version end this way too
      if (error.exitCode !== 0) terminal.error(complaint(commandWords.unusable(error, lang), terminal));
      return error.exitCode === 0 ? 0 : 2;
    }
    if (error instanceof CannotGoOn) {
      for (const issue of error.issues) terminal.error(complaint(sentence(issue, lang, messages), terminal));
      return 2;
    }
    if (isJalonError(error)) {
      terminal.error(complaint(error.message, terminal));
      return 2;
    }
    throw error;
  }
}

function sentence(issue: Parameters<typeof formatIssue>[0], lang: Lang, words: Messages): string {
  const place = issue.at ? formatPlace(issue.at, lang) : '';
  const text = formatIssue(issue, lang, words);
  return place ? `${place} — ${text}` : text;
}

const complaint = (text: string, { colour }: Terminal): string => `${paint('✗', 'red', colour)} ${text}`;

/** `--lang`, else the language of the environment, else French: most users are. */
function languageOf(args: readonly string[], locale: string): Lang {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = args[at]?.split('=')[1] ?? args[at + 1];
  if (at >= 0 && (asked === 'fr' || asked === 'en')) return asked;
  return locale.toLowerCase().startsWith('en') ? 'en' : 'fr';
}

import type { Terminal } from './Terminal.ts';

/** The part of Node's `process` that tells what a terminal is like. */
export interface TerminalProcess {
  readonly stdout: { write(text: string): unknown; isTTY?: boolean; columns?: number };
  readonly stderr: { write(text: string): unknown };
  readonly env: { readonly [name: string]: string | undefined };
}

const widthWithoutScreen = 120;

/**
 * The terminal of a Node process. Colour follows `NO_COLOR` and `FORCE_COLOR`, else whether a person is looking.
 */
export function nodeTerminal({ stdout, stderr, env }: TerminalProcess): Terminal {
  const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0';
  return {
    out: (text) => void stdout.write(`${text}\n`),
    error: (text) => void stderr.write(`${text}\n`),
    width: Math.max(40, stdout.columns ?? (Number(env['COLUMNS']) || widthWithoutScreen)),
    colour: !env['NO_COLOR'] && (forced || (stdout.isTTY === true && env['TERM'] !== 'dumb')),
    locale: env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '',
  };
}

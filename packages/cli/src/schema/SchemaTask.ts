import type { Lang } from '@jalon/core';
import type { Terminal } from '../terminal/Terminal.ts';

/** What every command on schemas has. */
export interface SchemaTask {
  /** For a program instead of a person. */
  readonly json: boolean;
  /** File to write to; without it the result is printed. */
  readonly out?: string;
  /** Whether a file that stands there already may be replaced. */
  readonly force: boolean;
  readonly lang: Lang;
  readonly terminal: Terminal;
}

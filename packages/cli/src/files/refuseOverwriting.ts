import { realpath } from 'node:fs/promises';
import { CannotGoOn } from '../CannotGoOn.ts';

/**
 * Keeps a file from being overwritten that somebody may still need.
 * @param inputs paths that are never written to, whatever is asked for
 * @param force a file that stands there already may be replaced
 * @throws a {@link CannotGoOn} where the file stands there already
 */
export async function refuseOverwriting(
  out: string,
  inputs: readonly string[],
  force: boolean,
): Promise<void> {
  const own = await realpath(out).catch(() => undefined);
  if (own === undefined) return;
  const refuse = (code: string) => new CannotGoOn({ code, severity: 'error', params: { path: out } });
  for (const input of inputs) {
    if ((await realpath(input).catch(() => undefined)) === own) throw refuse('file/own-input');
  }
  if (!force) throw refuse('file/exists');
}

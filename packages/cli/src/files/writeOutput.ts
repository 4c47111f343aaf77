import { basename, dirname } from 'node:path';
import { CannotGoOn } from '../CannotGoOn.ts';
import { writeTogether } from './writeTogether.ts';

/**
 * Writes one file that the user named, whole or not at all.
 * @returns its path
 * @throws a {@link CannotGoOn} where it cannot be written
 */
export async function writeOutput(out: string, content: string | Uint8Array): Promise<string> {
  try {
    const written = await writeTogether(dirname(out), new Map([[basename(out), content]]));
    return written.join(', ');
  } catch (error) {
    const params = { path: out, problem: (error as Error).message };
    throw new CannotGoOn({ code: 'file/cannot-write', severity: 'error', params });
  }
}

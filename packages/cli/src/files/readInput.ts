import { readFile } from 'node:fs/promises';
import { CannotGoOn } from '../CannotGoOn.ts';

/**
 * The bytes of a file that the user named.
 * @throws a {@link CannotGoOn} where there is no such file, or it is a folder, or may not be read
 */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new CannotGoOn({
      code: `file/${reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? 'unreadable'}`,
      severity: 'error',
      params: { path, problem: (error as Error).message },
    });
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'is-a-folder',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
};

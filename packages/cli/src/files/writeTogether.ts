/**
 * Files that come from the user or go to the user, whole or not at all.
 * @module
 */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files to be, by name: text or bytes. */
export type FileContents = ReadonlyMap<string, string | Uint8Array>;

/**
 * Writes several files into a folder, all or none: first under temporary names, then renamed once every one of them
 * is complete. Where writing fails nothing of it stays.
 * @param folder created where it is missing
 * @returns the paths written, in the order given
 */
export async function writeTogether(folder: string, files: FileContents): Promise<readonly string[]> {
  const created = await mkdir(folder, { recursive: true });
  const moves = [...files].map(([name, content]) => ({
    content,
    temporary: join(folder, `.${name}.${process.pid}.partial`),
    path: join(folder, name),
  }));
  try {
    for (const { temporary, content } of moves) await writeFile(temporary, content);
    for (const { temporary, path } of moves) await rename(temporary, path);
  } catch (error) {
    for (const { temporary } of moves) await rm(temporary, { force: true });
    if (created) await rm(created, { recursive: true, force: true });
    throw error;
  }
  return moves.map(({ path }) => path);
}

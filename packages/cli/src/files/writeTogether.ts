/**
 * Files that come from the user or go to the user, whole or not at all.
 * @module
 */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';

/** Files to be, by name, which may lead into folders (`data/table.csv`): text or bytes. */
export type FileContents = ReadonlyMap<string, string | Uint8Array>;

/**
 * Writes several files into a folder, all or none: first under temporary names, then renamed once every one of them
 * is complete. Where writing fails nothing of it stays.
 * @param folder created where it is missing, as are the folders in it
 * @returns the paths written, in the order given
 * @throws an Error where a file cannot be written, or its name leads out of the folder
 */
export async function writeTogether(folder: string, files: FileContents): Promise<readonly string[]> {
  const moves = [...files].map(([name, content]) => {
    const path = pathIn(folder, name);
    return { content, path, temporary: join(dirname(path), `.${basename(path)}.${process.pid}.partial`) };
  });
  const created: string[] = [];
  try {
    for (const each of new Set([folder, ...moves.map(({ path }) => dirname(path))])) {
      const first = await mkdir(each, { recursive: true });
      if (first !== undefined) created.push(first);
    }
    for (const { temporary, content } of moves) await writeFile(temporary, content);
    for (const { temporary, path } of moves) await rename(temporary, path);
  } catch (error) {
    // what could not be begun cannot be removed either
    for (const { temporary } of moves) await rm(temporary, { force: true }).catch(() => undefined);
    for (const first of created) await rm(first, { recursive: true, force: true });
    throw error;
  }
  return moves.map(({ path }) => path);
}

function pathIn(folder: string, name: string): string {
  const path = join(folder, name);
  const [first] = relative(folder, path).split(sep);
  if (first === '' || first === '..') throw new Error(`“${name}” leads out of “${folder}”`);
  return path;
}

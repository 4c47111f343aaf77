import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotGoOn } from '../CannotGoOn.ts';
import { readInput } from './readInput.ts';

/** Enough for every set of files of the field, too little for a disk. */
const most = { entries: 10_000, megabytes: 500 };

/**
 * The files of a folder and of those in it, by their path within it, in the order of the alphabet. What is hidden, or a
 * link, is left aside.
 * @throws a {@link CannotGoOn} where the folder cannot be read, or holds more than anybody means
 */
export async function filesIn(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const names: string[] = [];
  const open = [''];
  let entriesSeen = 0;
  let bytesSeen = 0;
  for (let within = open.pop(); within !== undefined; within = open.pop()) {
    const path = join(folder, within);
    const entries = await readdir(path, { withFileTypes: true }).catch((error: Error) => {
      throw cannot('file/unreadable', { path, problem: error.message });
    });
    entriesSeen += entries.length;
    if (entriesSeen > most.entries) throw cannot('file/too-many', { path: folder, ...most });
    for (const entry of entries.filter(({ name }) => !name.startsWith('.'))) {
      const name = within === '' ? entry.name : `${within}/${entry.name}`;
      if (entry.isDirectory()) open.push(name);
      else if (entry.isFile()) {
        names.push(name);
        bytesSeen += (await stat(join(folder, name))).size;
      }
    }
    if (bytesSeen > most.megabytes * 1e6) throw cannot('file/too-many', { path: folder, ...most });
  }
  const files = new Map<string, Uint8Array>();
  for (const name of names.sort()) files.set(name, await readInput(join(folder, name)));
  return files;
}

const cannot = (code: string, params: Record<string, string | number>) =>
  new CannotGoOn({ code, severity: 'error', params });

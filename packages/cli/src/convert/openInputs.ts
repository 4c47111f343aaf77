import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ExchangeFile, ExchangeSource } from '@jalon/adapters/exchange';
import { CannotGoOn } from '../CannotGoOn.ts';
import { filesIn } from '../files/filesIn.ts';
import { openInput } from '../files/openInput.ts';
import { type AnyFormat, formatOf, formatOfFile, formatOfFolder } from './formatOf.ts';

/** What is read as one: a file by itself, or the files of a folder. */
export interface Inputs {
  readonly format: AnyFormat;
  /** Name of the first file. */
  readonly file: string;
  readonly source: () => ExchangeSource;
  /** The other files of the folder. */
  readonly others: readonly ExchangeFile[];
  readonly isFolder: boolean;
  readonly paths: readonly string[];
}

/**
 * Opens what the user named, a file or a folder.
 * @param from code of the format; without it what the files show
 * @throws a {@link CannotGoOn} where it cannot be read, or its format is not known
 */
export async function openInputs(path: string, from: string | undefined): Promise<Inputs> {
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
  return isFolder ? openFolder(path, from) : openFile(path, from);
}

async function openFile(path: string, from: string | undefined): Promise<Inputs> {
  const { head, stream } = await openInput(path);
  const format = from === undefined ? formatOfFile(head, path, '--from') : formatOf(from);
  return { format, file: basename(path), source: stream, others: [], isFolder: false, paths: [path] };
}

async function openFolder(path: string, from: string | undefined): Promise<Inputs> {
  const found = await filesIn(path);
  const [first, ...others] = [...found].map(([name, bytes]) => ({ name, bytes }));
  if (!first) throw new CannotGoOn({ code: 'file/empty-folder', severity: 'error', params: { path } });
  const format = from === undefined ? formatOfFolder(found, path) : formatOf(from);
  const paths = [...found.keys()].map((name) => join(path, name));
  return { format, file: first.name, source: () => first.bytes, others, isFolder: true, paths };
}

import { basename } from 'node:path';
import type { Issue } from '@jalon/core';
import { CannotGoOn } from '../CannotGoOn.ts';
import { openInput } from '../files/openInput.ts';
import { readInput } from '../files/readInput.ts';
import type { ConvertTask } from './ConvertTask.ts';
import { type AnyFormat, formatOf, formatOfFile } from './formatOf.ts';
import { type AnyDocument, jalonFormat } from './jalonFormat.ts';

/** The documents of a file, with the format that it was of and all there is to say of its reading. */
export interface ReadDocuments {
  readonly format: AnyFormat;
  readonly documents: readonly AnyDocument[];
  readonly issues: readonly Issue[];
}

/**
 * The documents that stand in a file.
 * @throws a {@link CannotGoOn} where it cannot be opened, or holds none
 */
export async function readDocuments(task: ConvertTask): Promise<ReadDocuments> {
  const { input, from } = task;
  const file = await openInput(input);
  const format = from === undefined ? formatOfFile(file.head, input, '--from') : formatOf(from);
  if (!('carries' in format)) {
    const text = new TextDecoder().decode(await readInput(input));
    return { format, documents: [jalonFormat.read(text, input)], issues: [] };
  }
  if (!format.read) throw cannot('convert/cannot-read', { format: format.id });
  const companions = await Promise.all(
    task.companions.map(async (path) => ({ name: basename(path), bytes: await readInput(path) })),
  );
  const { value = [], issues } = await format.read(file.stream(), {
    ...task.settings,
    file: basename(input),
    stitch: task.stitch,
    ...(task.basis === undefined ? {} : { basis: task.basis }),
    ...(companions.length === 0 ? {} : { companions }),
  });
  if (value.length === 0) throw new CannotGoOn(...issues);
  const documents = value.map((document) => ({ kind: format.document, document }) as AnyDocument);
  return { format, documents, issues };
}

const cannot = (code: string, params: Issue['params']) => new CannotGoOn({ code, severity: 'error', params });

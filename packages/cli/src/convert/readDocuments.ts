import { basename } from 'node:path';
import type { Issue } from '@jalon/core';
import { CannotGoOn } from '../CannotGoOn.ts';
import { readInput } from '../files/readInput.ts';
import type { ConvertTask } from './ConvertTask.ts';
import { type AnyFormat, isInSeveralFiles } from './formatOf.ts';
import { type AnyDocument, jalonFormat } from './jalonFormat.ts';
import { openInputs } from './openInputs.ts';

/** The documents of a file, with the format that it was of and all there is to say of its reading. */
export interface ReadDocuments {
  readonly format: AnyFormat;
  readonly documents: readonly AnyDocument[];
  readonly issues: readonly Issue[];
  /** The files that were read. */
  readonly paths: readonly string[];
}

/**
 * The documents that stand in a file, or in the files of a set.
 * @throws a {@link CannotGoOn} where it cannot be opened, or holds none
 */
export async function readDocuments(task: ConvertTask): Promise<ReadDocuments> {
  const { input, from } = task;
  const { format, file, source, others, isFolder, paths: own } = await openInputs(input, from);
  if ((isFolder || task.companions.length > 0) && !isInSeveralFiles(format))
    throw cannot('convert/one-file', { format: format.name });
  const paths = [...own, ...task.companions];
  if (!('carries' in format)) {
    const text = new TextDecoder().decode(await readInput(input));
    return { format, documents: [jalonFormat.read(text, input)], issues: [], paths };
  }
  if (!format.read) throw cannot('convert/cannot-read', { format: format.id });
  const told = await Promise.all(
    task.companions.map(async (path) => ({ name: basename(path), bytes: await readInput(path) })),
  );
  const companions = [...others, ...told];
  const { value = [], issues } = await format.read(source(), {
    ...task.settings,
    file,
    stitch: task.stitch,
    ...(task.basis === undefined ? {} : { basis: task.basis }),
    ...(companions.length === 0 ? {} : { companions }),
  });
  if (value.length === 0) throw new CannotGoOn(...issues);
  const documents = value.map((document) => ({ kind: format.document, document }) as AnyDocument);
  return { format, documents, issues, paths };
}

const cannot = (code: string, params: Issue['params']) => new CannotGoOn({ code, severity: 'error', params });

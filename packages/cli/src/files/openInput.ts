import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { readInput } from './readInput.ts';

/** A file that the user named, of any size. */
export interface InputFile {
  /** Its first bytes, 64 kB at most. */
  readonly head: Uint8Array;
  /** The whole of it, piece by piece. */
  readonly stream: () => AsyncIterable<Uint8Array>;
}

const headBytes = 65_536;

/**
 * Opens a file without reading it.
 * @throws a {@link CannotGoOn} where there is no such file, or it is a folder, or may not be read
 */
export async function openInput(path: string): Promise<InputFile> {
  const file = await open(path).catch(() => undefined);
  const { bytesRead, buffer } = (await file
    ?.read(new Uint8Array(headBytes), 0, headBytes, 0)
    .catch(() => undefined)) ?? { bytesRead: 0, buffer: undefined };
  await file?.close();
  // says in words why it cannot be read
  const head = buffer?.subarray(0, bytesRead) ?? (await readInput(path)).subarray(0, headBytes);
  return { head, stream: () => createReadStream(path) as AsyncIterable<Uint8Array> };
}

import type { Checked, Issue } from '@jalon/core';
import { Inflate } from 'fflate';
import { readZipDirectory, type ZipEntry } from './readZipDirectory.ts';

/** Bounds for an archive that a stranger hands in. */
export interface UnpackLimits {
  /** Bytes that all parts may have together when unpacked. */
  readonly maxUnpackedBytes: number;
  /** Parts that the archive may hold. */
  readonly maxEntries: number;
}

/** Parts that no cell depends on; pictures can be larger than all the rest. */
const needless =
  /^xl\/(?:media|embeddings|printerSettings|activeX|ctrlProps)\/|^docProps\/thumbnail|vbaProject\.bin$/;

/** Unpacked in slices, so that never more than one slice's worth comes out beyond the limit. */
const slice = 16_384;

/**
 * Unpacks a zip archive while counting what comes out, whatever its directory claims, and stops at the limits.
 * Parts that no cell depends on (pictures, embedded files) come out empty.
 * @param bytes the archive
 * @returns the parts by path, or one issue
 */
export function unpackGuarded(bytes: Uint8Array, limits: UnpackLimits): Checked<Map<string, Uint8Array>> {
  const entries = readZipDirectory(bytes);
  if (!entries) return refusal('sheet/damaged');
  if (entries.length > limits.maxEntries) {
    return refusal('sheet/too-many-parts', { count: entries.length, limit: limits.maxEntries });
  }
  if (entries.some(({ encrypted }) => encrypted)) return refusal('sheet/encrypted');
  const parts = new Map<string, Uint8Array>();
  let room = limits.maxUnpackedBytes;
  for (const entry of entries) {
    if (entry.path.endsWith('/')) continue;
    const part = needless.test(entry.path) ? new Uint8Array() : unpack(entry, room);
    if (part === 'damaged') return refusal('sheet/damaged');
    if (part === 'too-large') {
      return refusal('sheet/too-large', { limit: Math.round(limits.maxUnpackedBytes / 1e6) });
    }
    room -= part.length;
    parts.set(entry.path, part);
  }
  return { value: parts, issues: [] };
}

function unpack(entry: ZipEntry, room: number): Uint8Array | 'damaged' | 'too-large' {
  if (entry.method === 0) return entry.packed.length > room ? 'too-large' : entry.packed;
  if (entry.method !== 8) return 'damaged';
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (size <= room) chunks.push(chunk);
  });
  try {
    for (let at = 0; at < entry.packed.length && size <= room; at += slice) {
      inflate.push(entry.packed.subarray(at, at + slice), at + slice >= entry.packed.length);
    }
  } catch {
    return 'damaged';
  }
  return size > room ? 'too-large' : joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

const refusal = (code: string, params: Issue['params'] = {}): Checked<never> => ({
  issues: [{ code, severity: 'error', params }],
});

import type { Checked, Issue, Words } from '@jalon/core';
import { Inflate, inflateSync } from 'fflate';
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
  /^xl\/(?:media|embeddings|printerSettings|activeX|ctrlProps)\/|^docProps\/thumbnail|vbaProject\.bin$|^(?:Pictures|Thumbnails|Object [^/]*|ObjectReplacements|Basic|Scripts)\//;

/** Unpacked in slices, so that never more than one slice's worth comes out beyond the limit. */
const slice = 16_384;

/** What one byte can unpack to at most. */
const maxRatio = 1_032;

/** Sheets are packed to a tenth, very dull ones to a fiftieth: what large part is packed tighter was made to swell. */
const maxHonestRatio = 100;
const large = 10_000_000;

/** So much may come out at once: packed this small, no lie can do harm. */
const harmless = 16_000_000;

/** What makes an archive one that no spreadsheet program wrote. */
const unsafe = {
  path: {
    fr: 'un chemin qui mène hors de l’archive',
    en: 'a path that leads out of the archive',
  },
  twice: { fr: 'deux parties du même nom', en: 'two parts of the same name' },
  overlap: { fr: 'des parties qui se recouvrent', en: 'parts that overlap' },
  ratio: {
    fr: 'une partie comprimée à plus de 100 pour 1',
    en: 'a part that is packed to less than a hundredth',
  },
  size: {
    fr: 'une partie plus grande qu’elle ne le déclare',
    en: 'a part that is larger than it declares',
  },
} as const satisfies Record<string, Words>;

/**
 * Unpacks a zip archive under limits: what declares more is refused at once, what yields more than it declares is
 * stopped while it unpacks. Parts that no cell depends on (pictures, embedded files) come out empty.
 * @param bytes the archive
 * @returns the parts by path, or one issue
 */
export function unpackGuarded(bytes: Uint8Array, limits: UnpackLimits): Checked<Map<string, Uint8Array>> {
  const all = readZipDirectory(bytes);
  if (!all) return refusal('sheet/damaged');
  if (all.length > limits.maxEntries) {
    return refusal('sheet/too-many-parts', { count: all.length, limit: limits.maxEntries });
  }
  const found = hazardOf(all);
  if (found) return refusal('sheet/unsafe', { found });
  const entries = all.filter(({ path }) => !path.endsWith('/'));
  if (entries.some(({ encrypted }) => encrypted)) return refusal('sheet/encrypted');
  const needed = entries.filter(({ path }) => !needless.test(pathOf(path)));
  const declared = needed.reduce((sum, { size }) => sum + size, 0);
  if (declared > limits.maxUnpackedBytes) {
    return refusal('sheet/too-large', {
      size: megabytes(declared),
      limit: megabytes(limits.maxUnpackedBytes),
    });
  }
  if (needed.some(({ size, packed }) => size > large && size > packed.length * maxHonestRatio)) {
    return refusal('sheet/unsafe', { found: unsafe.ratio });
  }
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const part = needless.test(pathOf(entry.path)) ? new Uint8Array() : unpack(entry);
    if (part === 'damaged') return refusal('sheet/damaged');
    if (part === 'larger') return refusal('sheet/unsafe', { found: unsafe.size });
    parts.set(pathOf(entry.path), part);
  }
  return { value: parts, issues: [] };
}

const megabytes = (bytes: number): number => Math.max(1, Math.round(bytes / 1e6));

/** Some programs write the paths of their own system. */
const pathOf = (path: string): string => path.replaceAll('\\', '/').replace(/^\/+/, '');

function hazardOf(entries: readonly ZipEntry[]): Words | undefined {
  const paths = entries.map(({ path }) => pathOf(path));
  if (paths.some((path) => /(?:^|\/)\.\.(?:\/|$)|^[a-z]:|\0/i.test(path))) return unsafe.path;
  if (new Set(paths).size < paths.length) return unsafe.twice;
  const ordered = [...entries].sort((one, other) => one.start - other.start);
  const isOverlapping = ordered.some(({ start }, index) => start < (ordered[index - 1]?.end ?? 0));
  return isOverlapping ? unsafe.overlap : undefined;
}

function unpack(entry: ZipEntry): Uint8Array | 'damaged' | 'larger' {
  const { method, packed, size } = entry;
  if (method === 0) return packed.length > size ? 'larger' : packed;
  if (method !== 8) return 'damaged';
  try {
    return packed.length * maxRatio <= harmless ? atOnce(packed, size) : inSlices(packed, size);
  } catch {
    return 'damaged';
  }
}

function atOnce(packed: Uint8Array, size: number): Uint8Array | 'damaged' | 'larger' {
  const part = inflateSync(packed);
  if (part.length === size) return part;
  return part.length > size ? 'larger' : 'damaged';
}

function inSlices(packed: Uint8Array, size: number): Uint8Array | 'damaged' | 'larger' {
  const part = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length <= size) part.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length && length <= size; at += slice) {
    inflate.push(packed.subarray(at, at + slice), at + slice >= packed.length);
  }
  if (length === size) return part;
  return length > size ? 'larger' : 'damaged';
}

const refusal = (code: string, params: Issue['params'] = {}): Checked<never> => ({
  issues: [{ code, severity: 'error', params }],
});

/** What stands where a text was removed. */
const gap = '[…]';

/** Shorter than this, a text stands in too many words to be taken out of them. */
const shortest = 4;

/**
 * Removes some texts from every string of a document, whatever their capitals; ids and keys stay. Parts without them are
 * the same objects as before.
 * @param texts what must go; what is absent, or shorter than four characters, is passed over
 */
export function scrubText(texts: readonly (string | undefined)[]): {
  readonly clean: <Document>(document: Document) => Document;
  /** How many strings were changed so far. */
  readonly count: () => number;
} {
  const needles = [...new Set(texts.flatMap((text) => text?.trim() ?? []))]
    .filter(({ length }) => length >= shortest)
    .sort((a, b) => b.length - a.length);
  let changed = 0;
  if (needles.length === 0) return { clean: (document) => document, count: () => 0 };
  const anyOf = needles.map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
  // whole words: « Rose » is not in « roseraie »
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf})(?![\\p{L}\\p{N}])`, 'giu');
  const cleanText = (text: string): string => {
    const cleaned = text.replace(pattern, gap);
    if (cleaned !== text) changed += 1;
    return cleaned;
  };
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') return cleanText(value);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      const items = value.map(clean);
      return items.some((item, at) => item !== value[at]) ? items : value;
    }
    const fields = Object.entries(value).map(
      ([key, field]) => [key, key === 'id' ? field : clean(field)] as const,
    );
    return fields.some(([key, field]) => field !== (value as Record<string, unknown>)[key])
      ? Object.fromEntries(fields)
      : value;
  };
  return { clean: (document) => clean(document) as typeof document, count: () => changed };
}

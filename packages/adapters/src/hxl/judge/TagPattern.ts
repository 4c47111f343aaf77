import type { HxlColumn } from '../HxlTable.ts';

/** Which columns a rule is about: a hashtag, or any, with attributes that must stand there or must not. */
export interface TagPattern {
  readonly tag: string;
  readonly with: readonly string[];
  readonly without: readonly string[];
}

/** Reads patterns such as `#affected+f-total,#adm1`. Source: HXL standard 1.1, “tag patterns”. */
export function parseTagPatterns(text: string): readonly TagPattern[] {
  return text.split(',').flatMap((each) => {
    const found = /^\s*(#\*|#?[A-Za-z]\w*)((?:\s*[+-]\s*[A-Za-z]\w*)*)\s*!?\s*$/.exec(each.slice(0, 500));
    if (!found) return [];
    const name = (found[1] ?? '').toLowerCase();
    const attributes = [...(found[2] ?? '').matchAll(/([+-])\s*(\w+)/g)];
    const signed = (sign: string) =>
      attributes
        .filter(([, each = '']) => each === sign)
        .map(([, , attribute = '']) => attribute.toLowerCase());
    return [{ tag: name.startsWith('#') ? name : `#${name}`, with: signed('+'), without: signed('-') }];
  });
}

/** Whether a column is one that the pattern is about. */
export const matchesPattern = ({ tag, attributes }: HxlColumn, pattern: TagPattern): boolean =>
  tag !== '' &&
  (pattern.tag === '#*' || pattern.tag === tag) &&
  pattern.with.every((each) => attributes.includes(each)) &&
  !pattern.without.some((each) => attributes.includes(each));

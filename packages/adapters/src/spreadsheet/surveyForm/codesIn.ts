import { foldText } from '@jalon/core';
import type { FormColumn } from './FormKeys.ts';

/**
 * The answers that a cell lists, one after the other behind semicolons, bars or new lines; words of an answer that hold
 * such a sign themselves are known.
 * @returns the codes in the order of the cell, and the words that are none of the answers on offer
 */
export function codesIn(
  text: string,
  options: FormColumn['options'],
): { readonly codes: readonly string[]; readonly others: readonly string[] } {
  const longest = options
    .map(({ label, code }) => ({ key: foldText(label), code }))
    .filter(({ key }) => key !== '')
    .sort((a, b) => b.key.length - a.key.length);
  const codes: string[] = [];
  const others: string[] = [];
  const parts = text.split(/[;|\n]/);
  for (let at = 0; at < parts.length; ) {
    const found = takenFrom(text, parts, at, longest);
    if (found) {
      if (!codes.includes(found.code)) codes.push(found.code);
      at = found.next;
      continue;
    }
    const other = parts[at]?.trim() ?? '';
    if (other !== '') others.push(other);
    at += 1;
  }
  return { codes, others };
}

/** The answer that most parts from here on make together. */
function takenFrom(
  text: string,
  parts: readonly string[],
  from: number,
  options: readonly { readonly key: string; readonly code: string }[],
): { readonly code: string; readonly next: number } | undefined {
  const start = parts.slice(0, from).reduce((sum, part) => sum + part.length + 1, 0);
  for (let next = parts.length; next > from; next -= 1) {
    const end = parts.slice(0, next).reduce((sum, part) => sum + part.length + 1, 0) - 1;
    const words = foldText(text.slice(start, end).trim());
    const option = options.find(({ key }) => key === words);
    if (option) return { code: option.code, next };
  }
  return undefined;
}

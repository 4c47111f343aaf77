import type { Json } from '@jalon/core';

/**
 * A short text that is the same for the same answer, in whatever order its fields stand. It shows that an answer was
 * changed since; it is no seal, for somebody who means to can find another answer with the same digest.
 * @returns 16 hexadecimal digits
 */
export function answerDigest(answer: Json): string {
  const text = JSON.stringify(answer, (_name, value: Json) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  // FNV-1a beside a second run that mixes otherwise
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
    b ^= b >>> 13;
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The digest of each answer, by item id. */
export const answerDigests = (answers: {
  readonly [item: string]: Json;
}): { readonly [item: string]: string } =>
  Object.fromEntries(Object.entries(answers).map(([item, answer]) => [item, answerDigest(answer)]));

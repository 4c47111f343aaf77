/**
 * A text as it is compared: small letters without accents, one kind of space, dash, quotation mark and apostrophe,
 * nothing around it. « Déc. 2024 – Févr. 2025 » and "dec. 2024 - fevr. 2025" fold to the same text.
 * @example
 * ```ts
 * import { foldText } from '@jalon/core';
 * foldText(' Déc.\u00A02024 – Févr. 2025 '); // => 'dec. 2024 - fevr. 2025'
 * foldText('L’Été'); // => "l'ete"
 * ```
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[’‘ʼ`´′]/g, "'")
    .replace(/[«»“”„″]/g, '"')
    .replace(/[\s\u200B\uFEFF]+/g, ' ')
    .trim();
}

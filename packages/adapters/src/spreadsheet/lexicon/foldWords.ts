/**
 * A text in small letters without accents, one kind of space, dash and apostrophe, letter for letter: the result is as
 * long as the text in composed form (NFC), so that a place in one is a place in the other.
 */
export function foldWords(text: string): string {
  let result = '';
  for (const letter of text.normalize('NFC')) result += foldLetter(letter);
  return result;
}

const folded = new Map<string, string>();

/** One letter folded; each is worked out once. */
function foldLetter(letter: string): string {
  const known = folded.get(letter);
  if (known !== undefined) return known;
  const fresh = plainLetter(letter);
  if (folded.size < 4096) folded.set(letter, fresh);
  return fresh;
}

function plainLetter(letter: string): string {
  if (/[\s\u200b\ufeff]/.test(letter)) return ' '.repeat(letter.length);
  if (/[’‘ʼ`´′]/.test(letter)) return "'";
  if (/[‐‑‒–—―−]/.test(letter)) return '-';
  if (/[«»“”„″]/.test(letter)) return '"';
  return letter.length === 1 ? letter.normalize('NFD').charAt(0).toLowerCase().charAt(0) : letter;
}

import { createDossier, mintId } from '@jalon/core';

const blank = createDossier({ id: '', title: '' });
const maxLength = 48;

/** Stems made before: a table of a hundred thousand rows has some dozens of categories. */
const made = new Map<string, string>();
const most = 5_000;

/** A readable id from a code or a name, whether or not something has it already; a long name is cut at a word. */
export function readableStem(kind: string, seed: string): string {
  const key = `${kind} ${seed}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const fresh = freshStem(kind, seed);
  if (made.size >= most) made.clear();
  made.set(key, fresh);
  return fresh;
}

function freshStem(kind: string, seed: string): string {
  const id = mintId(blank, kind, seed);
  if (id.length <= maxLength) return id;
  const cut = id.slice(0, maxLength + 1);
  const end = cut.lastIndexOf('-');
  return (end > maxLength / 2 ? cut.slice(0, end) : cut.slice(0, maxLength)).replace(/[-.]+$/, '');
}

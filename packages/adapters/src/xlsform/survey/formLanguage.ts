import { foldText } from '@jalon/core';
import { formLanguages } from './formLanguages.data.ts';

const tagForm = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** A tag as people expect it: the language in small letters, whatever the header shouts. */
export const plainTag = (tag: string): string => tag.replace(/^[A-Za-z]+/, (base) => base.toLowerCase());

/** The tag of a language as a form names it, and whether it was understood. */
export interface FormLanguage {
  readonly tag: string;
  readonly isKnown: boolean;
}

/**
 * The language that a header names: `Français (fr)`, `French`, `fr`. A name that is not known gets a tag of its own, so
 * that its wordings are kept apart.
 */
export function readFormLanguage(written: string): FormLanguage {
  const inside = /\(\s*([^()]+?)\s*\)\s*$/.exec(written)?.[1]?.replaceAll('_', '-');
  if (inside !== undefined && tagForm.test(inside)) return { tag: inside, isKnown: true };
  const folded = foldText(written);
  for (const [tag, names] of formLanguages) {
    if (names.some((name) => foldText(name) === folded)) return { tag, isKnown: true };
  }
  const bare = written.trim().replaceAll('_', '-');
  if (tagForm.test(bare) && (bare.length === 2 || bare.includes('-')))
    return { tag: plainTag(bare), isKnown: true };
  const letters = folded.replace(/[^a-z0-9]/g, '').slice(0, 8);
  return { tag: letters.length < 2 ? 'und' : `und-${letters}`, isKnown: false };
}

/** How a language is named in a header that we write: `Français (fr)`. */
export function formLanguageName(tag: string): string {
  const base = tag.split('-', 1)[0]?.toLowerCase() ?? '';
  return `${formLanguages.get(base)?.[0] ?? tag} (${tag})`;
}

import { type LocalizedText, textIn } from '@jalon/core';
import { listOf, type RawMembers, textOf } from './read/RawDhis2.ts';

/** The tag of a language that DHIS2 names as Java does: `fr`, `pt_BR`, `uz_UZ_Cyrl`. */
function tagOf(locale: string | undefined): string | undefined {
  const [found, language, region, script] =
    /^([a-z]{2,3})(?:[_-]([A-Z]{2}))?(?:[_-]([A-Z][a-z]{3}))?$/.exec(locale ?? '') ?? [];
  return found === undefined ? undefined : [language, script, region].filter(Boolean).join('-');
}

/** The name that DHIS2 has for a language; nothing for what is none, as `und` is not. */
function localeOf(tag: string): string | undefined {
  const [found, language, script, region] =
    /^([a-z]{2,3})(?:-([A-Z][a-z]{3}))?(?:-([A-Z]{2}))?$/.exec(tag) ?? [];
  return found === undefined || language === 'und'
    ? undefined
    : [language, region, script].filter(Boolean).join('_');
}

/**
 * A text of an object with its translations. Nothing in the file says in which language the text itself is: beside
 * translations that lack it, it stands under `und`.
 */
export function readDhis2Text(
  members: RawMembers,
  member: string,
  property: string,
): LocalizedText | undefined {
  const own = textOf(members, member);
  const wordings = listOf(members, 'translations').flatMap((translation) => {
    const tag = tagOf(textOf(translation, 'locale'));
    const value = textOf(translation, 'value');
    if (textOf(translation, 'property') !== property || tag === undefined || value === undefined) return [];
    return [[tag, value] as const];
  });
  if (wordings.length === 0) return own;
  const isAmong = own === undefined || wordings.some(([, value]) => value === own);
  return Object.fromEntries([...(isAmong ? [] : [['und', own] as const]), ...wordings]);
}

/** Translations that no text was made of: of other members, in languages whose name is not understood. */
export const otherTranslations = (
  members: RawMembers,
  properties: readonly string[],
): readonly RawMembers[] =>
  listOf(members, 'translations').filter(
    (translation) =>
      !properties.includes(textOf(translation, 'property') ?? '') ||
      tagOf(textOf(translation, 'locale')) === undefined ||
      textOf(translation, 'value') === undefined,
  );

/** A wording with the translations beside it. */
export interface Dhis2Wording {
  readonly text: string;
  readonly translations: readonly RawMembers[];
}

/** A text as DHIS2 keeps it: one wording, the others as translations; signs that it cannot keep are left out. */
export function writeDhis2Text(
  text: LocalizedText,
  property: string,
  lang: string,
  limit: number,
): Dhis2Wording {
  const own = cleanText(textIn(text, lang), limit);
  if (typeof text === 'string') return { text: own, translations: [] };
  const translations = Object.entries(text).flatMap(([tag, value]) => {
    const locale = localeOf(tag);
    const clean = cleanText(value, limit);
    return locale !== undefined && clean !== '' ? [{ locale, property, value: clean }] : [];
  });
  return { text: own, translations };
}

/** A text without control signs, half characters and blanks at its ends, cut to a length. */
export function cleanText(text: string, limit: number): string {
  const clean = text
    .replace(/\p{Surrogate}|[\ufffe\uffff]/gu, '')
    .replace(/\p{Cc}/gu, (sign) => ('\t\n\r'.includes(sign) ? sign : ''))
    .trim();
  // a cut through a pair would leave half a sign
  return clean.length <= limit
    ? clean
    : clean
        .slice(0, limit)
        .replace(/[\ud800-\udbff]$/, '')
        .trim();
}

/** The short name that DHIS2 asks for beside the name. */
export const shortNameOf = (name: string): string => cleanText(name, 50);

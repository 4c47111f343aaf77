/**
 * What an indicator is defined by: the same before as after, or a break in its series.
 * @module
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type DefinitionField, definitionFields } from './definitionFields.data.ts';
import { type DefinedIndicator, meaningOf } from './meaningOf.ts';

/**
 * The content hash of a definition: the same for two indicators that measure the same in the same way, whatever they are
 * called, whoever collects them, in whatever order their fields stand. Equal hashes are one definition; that two series may
 * be added needs more than that (see {@link poolIndicator}).
 * Source: SHA-256 (FIPS 180-4) of the canonical JSON of the fields in {@link definitionFields}.
 * @returns `sha256:` with 64 hexadecimal digits
 * @example
 * ```ts
 * import { definitionHash } from '@jalon/indicators';
 * const families = { unit: 'n', countOf: 'households' as const, definition: 'Families that came at least once.' };
 * definitionHash(families) === definitionHash({ ...families, definition: 'families that came  at least once.' }); // => true
 * definitionHash(families) === definitionHash({ ...families, countOf: 'contacts' as const }); // => false
 * ```
 */
export function definitionHash(indicator: DefinedIndicator): string {
  const fields = (Object.keys(definitionFields) as DefinitionField[])
    .sort()
    .map((field) => [field, meaningOf(indicator, field)] as const)
    .filter(([, meaning]) => meaning !== undefined);
  return `sha256:${bytesToHex(sha256(utf8ToBytes(JSON.stringify(Object.fromEntries(fields)))))}`;
}

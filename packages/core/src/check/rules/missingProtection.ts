import type { DataProtection } from '../../instrument/DataProtection.ts';
import type { Words } from '../../text/LocalizedText.ts';

/** What must be written down before data on people is held, and is not: the legal basis, the purpose, or both. */
export function missingProtection({ basis, purpose }: DataProtection = {}): Words | undefined {
  if (basis === undefined && purpose === undefined)
    return { fr: 'la base légale et la finalité', en: 'its legal basis and its purpose' };
  if (basis === undefined) return { fr: 'la base légale', en: 'its legal basis' };
  if (purpose === undefined) return { fr: 'la finalité', en: 'its purpose' };
  return undefined;
}

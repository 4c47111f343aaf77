import type { Consent, IsoDay, Register } from '@jalon/core';
import { isConsentHeader } from '../../spreadsheet/record/survey/consentAnswer.ts';
import type { MergedForm, MergedQuestion } from './MergedForm.ts';

/** The question that asks whether the answers may be used: the one told, else the first that reads like it. */
export function consentQuestion(
  { questions }: MergedForm,
  told: string | undefined,
): MergedQuestion | undefined {
  if (told !== undefined) return questions.find(({ name }) => name === told);
  return questions.find(({ name, item: { kind, text } }) => {
    if (kind !== 'yes-no' && kind !== 'xlsform/acknowledge') return false;
    const labels = typeof text === 'string' ? [text] : Object.values(text);
    return /consent|toestemm/i.test(name) || labels.some(isConsentHeader);
  });
}

/** People who withdrew every consent, or were erased. */
export function goneFrom(
  register: Pick<Register, 'consents' | 'tombstones'> | undefined,
): ReadonlySet<string> {
  const stands = new Set<string>();
  for (const { person, withdrawnOn } of register?.consents ?? [])
    if (withdrawnOn === undefined) stands.add(person);
  const withdrawn = (register?.consents ?? [])
    .map(({ person }) => person)
    .filter((person) => !stands.has(person));
  return new Set([...withdrawn, ...(register?.tombstones ?? []).map(({ id }) => id)]);
}

/** What a person agreed to, the first time that it is asked. */
export const consentOf = (person: string, givenOn: IsoDay, { item }: MergedQuestion): Consent => ({
  id: `consent.${person}`.slice(0, 128),
  person,
  purpose: item.text,
  givenOn,
  givenBy: 'self',
});

import type { Dossier } from '../dossier/Dossier.ts';
import { roundsAmong } from '../learning/roundsAmong.ts';
import type { Portfolio } from '../portfolio/Portfolio.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import { wordingsOf } from '../text/wordingsOf.ts';
import type { IsoDay } from '../time/IsoDay.ts';
import type { Person, Register, Tombstone } from './Register.ts';
import { scrubText } from './scrubText.ts';

/** The documents that may speak of a person. */
export interface PersonDocuments {
  /** The register that knows the person by name. */
  readonly register: Register;
  /** The dossier that may quote the person. */
  readonly dossier: Dossier;
  /** The portfolio whose sessions the person may have attended. */
  readonly portfolio?: Portfolio;
}

/**
 * Removes what identifies a person: from the register their entry, contacts, answers, consents; from the dossier what
 * they said, and their name, address, number wherever a text holds them, frozen versions with reports included; from the
 * portfolio the pseudonym. A dated tombstone stays. This is the one operation that may rewrite history, so that
 * `compareHistory` may name observations whose comment held the name.
 * @param documents the register, the dossier and, where there is one, the portfolio
 * @param person pseudonymous id
 * @param options the day, and why
 * @returns the documents without the person; unchanged, without a tombstone, where nobody is known by that id
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { createRegister, erasePerson } from '@jalon/core/register';
 * const persons = [{ id: 'p1', name: 'Obviously Fictional' }];
 * const register = createRegister({ id: 'people', title: 'People', persons });
 * const dossier = createDossier({ id: 'demo', title: 'Thanks to Obviously Fictional' });
 * const erased = erasePerson({ register, dossier }, 'p1', { on: '2025-02-01', reason: 'Asked for it' });
 * erased.register.persons; // => []
 * erased.dossier.title; // => 'Thanks to […]'
 * erased.tombstone?.records; // => 2
 * ```
 */
export function erasePerson<Documents extends PersonDocuments>(
  documents: Documents,
  person: string,
  options: { readonly on: IsoDay; readonly reason: LocalizedText },
): Documents & { readonly tombstone?: Tombstone } {
  const { register, dossier, portfolio } = documents;
  let records = 0;
  const isOther = (record: { readonly person?: string }): boolean => {
    if (record.person !== person) return true;
    records += 1;
    return false;
  };
  const gone = register.persons.find(({ id }) => id === person);
  if (gone) records += 1;
  const persons = register.persons.filter((one) => one !== gone).map((one) => withoutGuardian(one, person));
  const contacts = register.contacts.filter(isOther);
  const responses = register.responses.filter(isOther);
  const consents = register.consents
    .filter(isOther)
    .map((consent) => (consent.guardian === person ? withoutKey(consent, 'guardian') : consent));
  const said = [...dossier.learning.verbatims, ...dossier.learning.stories].filter(
    (one) => one.person === person,
  );
  const learning = {
    ...dossier.learning,
    verbatims: dossier.learning.verbatims.filter(isOther),
    stories: dossier.learning.stories.filter(isOther),
  };
  const lost = new Set(said.map(({ id }) => id));
  const selectionRounds = roundsAmong(learning.selectionRounds, (id) => !lost.has(id));
  const needles = [
    ...(gone ? [gone.name, gone.email, gone.phone, gone.address] : []),
    ...said.flatMap(({ text }) => wordingsOf(text)),
    ...said.map((one) => ('author' in one ? one.author : undefined)),
  ];
  const scrub = scrubText(needles);
  const cleanDossier = scrub.clean({ ...dossier, learning: { ...learning, selectionRounds } });
  const cleanPortfolio =
    portfolio && scrub.clean(withoutParticipant(portfolio, person, () => (records += 1)));
  const cleanRegister = scrub.clean({ ...register, persons, contacts, responses, consents });
  records += scrub.count();
  if (records === 0) return documents;
  const tombstone: Tombstone = { id: person, erasedOn: options.on, reason: options.reason, records };
  return {
    ...documents,
    register: { ...cleanRegister, tombstones: [...register.tombstones, tombstone] },
    dossier: cleanDossier,
    ...(cleanPortfolio && { portfolio: cleanPortfolio }),
    tombstone,
  };
}

const withoutGuardian = (one: Person, id: string): Person =>
  one.guardians?.includes(id)
    ? { ...one, guardians: one.guardians.filter((guardian) => guardian !== id) }
    : one;

function withoutParticipant(portfolio: Portfolio, person: string, count: () => void): Portfolio {
  const sessions = portfolio.sessions.map((session) => ({
    ...session,
    participants: session.participants.map((participant) => {
      if (participant.person !== person) return participant;
      count();
      return withoutKey(participant, 'person');
    }),
  }));
  return { ...portfolio, sessions };
}

function withoutKey<Model extends object, Key extends keyof Model>(model: Model, key: Key): Omit<Model, Key> {
  const { [key]: _, ...rest } = model;
  return rest;
}

import type { Consent, Person, Register } from '../../register/Register.ts';
import { addMonths } from '../../time/addMonths.ts';
import { isIsoDay } from '../../time/isIsoDay.ts';
import { placeOf } from '../places.ts';
import type { Finding, Rule } from '../Rule.ts';

/** Age from which a child is asked too. Source: usual practice of research ethics; ours, not a standard. */
const assentFromYears = 7;

/** Who agreed for the child? */
export const privacyMinorWithoutGuardian: Rule<Register> = {
  code: 'privacy/minor-without-guardian',
  severity: 'warning',
  asks: { fr: 'Qui a donné son accord pour l’enfant ?', en: 'Who agreed for the child?' },
  words: {
    fr: '« {id} » concerne une personne mineure ; il manque {missing}.',
    en: '“{id}” concerns a minor and lacks {missing}.',
  },
  find: function* ({ persons, responses, consents, dataProtection }, { asOf }) {
    // what the law prescribes needs nobody's consent
    if (prescribed.has(dataProtection?.basis ?? '')) return;
    const minors = new Map(persons.filter(({ bornOn }) => isBirth(bornOn)).map((one) => [one.id, one]));
    const given = new Map<string, Consent[]>();
    for (const consent of consents) {
      const own = given.get(consent.person);
      if (own) own.push(consent);
      else given.set(consent.person, [consent]);
    }
    const asked = new Set<string>();
    for (const { id, person = '', answeredOn = asOf } of responses) {
      const finding = findingOn(minors.get(person), answeredOn, given.get(person) ?? [], id, 'response');
      if (!finding || asked.has(person)) continue;
      asked.add(person);
      yield finding;
    }
    for (const [person, own] of given) {
      const alone = own.find(({ givenBy, withdrawnOn }) => givenBy === 'self' && withdrawnOn === undefined);
      if (!alone || asked.has(person)) continue;
      const finding = findingOn(minors.get(person), alone.givenOn, own, alone.id, 'consent');
      if (finding) yield finding;
    }
  },
};

const prescribed: ReadonlySet<string> = new Set(['legal-obligation', 'public-task', 'vital-interests']);

/** A day of birth with which ages can be counted. */
const isBirth = (day: string | undefined) => day !== undefined && isIsoDay(day) && day < '9900';

/** What is missing on a day for somebody who is not of age then; one finding per person is enough. */
function findingOn(
  person: Person | undefined,
  day: string | undefined,
  consents: readonly Consent[],
  id: string,
  kind: 'response' | 'consent',
): Finding | undefined {
  const bornOn = person?.bornOn;
  if (bornOn === undefined || day === undefined || day >= addMonths(bornOn, 18 * 12)) return undefined;
  const valid = consents.filter(
    ({ givenBy, givenOn, withdrawnOn = '9999-12-31' }) =>
      givenBy === 'guardian' && givenOn <= day && day <= withdrawnOn,
  );
  const isAsked = day >= addMonths(bornOn, assentFromYears * 12);
  if (valid.some(({ childAssent }) => childAssent === true || !isAsked)) return undefined;
  const missing =
    valid.length > 0
      ? { fr: 'l’accord de l’enfant', en: 'the child’s assent' }
      : { fr: 'l’accord d’un parent', en: 'a parent’s consent' };
  return { params: { id, missing }, at: placeOf(kind, id) };
}

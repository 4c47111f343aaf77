import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDossier } from '../dossier/createDossier.ts';
import { releaseDossier } from '../dossier/releaseDossier.ts';
import { attributionOf } from '../learning/attributionOf.ts';
import type { Verbatim } from '../learning/Verbatim.ts';
import { createPortfolio } from '../portfolio/createPortfolio.ts';
import { createRegister } from './createRegister.ts';
import { distinctPeople } from './distinctPeople.ts';
import { erasePerson } from './erasePerson.ts';
import { withdrawConsent } from './withdrawConsent.ts';

const quote: Verbatim = {
  id: 'v1',
  text: 'Je n’osais pas demander de l’aide.',
  consent: 'named',
  author: 'Zoé Fictive',
  role: { fr: 'une mère', en: 'a mother' },
  organisation: 'creche',
  person: 'p1',
  codings: [],
};
const organisations = [{ id: 'creche', name: 'Crèche des Fables' }];
const withQuotes = (...verbatims: Verbatim[]) =>
  createDossier({ id: 'demo', title: 'Demo', organisations, learning: { verbatims } });

describe('MX-13 a quote carries the attribution that its consent allows', () => {
  test.each([
    ['named', 'Zoé Fictive, une mère, Crèche des Fables'],
    ['organisation', 'une mère, Crèche des Fables'],
    ['role', 'une mère'],
    ['anonymous', 'témoignage anonyme'],
    ['none', undefined],
  ] as const)('consent %s', (consent, printed) => {
    expect(attributionOf({ ...quote, consent }, { lang: 'fr', organisations })).toBe(printed);
  });
  test('no name leaves the house unless consent is by name', () => {
    for (const consent of ['organisation', 'role', 'anonymous', 'none'] as const) {
      const { dossier } = releaseDossier(withQuotes({ ...quote, consent }), { asOf: '2025-01-01' });
      expect(JSON.stringify(dossier)).not.toContain('Zoé');
    }
    const { dossier } = releaseDossier(withQuotes(quote), { asOf: '2025-01-01' });
    expect(dossier.learning.verbatims[0]?.author).toBe('Zoé Fictive');
  });
});

describe('NEW-1 withdrawal', () => {
  const register = createRegister({
    id: 'people',
    title: 'People',
    consents: [{ id: 'k1', person: 'p1', purpose: 'Témoigner', givenOn: '2024-01-01', givenBy: 'self' }],
  });
  const after = withdrawConsent({ register, dossier: withQuotes(quote) }, 'p1', { on: '2025-02-01' });
  test('ends every consent of the person, and marks what they said', () => {
    expect(after.register.consents[0]?.withdrawnOn).toBe('2025-02-01');
    expect(after.dossier.learning.verbatims[0]?.withdrawnOn).toBe('2025-02-01');
    const again = withdrawConsent(after, 'p1', { on: '2025-03-01' });
    expect(again.register.consents[0]?.withdrawnOn).toBe('2025-02-01');
  });
  test('the quote is in the export of the day before, and in no later one', () => {
    expect(releaseDossier(after.dossier, { asOf: '2025-01-31' }).dossier.learning.verbatims).toHaveLength(1);
    const later = releaseDossier(after.dossier, { asOf: '2025-02-01' });
    expect(later.dossier.learning.verbatims).toEqual([]);
    expect(later.withheld).toEqual([{ kind: 'verbatim', id: 'v1', because: 'withdrawn' }]);
    expect(attributionOf({ ...quote, withdrawnOn: '2025-02-01' }, { lang: 'en' })).toBeUndefined();
  });
});

test('NEW-2 a safeguarding incident leaves the house in no export, a complaint may', () => {
  const dossier = createDossier({
    id: 'demo',
    title: 'Demo',
    learning: {
      feedback: [
        { id: 'f1', kind: 'safeguarding', text: 'Incident' },
        { id: 'f2', kind: 'complaint', text: 'Les horaires' },
      ],
    },
  });
  const { dossier: released, withheld } = releaseDossier(dossier, { asOf: '2025-01-01' });
  expect(released.learning.feedback.map(({ id }) => id)).toEqual(['f2']);
  expect(withheld).toEqual([{ kind: 'feedback', id: 'f1', because: 'safeguarding' }]);
});

describe('distinctPeople', () => {
  const contact = fc.record({
    person: fc.constantFrom('a', 'b', 'c', '__proto__'),
    date: fc.constantFrom('2024-01-15', '2024-02-15', '2024-03-15', '2024-04-15'),
  });
  const registers = fc
    .array(contact, { maxLength: 20 })
    .map((list) =>
      createRegister({ id: 'r', title: 'R', contacts: list.map((one, n) => ({ ...one, id: `c${n}` })) }),
    );
  const months = ['01', '02', '03', '04'].map((month) => ({
    start: `2024-${month}-01`,
    end: `2024-${month}-28`,
  }));
  const whole = { start: '2024-01-01', end: '2024-12-31' };
  test('first contacts of successive windows add up to the people of the whole', () => {
    fc.assert(
      fc.property(registers, (register) => {
        const sum = months
          .map((within) => distinctPeople(register, { within, rule: 'first-contact' }).length)
          .reduce((a, b) => a + b, 0);
        expect(sum).toBe(distinctPeople(register, { within: whole }).length);
      }),
    );
  });
  test('people of the whole lie between the largest window and the sum of windows', () => {
    fc.assert(
      fc.property(registers, (register) => {
        const counts = months.map((within) => distinctPeople(register, { within }).length);
        const all = distinctPeople(register, { within: whole }).length;
        expect(all).toBeGreaterThanOrEqual(Math.max(...counts));
        expect(all).toBeLessThanOrEqual(counts.reduce((a, b) => a + b, 0));
      }),
    );
  });
  test('a threshold counts who came often enough', () => {
    const contacts = ['a', 'a', 'b'].map((person, n) => ({ id: `c${n}`, person, date: '2024-01-15' }));
    const register = createRegister({ id: 'r', title: 'R', contacts });
    expect(distinctPeople(register, { within: whole, rule: 'threshold', threshold: 2 })).toEqual(['a']);
    expect(() => distinctPeople(register, { within: whole, rule: 'threshold' })).toThrow(/threshold/);
  });
});

describe('erasePerson', () => {
  const register = createRegister({
    id: 'people',
    title: 'People',
    persons: [
      { id: 'p1', name: 'Zoé Fictive', email: 'zoe@example.org', phone: '0470 00 00 00' },
      { id: 'p2', name: 'Rose', guardians: ['p1'] },
    ],
    contacts: [
      { id: 'c1', person: 'p1', date: '2024-01-01' },
      { id: 'c2', person: 'p2', date: '2024-01-01' },
    ],
    responses: [{ id: 'r1', person: 'p1', instrument: 'survey', answers: { q1: 'oui' } }],
    consents: [
      { id: 'k1', person: 'p1', purpose: 'Témoigner', givenOn: '2024-01-01', givenBy: 'self' },
      {
        id: 'k2',
        person: 'p2',
        purpose: 'Photos',
        givenOn: '2024-01-01',
        givenBy: 'guardian',
        guardian: 'p1',
      },
    ],
  });
  const period = { start: '2024-01-01', end: '2024-03-31' };
  const frozen = { id: 'n1', level: 'outcome', statement: 'Aider ZOÉ FICTIVE et les autres' } as const;
  const dossier = {
    ...withQuotes(quote, { ...quote, id: 'v2', person: 'p2', author: 'Rose' }),
    observations: [
      { id: 'o1', indicator: 'i', period, value: 3, comment: 'Chiffre donné par Zoé Fictive' },
      { id: 'o2', indicator: 'i', period, value: 4 },
    ],
    agreements: [
      {
        id: 'a1',
        agreedBy: [],
        versions: [
          { version: 1, frozenOn: '2024-01-01', part: { rows: [], nodes: [frozen], indicators: [] } },
        ],
      },
    ],
    reports: [
      {
        id: 'rep',
        schema: 's',
        schemaVersion: '1.0.0',
        asOf: '2024-12-31',
        answers: { quotes: ['Je n’osais pas demander de l’aide.'] },
      },
    ],
  };
  const portfolio = createPortfolio({
    id: 'fund',
    title: 'Fund',
    sessions: [
      {
        id: 's1',
        kind: 'collective',
        date: '2024-02-01',
        invited: [],
        present: [],
        participants: [{ person: 'p1', status: 'volunteer' }],
      },
    ],
  });
  const erased = erasePerson({ register, dossier, portfolio }, 'p1', { on: '2025-02-01', reason: 'Demande' });

  test('nothing that identifies the person is left in any document, frozen versions with reports included', () => {
    const text = JSON.stringify([erased.register, erased.dossier, erased.portfolio]);
    for (const trace of ['Zoé', 'ZOÉ', 'zoe@', '0470', 'osais']) expect(text).not.toContain(trace);
    expect(text.match(/"p1"/g)).toEqual(['"p1"']);
  });
  test('what concerns others stays, and the dated tombstone says that somebody was erased', () => {
    expect(erased.register.persons).toEqual([{ id: 'p2', name: 'Rose', guardians: [] }]);
    expect(erased.register.contacts.map(({ id }) => id)).toEqual(['c2']);
    expect(erased.register.consents.map(({ id }) => id)).toEqual(['k2']);
    expect(erased.dossier.observations[1]).toBe(dossier.observations[1]);
    expect(erased.portfolio.sessions[0]?.participants).toEqual([{ status: 'volunteer' }]);
    expect(erased.register.tombstones).toEqual([
      { id: 'p1', erasedOn: '2025-02-01', reason: 'Demande', records: erased.tombstone?.records },
    ]);
  });
  test('a short or common name is taken out only as a whole word', () => {
    const other = erasePerson({ register, dossier: { ...dossier, title: 'La roseraie de Rose' } }, 'p2', {
      on: '2025-02-01',
      reason: 'Demande',
    });
    expect(other.dossier.title).toBe('La roseraie de […]');
  });
  test('an unknown person changes nothing', () => {
    const documents = { register, dossier };
    expect(erasePerson(documents, 'p9', { on: '2025-02-01', reason: 'Demande' })).toBe(documents);
  });
});

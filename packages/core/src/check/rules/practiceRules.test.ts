import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDossier, type DossierFields } from '../../dossier/createDossier.ts';
import { dossierZodFormat } from '../../dossier/dossier.format.ts';
import { entityIds } from '../../dossier/entityIds.ts';
import { createPortfolio } from '../../portfolio/createPortfolio.ts';
import type { Portfolio } from '../../portfolio/Portfolio.ts';
import { portfolioZodFormat } from '../../portfolio/portfolio.format.ts';
import { createRegister } from '../../register/createRegister.ts';
import type { Register } from '../../register/Register.ts';
import { registerZodFormat } from '../../register/register.format.ts';
import { check } from '../check.ts';
import { carefulPractice } from '../fixtures/carefulPractice.data.ts';
import { claiming, contribution } from '../fixtures/claimedChange.ts';
import { agendaRating, collective } from '../fixtures/collectiveAction.ts';
import { demo } from '../fixtures/demo.ts';
import { plan, question } from '../fixtures/evaluationPlan.ts';
import { parentSurvey } from '../fixtures/parentSurvey.ts';
import { patronDossier, patronRows } from '../fixtures/patronDossier.ts';
import { portfolioPages, practicePages, registerPages } from '../fixtures/practicePages.ts';
import type { Rule } from '../Rule.ts';
import { portfolioRules, practiceRules, registerRules } from './practiceRules.ts';

const asOf = '2025-10-01';
const found = (fields: DossierFields, on?: string) =>
  check(createDossier(fields), { rules: practiceRules, ...(on && { asOf: on }) }).map(({ code }) => code);

describe('the rules on practice', () => {
  test('have codes that stand once, and a page each', () => {
    const rules: readonly Pick<Rule, 'code'>[] = [...practiceRules, ...portfolioRules, ...registerRules];
    const codes = rules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const pages = [...practicePages, ...portfolioPages, ...registerPages].map(({ rule }) => rule.code);
    expect(pages).toEqual(codes);
  });
  test('ask little of a careful dossier: one thing that an adviser would ask too', () => {
    expect(entityIds(carefulPractice).size).toBeGreaterThanOrEqual(60);
    expect(dossierZodFormat.safeParse(carefulPractice).success).toBe(true);
    const issues = check(carefulPractice, { rules: practiceRules, asOf });
    expect(issues.map(({ code, severity }) => [severity, code])).toEqual([
      // « communications soutenues » has no rating yet
      ['hint', 'collective/condition-not-rated'],
    ]);
  });
});

describe('rules that read free text', () => {
  test('know the work of the programme by the words of its own activities', () => {
    const nodes = [{ id: 'a', level: 'activity', statement: 'Tenir l’épicerie le mardi' }] as const;
    const claims = [
      { ...contribution, text: 'Grâce à l’épicerie, les familles mangent mieux.', wording: 'observed' },
    ] as const;
    const says = (fields: Partial<DossierFields>) =>
      found(demo({ learning: { claims }, ...fields })).includes('claim/causal-text');
    expect(says({ results: { nodes, links: [] } })).toBe(true);
    expect(says({ results: { nodes: [], links: [] } })).toBe(false);
  });
  const english = (fields: Partial<DossierFields>) => found(demo({ ...fields, languages: ['en'] }));

  test('are hints, in English as in French', () => {
    const quote = {
      id: 'v',
      text: 'My daughter Ophelina sleeps better.',
      consent: 'anonymous',
      codings: [],
    } as const;
    expect(english({ learning: { verbatims: [quote] } })).toEqual(['privacy/quote-identifies']);
    const text = 'Thanks to our workshops, parents are more confident.';
    const claim = { ...contribution, text, wording: 'reported' } as const;
    expect(english({ learning: { claims: [claim] } })).toContain('claim/causal-text');
    const items = [{ id: 'q', text: 'Was the workshop useful and pleasant?', kind: 'scale' }] as const;
    expect(english({ instruments: [{ ...parentSurvey, items }] })).toContain('survey/double-barrelled');
    const reading = new Set(['privacy/quote-identifies', 'claim/causal-text', 'survey/double-barrelled']);
    for (const { code, severity } of practiceRules) if (reading.has(code)) expect(severity).toBe('hint');
  });
  test('read each wording in its own language, and leave the others alone', () => {
    const text = {
      nl: 'Dankzij onze workshops zijn ouders zekerder.',
      fr: 'Les parents se disent plus confiants.',
    };
    expect(english({ learning: { claims: [{ ...contribution, text, wording: 'observed' }] } })).not.toContain(
      'claim/causal-text',
    );
  });
  test('ask a claim and a notable result about one change only once', () => {
    const text = 'Grâce à nos ateliers, les parents sont plus confiants.';
    const result = { id: 'n', text, sign: 'mixed', planned: true, about: 'confiance' } as const;
    const claim = { ...contribution, text, wording: 'observed' } as const;
    expect(found(demo({ learning: { notableResults: [result] } }))).toContain('claim/causal-text');
    const both = found(demo({ learning: { notableResults: [result], claims: [claim] } }));
    expect(both.filter((code) => code === 'claim/causal-text')).toHaveLength(1);
  });
});

describe('requirements', () => {
  test('PR-18: a target of the SDGs that does not exist is named', () => {
    const node = {
      id: 'n',
      level: 'outcome',
      statement: 'Les enfants osent parler',
      sdgs: [{ goal: 4, target: '4.99' }],
    } as const;
    expect(found(demo({ results: { nodes: [node], links: [] } }))).toEqual(['sdg/unknown-target']);
  });
  test('MX-04: a sub-objective without expected result is an error', () => {
    expect(found(patronDossier(patronRows.slice(0, 2)))).toEqual(['frame/sub-objective-without-result']);
  });
  test('MX-05: a sub-objective without indicator is an error', () => {
    expect(found(patronDossier(patronRows, []))).toEqual(['frame/sub-objective-without-indicator']);
  });
  test('NEW-1: a sensitive question without basis is an error', () => {
    const items = [
      { id: 'q', text: 'Avez-vous un suivi médical ?', kind: 'yes-no', sensitive: true },
    ] as const;
    expect(found(demo({ instruments: [{ ...parentSurvey, items }] }))).toContain(
      'privacy/sensitive-without-basis',
    );
    const dataProtection = { basis: 'consent', purpose: 'Adapter l’accueil' } as const;
    expect(found(demo({ instruments: [{ ...parentSurvey, items, dataProtection }] }))).not.toContain(
      'privacy/sensitive-without-basis',
    );
  });
  test('NEW-1: the data of people past their day of retention are named, in a dossier as in a register', () => {
    const dataProtection = { basis: 'consent', purpose: 'Évaluer', retainUntil: '2024-12-31' } as const;
    expect(found(demo({ instruments: [{ ...parentSurvey, dataProtection }] }), asOf)).toContain(
      'privacy/retention-passed',
    );
    const register = createRegister({ id: 'r', title: 'R', persons: [{ id: 'p' }], dataProtection });
    expect(check(register, { rules: registerRules, asOf }).map(({ code }) => code)).toEqual([
      'register/retention-passed',
    ]);
    // without a day nothing is said
    expect(check(register, { rules: registerRules })).toEqual([]);
  });
  test('NEW-1: for a minor a parent agrees, and the child too', () => {
    const asking = (consents: Register['consents']) =>
      check(
        createRegister({
          id: 'r',
          title: 'R',
          dataProtection: { basis: 'consent', purpose: 'Évaluer' },
          persons: [{ id: 'p', bornOn: '2012-04-03' }],
          responses: [{ id: 'a', person: 'p', instrument: 'q', answeredOn: '2024-10-02', answers: {} }],
          consents,
        }),
        { rules: registerRules },
      ).map(({ code }) => code);
    const given = { id: 'c', person: 'p', purpose: 'Q', givenOn: '2024-09-01', givenBy: 'guardian' } as const;
    expect(asking([])).toEqual(['privacy/minor-without-guardian']);
    expect(asking([given])).toEqual(['privacy/minor-without-guardian']);
    expect(asking([{ ...given, childAssent: true, givenOn: '2024-11-01' }])).toEqual([
      'privacy/minor-without-guardian',
    ]);
    expect(asking([{ ...given, givenBy: 'self', childAssent: true }])).toEqual([
      'privacy/minor-without-guardian',
    ]);
    expect(asking([{ ...given, childAssent: true }])).toEqual([]);
  });
  test('NEW-2: an unwanted effect that participants report counts as what did not work', () => {
    const good = { id: 'n1', text: 'Un comité est né', sign: 'positive', planned: false } as const;
    const bad = {
      ...good,
      id: 'n2',
      text: 'Trop de bruit',
      sign: 'negative',
      reportedBy: 'participants',
    } as const;
    const feedback = [
      { id: 'f', kind: 'unwanted-effect', text: 'Trop de bruit', notableResult: 'n2' },
    ] as const;
    expect(found(demo({ learning: { notableResults: [good] } }))).toEqual(['learning/only-good-news']);
    expect(found(demo({ learning: { notableResults: [good, bad], feedback } }))).toEqual([]);
  });
  test('SU-05: an instrument without bias register is a hint, and answers by proxy are asked about', () => {
    const { biases: _, ...bare } = parentSurvey;
    expect(found(demo({ stakeholders: [{ id: 'parents', name: 'Parents' }], instruments: [bare] }))).toEqual([
      'survey/no-bias-register',
    ]);
    const wave = {
      id: 't0',
      label: 'T0',
      period: { start: '2024-06-01', end: '2024-06-30' },
      asked: 9,
      answered: 8,
    };
    const waves = [{ ...wave, proxyAnswers: 3 }];
    expect(
      found(
        demo({
          stakeholders: [{ id: 'parents', name: 'Parents' }],
          instruments: [{ ...parentSurvey, waves }],
        }),
      ),
    ).toEqual(['survey/proxy-answers-mixed']);
  });
  test('OC-03: a contribution needs a list of evidence', () => {
    expect(found(claiming({ ...contribution, evidence: [] }))).toEqual(['claim/without-evidence']);
    expect(found(claiming(contribution))).toEqual([]);
  });
  test('PR-13: a claim in five dimensions says what was contributed and what the risk is', () => {
    const dimensions = { what: 'Confiance', who: 'Parents', scale: '41' };
    expect(found(claiming({ ...contribution, dimensions }))).toEqual(['claim/dimensions-incomplete']);
  });
  test('PR-09: a plan asks a question', () => {
    expect(found(demo({ evaluationPlan: plan([], { template: 'vises-3' }) }))).toEqual(['plan/no-question']);
    const involvement = [{ stakeholder: 'parents', as: 'decides' }] as const;
    const stakeholders = [{ id: 'parents', name: 'Parents', kind: 'target-group' }] as const;
    expect(found(demo({ stakeholders, evaluationPlan: plan([question], { involvement }) }))).toEqual([]);
  });
  test('PR-12: a selected story has its reason', () => {
    const stories = [{ id: 's', text: 'Une autre mère m’a emmenée.', consent: 'anonymous' }] as const;
    const round = { id: 'r', level: 1, panel: 'Équipe', candidates: ['s'], chosen: ['s'] };
    expect(found(demo({ learning: { stories, selectionRounds: [round] } }))).toEqual([
      'story/no-reason-for-selection',
    ]);
  });
  test('BJ-13: a decision has an owner', () => {
    const decision = { id: 'd', finding: 'F', text: 'Ouvrir le samedi' };
    expect(found(demo({ learning: { decisions: [decision] } }))).toEqual(['learning/decision-without-owner']);
    expect(found(demo({ learning: { decisions: [{ ...decision, owner: 'Équipe' }] } }))).toEqual([]);
  });
  test('AT-01: a score needs evidence, and a missing condition is listed, not scored 0', () => {
    const issues = check(createDossier(collective({ ratings: [{ ...agendaRating, evidence: [] }] })), {
      rules: practiceRules,
    });
    expect(issues.map(({ code }) => code)).toEqual([
      'collective/score-without-evidence',
      'collective/condition-not-rated',
    ]);
    expect(issues[1]?.params).toMatchObject({
      missing: {
        en: 'Mutually reinforcing activities, Shared learning and measurement, Continuous communication, Backbone support with coordination',
      },
    });
  });
  test('AT-06: a decision to sustain needs evidence, and to stop is as valid as to keep', () => {
    const item = { id: 's', what: 'La lettre', object: 'activity', evidence: [] } as const;
    for (const decision of ['keep', 'stop'] as const) {
      expect(found(collective({ sustain: [{ ...item, decision }] }))).toEqual([
        'collective/sustain-decision-without-evidence',
      ]);
      expect(found(collective({ sustain: [{ ...item, decision, evidence: ['Relevé 2024'] }] }))).toEqual([]);
    }
  });
  test('AT-13: somebody coordinates', () => {
    const { backbone: _, ...alone } = createDossier(collective({})).collective ?? {};
    expect(found(demo({ collective: alone as never }))).toEqual(['collective/no-backbone']);
  });
  test('PR-05: a project that cites a circular older than its approval is told; one approved under it keeps it', () => {
    const citing = (start: string, circular: string) =>
      found(demo({ programme: { name: 'P', roles: [], approval: { start, end: start, circular } } }));
    expect(citing('2026-01-01', '2016-005')).toEqual(['caf/approval-frame-outdated']);
    expect(citing('2025-12-18', 'circulaire du 16 mars 2016')).toEqual(['caf/approval-frame-outdated']);
    expect(citing('2025-12-17', '2016-005')).toEqual([]);
    expect(citing('2016-03-15', '2012-013')).toEqual([]);
    expect(citing('2016-03-16', '2012-013')).toEqual(['caf/approval-frame-outdated']);
    expect(citing('2026-01-01', 'Circulaire du 18 décembre 2025')).toEqual([]);
  });
  test('BJ-06: support is for those who hold a grant of the funder in the same cohort', () => {
    const portfolio = createPortfolio({
      id: 'p',
      title: 'P',
      organisations: ['fonds', 'a', 'b'].map((id) => ({ id, name: id })),
      cohorts: [{ id: 'c', label: '2024-2025', start: '2024-06-01', end: '2025-05-31' }],
      supportRequiresGrantOf: 'fonds',
      grants: [
        { id: 'g1', funder: 'fonds', organisation: 'a', cohort: 'c' },
        { id: 'g2', funder: 'autre-fonds', organisation: 'b', cohort: 'c' },
      ],
      supports: ['a', 'b'].map((organisation) => ({
        id: `s-${organisation}`,
        organisation,
        cohort: 'c',
        steps: [],
      })),
    });
    const issues = check(portfolio, { rules: portfolioRules });
    expect(issues.map(({ code, at }) => [code, at])).toEqual([
      ['portfolio/support-without-grant', { in: 'dossier', entity: { kind: 'support', id: 's-b' } }],
    ]);
  });
});

/** Any copy of a document with ids exchanged, days moved, fields left out, lists doubled or emptied. */
function damaged<Document>(document: Document): fc.Arbitrary<Document> {
  const ids = ['a', 'parents', 'confiance', '__proto__', 'constructor', 'x'.repeat(10_000)];
  return fc
    .record({
      every: fc.integer({ min: 2, max: 40 }),
      seeds: fc.array(fc.nat(1_000), { minLength: 5, maxLength: 40 }),
    })
    .map(({ every, seeds }) => {
      let step = 0;
      const seed = () => seeds[step++ % seeds.length] as number;
      const walk = (value: unknown): unknown => {
        const at = seed();
        const isHit = at % every === 0;
        if (Array.isArray(value)) {
          const items = value.map(walk);
          return !isHit ? items : at % 3 === 0 ? [] : [...items, ...items];
        }
        if (typeof value === 'object' && value !== null) {
          const entries = Object.entries(value).map(([key, child]) => [key, walk(child)] as const);
          return Object.fromEntries(isHit ? entries.filter((_, n) => (n + at) % 4 !== 0) : entries);
        }
        if (!isHit) return value;
        if (typeof value === 'number') return at % 2 === 0 ? -value : value * 1e6;
        if (typeof value !== 'string') return value;
        return /^\d{4}-\d\d-\d\d$/.test(value) ? '2024-02-29' : ids[at % ids.length];
      };
      return walk(document) as Document;
    });
}

describe('every document in the world passes through', () => {
  const carefulPortfolio = portfolioPages.map(({ bad }) => bad).reduce(merged);
  const carefulRegister = registerPages.map(({ bad }) => bad).reduce(merged);

  test('dossiers with references that lead nowhere, ids twice, collections that are missing', () => {
    let read = 0;
    fc.assert(
      fc.property(damaged(carefulPractice), (dossier) => {
        const parsed = dossierZodFormat.safeParse(dossier);
        if (!parsed.success) return;
        read += 1;
        expect(Array.isArray(check(parsed.data, { rules: practiceRules, asOf }))).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(read).toBeGreaterThan(20);
  });
  test('dossiers whose groups lack their collections', () => {
    const bare = createDossier({ id: 'd', title: 'D' });
    const groups = { collective: {}, valuation: {}, evaluationPlan: {}, programme: { approval: {} } };
    for (const [group, empty] of Object.entries(groups))
      expect(Array.isArray(check({ ...bare, [group]: empty } as never, { rules: practiceRules, asOf }))).toBe(
        true,
      );
    const lists = {
      instruments: [{ id: 'i', name: 'I', kind: 'questionnaire' }],
      agreements: [{ id: 'a' }],
      frames: [
        { id: 'f', template: 'patron-four-parts' },
        { id: 'g', template: 'projet-social' },
      ],
      indicators: [{ id: 'n', name: 'N', unit: 'u' }],
    };
    for (const [list, items] of Object.entries(lists))
      expect(Array.isArray(check({ ...bare, [list]: items } as never, { rules: practiceRules, asOf }))).toBe(
        true,
      );
  });
  test('portfolios and registers', () => {
    fc.assert(
      fc.property(
        damaged<Portfolio>(carefulPortfolio),
        damaged<Register>(carefulRegister),
        (portfolio, register) => {
          const some = [
            portfolioZodFormat.safeParse(portfolio),
            registerZodFormat.safeParse(register),
          ] as const;
          if (some[0].success) check(some[0].data, { rules: portfolioRules, asOf });
          if (some[1].success) check(some[1].data, { rules: registerRules, asOf });
        },
      ),
      { numRuns: 300 },
    );
  });
  test('a chain of value with a cycle in it, as long as it may be', () => {
    const size = 5_000;
    const nodes = Array.from({ length: size }, (_, n) => ({
      id: `n${n}`,
      level: 'outcome' as const,
      statement: `S${n}`,
    }));
    const links = nodes.map(({ id }, n) => ({ id: `l${n}`, from: id, to: `n${(n + 1) % size}` }));
    const proxy = { description: 'P', value: { minor: 1, currency: 'EUR' }, source: 'S 2024' };
    const outcomes = ['n0', 'n4999'].map((outcome) => ({
      id: `v-${outcome}`,
      outcome,
      stakeholder: 's',
      quantity: 1,
      durationYears: 1,
      proxy,
    }));
    const dossier = createDossier(
      demo({
        results: { nodes, links },
        valuation: { kind: 'forecast', currency: 'EUR', inputs: [], outcomes, sensitivity: [] },
      }),
    );
    const codes = check(dossier, { rules: practiceRules }).map(({ code }) => code);
    expect(codes.filter((code) => code === 'sroi/double-counted-chain')).toHaveLength(2);
  });
});

/** The lists of two documents one behind the other. */
function merged<Document extends object>(first: Document, second: Document): Document {
  return Object.fromEntries(
    Object.entries({ ...first, ...second }).map(([key, value]) => {
      const own = (first as Readonly<Record<string, unknown>>)[key];
      return [key, Array.isArray(value) && Array.isArray(own) ? [...own, ...value] : value];
    }),
  ) as Document;
}

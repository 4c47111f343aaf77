import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDossier } from '../../dossier/createDossier.ts';
import type { Dossier } from '../../dossier/Dossier.ts';
import { entitiesOf } from '../../dossier/entitiesOf.ts';
import type { Indicator } from '../../indicator/Indicator.ts';
import { formatIssue } from '../../issue/formatIssue.ts';
import type { LocalizedText } from '../../text/LocalizedText.ts';
import { check } from '../check.ts';
import { carefulLogic } from '../fixtures/carefulLogic.data.ts';
import { ruleMessages } from '../ruleMessages.ts';
import { logicRules } from './logicRules.ts';

const ask = (dossier: Dossier, asOf?: string) =>
  check(dossier, { rules: logicRules, ...(asOf !== undefined && { asOf }) });
const codes = (dossier: Dossier) => ask(dossier).map(({ code }) => code);
const dossier = (fields: Partial<Dossier>) => createDossier({ id: 'd', title: 'D', ...fields });
const outcome = (statement: LocalizedText, languages: readonly string[] = []) =>
  dossier({ languages, results: { nodes: [{ id: 'n', level: 'outcome', statement }], links: [] } });
const bare: Indicator = { id: 'i', name: 'I', unit: 'points', measures: [], targets: [] };

test('BJ-10 an effect that is worded as an activity is a hint, a change of someone passes, in both languages', () => {
  const code = 'toc/effect-worded-as-activity';
  const found = ask(outcome('Organiser 10 ateliers', ['fr'])).filter((issue) => issue.code === code);
  expect(found).toMatchObject([
    {
      severity: 'hint',
      at: { entity: { kind: 'result-node', id: 'n' }, pointer: '/statement' },
    },
  ]);
  expect(codes(outcome('Les parents osent demander de l’aide', ['fr']))).not.toContain(code);
  expect(codes(outcome('Run 10 workshops', ['en']))).toContain(code);
  expect(codes(outcome('Parents dare to ask for help', ['en']))).not.toContain(code);
});

test('an aim may be an infinitive, and is asked about all the same where it names what is delivered', () => {
  const code = 'toc/effect-worded-as-activity';
  const aim = (statement: string) => {
    const nodes = [{ id: 'n', level: 'outcome', kind: 'objective', statement } as const];
    return codes(dossier({ languages: ['fr'], results: { nodes, links: [] } })).includes(code);
  };
  expect(aim('Accompagner les parents dans leur rôle')).toBe(false);
  expect(aim('1.2 Accompagner les parents dans leur rôle')).toBe(false);
  expect(aim('Animer des ateliers pour les parents')).toBe(true);
  expect(aim('Accompagner 30 familles')).toBe(true);
});

test('AT-11 a figure about a population is not added to counts of participants', () => {
  const code = 'indicator/units-of-analysis-mixed';
  const town: Indicator = { ...bare, id: 'town', unitOfAnalysis: 'population' };
  const ours: Indicator = { ...bare, id: 'ours', unitOfAnalysis: 'participant' };
  const sum = (formula: string) => dossier({ indicators: [town, ours, { ...bare, id: 'sum', formula }] });
  expect(codes(sum('[town] + [ours]'))).toContain(code);
  expect(codes(sum('[ours] / [town]'))).not.toContain(code);
});

test('PR-01 a sheet without calculation, source, frequency or person responsible is asked for them, once each', () => {
  const wait: Indicator = { ...bare, id: 'wait', name: { fr: 'Délai moyen', en: 'Average wait' } };
  const rules = logicRules.filter(({ code }) => /sheet-incomplete|means-of-verification/.test(code));
  const messages = ruleMessages(rules);
  expect(
    check(dossier({ indicators: [wait] }), { rules }).map((issue) => formatIssue(issue, 'fr', messages)),
  ).toEqual([
    'L’indicateur «\u00A0Délai moyen\u00A0» n’a pas de source de vérification.',
    'La fiche de «\u00A0Délai moyen\u00A0» ne dit pas\u00A0: comment elle se calcule, à quelle fréquence on la collecte, qui la collecte.',
  ]);
  const whole: Indicator = {
    ...wait,
    calculation: 'Moyenne des jours',
    source: 'Registre',
    frequency: 'Chaque trimestre',
    responsible: 'Accueil',
  };
  expect(check(dossier({ indicators: [whole] }), { rules })).toEqual([]);
});

describe('a careful dossier', () => {
  test('has forty entities or more, and the areas of these rules in it', () => {
    expect([...entitiesOf(carefulLogic)].length).toBeGreaterThanOrEqual(40);
  });
  test('yields nothing but what can be defended', () => {
    expect(ask(carefulLogic, '2025-07-01').map(({ code, severity }) => `${severity} ${code}`)).toEqual([]);
  });
});

describe('free text', () => {
  test('a rule that reads it is a hint, whatever it finds', () => {
    const readers =
      /effect-worded|without-subject|two-changes|in-our-control|vague|contains-target|several-in-one/;
    const rules = logicRules.filter(({ code }) => readers.test(code));
    expect(rules).toHaveLength(7);
    expect(new Set(rules.map(({ severity }) => severity))).toEqual(new Set(['hint']));
  });

  test.each([
    ['toc/effect-worded-as-activity', 'Running workshops for parents'],
    ['toc/effect-without-subject', 'Improved wellbeing'],
    ['toc/two-changes-in-one', 'Parents feel more confident and children sleep better'],
  ])('%s is found in English', (code, statement) => {
    expect(codes(outcome({ en: statement }))).toContain(code);
  });

  test.each([
    ['indicator/vague-adjective', 'Families with better housing'],
    ['indicator/contains-target', 'At least 60 families supported'],
    ['indicator/several-in-one', 'Number of workshops and participants'],
  ])('%s is found in English', (code, name) => {
    expect(codes(dossier({ indicators: [{ ...bare, name: { en: name } }] }))).toContain(code);
  });

  test('readers see the wording in their own language, where it is the faulty one', () => {
    const [issue] = ask(outcome({ fr: 'Organiser 10 ateliers', en: 'Run 10 workshops' }));
    const messages = ruleMessages(logicRules);
    expect(formatIssue(issue as never, 'fr', messages)).toContain('Organiser 10 ateliers');
    expect(formatIssue(issue as never, 'en', messages)).toContain('Run 10 workshops');
    const [one] = ask(outcome({ fr: 'Les parents osent demander de l’aide', en: 'Run 10 workshops' }));
    expect(formatIssue(one as never, 'fr', messages)).toContain('Run 10 workshops');
  });
});

test('a definition that only refers elsewhere defines nothing', () => {
  const empty = { definition: { fr: 'Voir la fiche' }, calculation: { fr: 'Comptage' } };
  const vague: Indicator = { ...bare, ...empty, name: { fr: 'Meilleure ambiance' } };
  const share: Indicator = { ...bare, ...empty, name: { fr: 'Taux de satisfaction' }, unit: 'ratio' };
  expect(codes(dossier({ indicators: [vague] }))).toContain('indicator/vague-adjective');
  expect(codes(dossier({ indicators: [share] }))).toContain('indicator/percent-without-denominator');
});

test('of a link whose assumption was refuted it is not said that it states none', () => {
  const nodes = [
    { id: 'a', level: 'output', statement: 'A' },
    { id: 'b', level: 'outcome', statement: 'B' },
  ] as const;
  const asked = (status: 'refuted' | 'unverified') =>
    codes(
      dossier({
        results: {
          nodes,
          links: [{ id: 'l', from: 'a', to: 'b', assumptions: [{ statement: 'X', status }] }],
        },
      }),
    );
  expect(asked('refuted')).toContain('toc/assumption-refuted-link-kept');
  expect(asked('refuted')).not.toContain('toc/link-without-assumption');
  expect(asked('unverified')).not.toContain('toc/link-without-assumption');
});

describe('where rules meet, one of them speaks', () => {
  const nodes = [
    { id: 'a', level: 'output', statement: 'A' },
    { id: 'b', level: 'outcome', statement: 'B' },
    { id: 'c', level: 'impact', statement: 'C' },
  ] as const;
  const [ab, bc, ac] = [
    { id: 'ab', from: 'a', to: 'b' },
    { id: 'bc', from: 'b', to: 'c' },
    { id: 'ac', from: 'a', to: 'c' },
  ];
  const asked = (links: Dossier['results']['links']) =>
    codes(dossier({ results: { nodes, links } })).filter((code) => /middle|shortcut|cycle|cause/.test(code));

  test('a leap over the outcomes beside the longer way is a shortcut, without it a missing middle', () => {
    expect(asked([ab, bc, ac])).toEqual(['toc/shortcut-unexplained']);
    expect(asked([ab, ac])).toEqual(['toc/missing-middle']);
  });
  test('a leap that says how it works is still one', () => {
    expect(asked([ab, bc, { ...ac, mechanism: 'Directly' }])).toEqual(['toc/missing-middle']);
  });
  test('a loop is one finding, at the link written last, however many statements it holds', () => {
    const ring = Array.from({ length: 500 }, (_, n) => ({
      id: `n${n}`,
      level: 'outcome' as const,
      statement: 'N',
    }));
    const links = ring.map(({ id }, n) => ({ id: `l${n}`, from: id, to: `n${(n + 1) % 500}` }));
    const loops = ask(dossier({ results: { nodes: ring, links } })).filter(
      ({ code }) => code === 'toc/cycle-unmarked',
    );
    expect(loops).toMatchObject([{ at: { entity: { kind: 'result-link', id: 'l499' } } }]);
    expect(String(loops[0]?.params['ids']).length).toBeLessThan(100);
  });
  test('an outcome whose only cause is a loop back from its own effects has none', () => {
    const back = { id: 'cb', from: 'c', to: 'b', loop: true };
    expect(asked([bc, back])).toEqual(['toc/outcome-without-cause']);
  });
});

describe('too rare a collection', () => {
  const indicator: Indicator = { ...bare, collectedEvery: 'year' };
  const at = (date: string) => ({ id: `r${date}`, date, kind: 'review', indicators: ['i'] }) as const;
  const plan = (...dates: string[]) =>
    dossier({
      programme: { name: 'P', start: '2024-01-01', roles: [] },
      indicators: [indicator],
      evaluationPlan: { questions: [], steps: [], involvement: [], touchpoints: dates.map(at) },
    });
  const dates = (document: Dossier, asOf?: string) =>
    ask(document, asOf)
      .filter(({ code }) => code === 'indicator/collected-too-rarely')
      .map(({ params }) => params['date']);

  test('is told of the first review that gets no new value', () => {
    expect(dates(plan('2025-03-01', '2025-09-01', '2025-12-01'))).toEqual(['2025-09-01']);
  });
  test('with a day given, only reviews that are still to come count', () => {
    expect(dates(plan('2025-03-01', '2025-09-01', '2025-12-01'), '2025-10-01')).toEqual(['2025-12-01']);
    expect(dates(plan('2025-03-01', '2025-09-01'), '2025-10-01')).toEqual([]);
  });
});

describe('any dossier', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', '__proto__', 'constructor', 'nowhere');
  const text: fc.Arbitrary<LocalizedText> = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      'Organiser 10 ateliers',
      'Les parents osent demander de l’aide et participent',
      'de '.repeat(2000),
      '',
    ),
    fc.dictionary(fc.constantFrom('fr', 'en', 'nl', '__proto__'), fc.string({ maxLength: 20 })),
  );
  const ids = fc.array(id, { maxLength: 3 });
  const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 6 });
  const day = fc.constantFrom('2024-01-31', '2025-02-29', '2025-06-01', 'soon');
  const number = fc.constantFrom(0, 1, -1, 10, 0.5, Number.MAX_VALUE);
  const any = fc.record(
    {
      languages: fc.array(fc.constantFrom('fr', 'en', 'nl', ''), { maxLength: 2 }),
      labelPack: fc.constantFrom('avise', 'ocde', '__proto__', 'ours/own'),
      stakeholders: some(fc.record({ id, name: text })),
      results: fc.record({
        nodes: some(
          fc.record(
            {
              id,
              level: fc.constantFrom('input', 'activity', 'output', 'outcome', 'impact'),
              statement: text,
              kind: fc.constantFrom('objective', 'precondition', 'change', 'ours/own'),
              horizon: fc.constantFrom('short', 'medium', 'long'),
              reach: fc.constantFrom('neighbourhood', 'world'),
              wanted: fc.boolean(),
              stakeholders: ids,
            },
            { requiredKeys: ['id', 'level', 'statement'] },
          ),
        ),
        links: some(
          fc.record(
            {
              id,
              from: id,
              to: id,
              loop: fc.boolean(),
              assumptions: some(
                fc.record(
                  {
                    statement: text,
                    criticality: fc.constant('critical'),
                    status: fc.constant('refuted'),
                    watchedBy: ids,
                  },
                  { requiredKeys: ['statement'] },
                ),
              ),
            },
            { requiredKeys: ['id', 'from', 'to'] },
          ),
        ),
      }),
      frames: some(
        fc.record({
          id,
          template: fc.constantFrom('projet-social', 'ours/own'),
          rows: some(fc.record({ id, role: fc.constant('axis'), nodes: ids, indicators: ids })),
          levelWords: fc.dictionary(fc.constantFrom('outcome', 'output', '__proto__', 'a/b'), text),
        }),
      ),
      indicators: some(
        fc.record(
          {
            id,
            name: text,
            unit: fc.constantFrom('', 'ratio', 'personnes', 'EUR', '%'),
            measures: ids,
            targets: some(fc.record({ id, value: number })),
            basis: fc.constantFrom('increment', 'ratio', 'snapshot'),
            formula: fc.constantFrom('', '[a] + [b]', '[[[', '[a]+'),
            parts: some(fc.record({ indicator: id, weight: number })),
            unitOfAnalysis: fc.constantFrom('participant', 'population'),
            collectedEvery: fc.constantFrom('year', 'custom', 'day'),
            definition: text,
            formerDefinitions: some(fc.record({ version: fc.constant('1'), definition: text, until: day })),
          },
          { requiredKeys: ['id', 'name', 'unit', 'measures', 'targets'] },
        ),
      ),
      observations: some(
        fc.record({
          id,
          indicator: id,
          period: fc.record({ start: day, end: day }),
          value: number,
          numerator: number,
          denominator: number,
        }),
      ),
      programme: fc.record({
        name: text,
        start: day,
        reach: fc.constant('neighbourhood'),
        roles: fc.constant([]),
      }),
      evaluationPlan: fc.record({
        questions: some(fc.record({ id, text, about: ids, indicators: ids })),
        steps: fc.constant([]),
        touchpoints: some(fc.record({ id, date: day, kind: fc.constant('review'), indicators: ids })),
        involvement: fc.constant([]),
        fte: number,
      }),
    },
    { requiredKeys: [] },
  );

  test('passes without a crash, gives the same twice, and each finding says where', () => {
    const messages = ruleMessages(logicRules);
    fc.assert(
      fc.property(any, (fields) => {
        const document = dossier(fields as never);
        const issues = ask(document, '2025-01-01');
        expect(ask(document, '2025-01-01')).toEqual(issues);
        for (const issue of issues) {
          expect(issue.at?.in).toBe('dossier');
          expect(typeof formatIssue(issue, 'fr', messages)).toBe('string');
        }
      }),
      { numRuns: 300 },
    );
  });
});

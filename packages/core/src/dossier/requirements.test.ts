import { describe, expect, test } from 'vitest';
import { standardRules } from '../check/standardRules.ts';
import { formatMessages } from '../format/formatMessages.ts';
import { parseDossier } from '../format/parseDossier.ts';
import { serialiseDossier } from '../format/serialiseDossier.ts';
import type { Messages } from '../issue/Messages.ts';
import { quantityMessages } from '../quantity/quantityMessages.ts';
import { timeMessages } from '../time/timeMessages.ts';
import { createDossier, type DossierFields } from './createDossier.ts';
import { entityWords } from './entityWords.data.ts';
import { historyMessages } from './historyMessages.ts';

/** What the model owes to requirements whose pictures, reports and sheets stand elsewhere. */
const kept = (fields: Omit<DossierFields, 'id' | 'title'>) => {
  const dossier = createDossier({ id: 'demo', title: 'Démo', ...fields });
  const { value, issues } = parseDossier(serialiseDossier(dossier));
  expect(issues).toEqual([]);
  expect(value).toEqual(dossier);
  return value as typeof dossier;
};

const period = { start: '2024-01-01', end: '2024-12-31' };

test('MX-06, MX-07 a result may be planned as well as significant; planned and sign filter both ways', () => {
  const { learning } = kept({
    learning: {
      notableResults: [
        {
          id: 'a',
          text: 'Liste d’attente réduite',
          sign: 'positive',
          planned: true,
          significance: 'Deux mois gagnés',
        },
        { id: 'b', text: 'Des familles sont parties', sign: 'negative', planned: false },
        {
          id: 'c',
          text: 'Des parents animent',
          sign: 'mixed',
          planned: false,
          evidence: ['Cahier de l’atelier'],
        },
      ],
    },
  });
  const ids = (test: (result: (typeof learning.notableResults)[number]) => boolean) =>
    learning.notableResults.filter(test).map(({ id }) => id);
  expect(ids(({ planned }) => planned)).toEqual(['a']);
  expect(ids(({ planned }) => !planned)).toEqual(['b', 'c']);
  expect(ids(({ planned, significance }) => planned && significance !== undefined)).toEqual(['a']);
  expect(ids(({ sign }) => sign !== 'positive')).toEqual(['b', 'c']);
});

test('MX-08 a shortfall names what it departs from, an improvement the shortfall it answers', () => {
  const { learning, results } = kept({
    results: {
      nodes: [{ id: 'sub', level: 'outcome', kind: 'objective', statement: 'Accueillir' }],
      links: [],
    },
    learning: {
      dysfunctions: [
        { id: 'd', description: 'Deux mois sans animatrice', analysis: 'Recrutement tardif', about: 'sub' },
      ],
      improvementPoints: [
        { id: 'i', text: 'Recruter en juin', dysfunction: 'd', owner: 'Direction', due: '2025-06-30' },
      ],
    },
  });
  expect(learning.dysfunctions[0]?.about).toBe(results.nodes[0]?.id);
  expect(learning.improvementPoints[0]?.dysfunction).toBe(learning.dysfunctions[0]?.id);
});

test('MX-09 both sides fill a review of the partnership with coded expectations', () => {
  const { learning } = kept({
    learning: {
      partnershipReviews: [
        {
          id: 'asbl',
          by: 'association',
          expectations: ['networking', 'skills'],
          rating: 4,
          wishes: 'Se rencontrer',
        },
        { id: 'fonds', by: 'funder', expectations: ['communication'], rating: 3 },
      ],
    },
  });
  expect(learning.partnershipReviews.map(({ by }) => by)).toEqual(['association', 'funder']);
});

test('MX-10, MX-14 reports keep their answers by item id beside schema and version, so that many compare', () => {
  const reports = Array.from({ length: 20 }, (_, n) => ({
    id: `rapport-${n + 1}`,
    schema: n % 2 === 0 ? 'mecene-4-parts' : 'fondation-exemple',
    schemaVersion: '1.0.0',
    asOf: '2024-12-31',
    answers: {
      'sub-objectives': [{ text: 'Accueillir', progress: n / 20 }],
      ...(n % 2 === 1 && { own: 'ajout' }),
    },
  }));
  const common = kept({ reports }).reports.map(({ answers }) => answers['sub-objectives']);
  expect(common).toHaveLength(20);
  expect(common.every((answer) => answer !== undefined)).toBe(true);
});

test('BJ-14, SU-04 coded quotes lead back to their interview, by each coder', () => {
  const codes = ['temps', 'reconnaissance', 'cohesion'];
  const { instruments, learning } = kept({
    instruments: [
      {
        id: 'guide',
        name: 'Guide d’entretien',
        kind: 'interview-guide',
        mode: 'face-to-face',
        items: [{ id: 'q1', text: 'Qu’est-ce qui a changé pour vous ?', kind: 'text' }],
        scales: [],
        waves: [],
        codebook: codes.map((id) => ({ id, label: id, definition: 'Dit explicitement' })),
      },
    ],
    learning: {
      verbatims: Array.from({ length: 8 }, (_, n) => ({
        id: `v${n + 1}`,
        text: 'Nous avons pris le temps d’y penser ensemble.',
        consent: 'anonymous' as const,
        instrument: 'guide',
        interview: `entretien-${(n % 3) + 1}`,
        codings: ['c1', 'c2'].map((coder) => ({ code: codes[n % 3] ?? 'temps', coder })),
      })),
    },
  });
  const known = new Set(instruments.flatMap(({ codebook }) => codebook.map(({ id }) => id)));
  const codings = learning.verbatims.flatMap((verbatim) => verbatim.codings);
  expect(codings).toHaveLength(16);
  expect(codings.every(({ code }) => known.has(code))).toBe(true);
  expect(new Set(learning.verbatims.map(({ interview }) => interview)).size).toBe(3);
});

test('BJ-15 implementer, funder, host foundation are three roles of three organisations', () => {
  const roles = ['implementer', 'funder', 'host-foundation'] as const;
  const { programme, organisations } = kept({
    organisations: roles.map((id) => ({ id, name: { fr: `Structure ${id}`, en: `Organisation ${id}` } })),
    programme: { name: 'P', roles: roles.map((role) => ({ role, organisation: role })) },
  });
  expect(programme?.roles.map(({ role }) => role)).toEqual(roles);
  expect(organisations).toHaveLength(3);
});

test('SU-06, SU-08 a figure has what a dashboard or a card must print: value, n, period, source, who collected it', () => {
  const { observations, indicators } = kept({
    indicators: [
      {
        id: 'aide',
        name: { fr: 'Parents qui demandent de l’aide', en: 'Parents who ask for help' },
        unit: 'ratio',
        direction: 'increase',
        basis: 'ratio',
        population: 'Parents interrogés',
        source: { fr: 'Enquête', en: 'Survey' },
        measures: [],
        targets: [
          { id: 'seuil', kind: 'threshold', min: 0.5, over: 'per-period' },
          { id: 'cible', value: 0.6, over: 'at-date', date: '2025-12-31' },
        ],
      },
    ],
    observations: [
      {
        id: 'o1',
        indicator: 'aide',
        period: { ...period, grain: 'year', label: '2024' },
        value: 0.55,
        numerator: 22,
        denominator: 40,
        n: 40,
        stage: 'provisional',
        provenance: { file: 'enquete.xlsx', cell: 'C7', collectedBy: 'Coordination' },
      },
    ],
  });
  expect(observations[0]).toMatchObject({ n: 40, period: { label: '2024' }, provenance: { cell: 'C7' } });
  expect(indicators[0]?.source).toEqual({ fr: 'Enquête', en: 'Survey' });
});

test('OC-07, OC-08 a mid-way review has difficulties by category, successes, decisions, next steps', () => {
  const { learning, evaluationPlan } = kept({
    learning: {
      dysfunctions: (['time', 'calendar', 'collective-work'] as const).map((category) => ({
        id: category,
        description: 'Difficulté',
        category,
      })),
      notableResults: [{ id: 's1', text: 'Une vision partagée', sign: 'positive', planned: true }],
      decisions: [{ id: 'dec', text: 'Continuer', owner: 'Équipe', due: '2023-03-31', status: 'open' }],
    },
    evaluationPlan: {
      questions: [],
      steps: [{ id: 'suite', name: 'Deuxième expérimentation', status: 'not-started', due: '2023-09-01' }],
      touchpoints: [
        { id: 'etape', date: '2023-01-20', kind: 'review', text: 'Bilan d’étape' },
        { id: 'final', date: '2023-03-24', kind: 'review', text: 'Bilan final, partenaires invités' },
      ],
      involvement: [],
    },
  });
  expect(learning.dysfunctions.map(({ category }) => category)).toEqual([
    'time',
    'calendar',
    'collective-work',
  ]);
  expect(evaluationPlan?.touchpoints).toHaveLength(2);
});

test('PR-19 what a sheet held is kept with each value: file, sheet, cell, the text as written, its state', () => {
  const { observations } = kept({
    observations: [
      {
        id: 'o1',
        indicator: 'i',
        period,
        bounds: { min: 0, max: 4 },
        provenance: { file: 'suivi.xlsx', sheet: 'Suivi', cell: 'D9', text: '<5' },
      },
      {
        id: 'o2',
        indicator: 'i',
        period,
        state: 'not-communicated',
        provenance: { cell: 'E9', text: 'n.c.' },
      },
    ],
  });
  expect(observations.map(({ provenance }) => provenance?.text)).toEqual(['<5', 'n.c.']);
  expect(observations.map(({ value }) => value)).toEqual([undefined, undefined]);
});

describe('PR-20 no text is missing in French or in English', () => {
  const tables: Record<string, Messages> = {
    entityWords,
    formatMessages,
    historyMessages,
    quantityMessages,
    timeMessages,
    ruleWords: Object.fromEntries(standardRules.map(({ code, words }) => [code, words])),
    ruleQuestions: Object.fromEntries(standardRules.map(({ code, asks }) => [code, asks])),
  };
  test.each(Object.entries(tables))('%s', (_, table) => {
    expect(Object.keys(table).length).toBeGreaterThan(1);
    for (const [key, words] of Object.entries(table)) {
      expect([key, Object.keys(words).sort()]).toEqual([key, ['en', 'fr']]);
      for (const text of Object.values(words)) expect(text.trim()).not.toBe('');
      const places = (text: string) => (text.match(/\{\w+/g) ?? []).sort();
      expect([key, places(words.fr)]).toEqual([key, places(words.en)]);
    }
  });
});

test('PR-06 indicators attach to the five fields of a centre social through rows of a frame of its own', () => {
  const fields = ['projet', 'territoire', 'ressources-internes', 'ressources-externes', 'impact'];
  const { frames, indicators } = kept({
    indicators: [{ id: 'adhesions', name: 'Adhésions', unit: 'foyers', measures: [], targets: [] }],
    frames: [
      {
        id: 'cinq-champs',
        template: 'centre-social/cinq-champs',
        rows: fields.map((field) => ({
          id: field,
          role: 'centre-social/champ' as const,
          nodes: [],
          ...(field === 'territoire' && { indicators: ['adhesions'] }),
        })),
      },
    ],
  });
  expect(frames[0]?.rows).toHaveLength(5);
  expect(frames[0]?.rows[1]?.indicators).toEqual([indicators[0]?.id]);
});

test('PR-15 an instrument of forty items in eight domains keeps “not applicable” outside its scale', () => {
  const items = Array.from({ length: 40 }, (_, n) => ({
    id: `item-${n + 1}`,
    text: { fr: `Énoncé ${n + 1}`, en: `Statement ${n + 1}` },
    kind: 'scale' as const,
    scale: 'accord',
    domain: `domaine-${Math.floor(n / 5) + 1}`,
  }));
  const options = [
    { code: '1', label: 'Non', tone: 'unfavourable' as const },
    { code: '2', label: 'Oui', tone: 'favourable' as const },
    { code: 'so', label: 'Sans objet', tone: 'outside' as const },
  ];
  const { instruments } = kept({
    instruments: [
      {
        id: 'outil',
        name: 'Outil',
        kind: 'questionnaire',
        items,
        scales: [{ id: 'accord', options }],
        waves: [],
        codebook: [],
      },
    ],
  });
  const domains = new Map<string, number>();
  for (const { domain = '' } of instruments[0]?.items ?? [])
    domains.set(domain, (domains.get(domain) ?? 0) + 1);
  expect([...domains.values()]).toEqual([5, 5, 5, 5, 5, 5, 5, 5]);
  expect(instruments[0]?.scales[0]?.options.filter(({ tone }) => tone !== 'outside')).toHaveLength(2);
});

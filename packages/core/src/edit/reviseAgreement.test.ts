import { describe, expect, test } from 'vitest';
import type { Agreement } from '../agreement/Agreement.ts';
import { agreedVersionOn } from '../agreement/agreedVersionOn.ts';
import { agreementDrift } from '../agreement/agreementDrift.ts';
import { originalBesideRevised } from '../agreement/originalBesideRevised.ts';
import { compareHistory } from '../dossier/compareHistory.ts';
import type { Dossier } from '../dossier/Dossier.ts';
import { parseDossier } from '../format/parseDossier.ts';
import { serialiseDossier } from '../format/serialiseDossier.ts';
import { addEntity } from './addEntity.ts';
import { changeEntity } from './changeEntity.ts';
import type { Edited } from './Edited.ts';
import { type DossierDraft, edit } from './edit.ts';
import { richDossier } from './fixtures/richDossier.data.ts';
import { freezeAgreement } from './freezeAgreement.ts';
import { moveEntity } from './moveEntity.ts';
import { removeEntity } from './removeEntity.ts';
import { renameEntity } from './renameEntity.ts';
import { reviseAgreement } from './reviseAgreement.ts';

const frozen = freezeAgreement(richDossier, 'convention', { on: '2024-01-15' }).dossier;
const why = {
  on: '2025-02-01',
  reason: 'La crèche a ouvert en retard',
  agreedBy: ['asbl-ponts', 'fondation-lune'],
};
const setTarget = (value: number) => (draft: DossierDraft) => {
  for (const { targets } of draft.indicators)
    for (const target of targets) if (target.id === 'wait-2026') target.value = value;
};
const revised = reviseAgreement(frozen, 'convention', setTarget(40), why).dossier;

const agreementOf = ({ agreements }: Dossier) => agreements[0] as Agreement;
const codes = ({ issues }: Edited) => issues.map(({ code }) => code);
const frozenBy = ({ issues, dossier }: Edited, from: Dossier) => {
  expect(dossier).toBe(from);
  return issues.map(({ code, params }) => `${code} ${params['id']}`);
};

describe('MX-02 what was agreed beforehand', () => {
  test('MX-02 is frozen as a version: statement, rows, results shown, indicators with their targets', () => {
    const [version, ...others] = agreementOf(frozen).versions ?? [];
    expect(others).toEqual([]);
    expect(version).toMatchObject({ version: 1, frozenOn: '2024-01-15' });
    expect(version?.part.statement).toBe('Un accueil pour tous');
    expect(version?.part.rows).toEqual(richDossier.frames[0]?.rows);
    expect(version?.part.nodes.map(({ id }) => id)).toEqual(['access', 'trust']);
    // row-1 shows all that measure its result, row-2 the ones it names
    expect(version?.part.indicators).toEqual(richDossier.indicators.slice(0, 2));
  });

  test('MX-02 other edits of it are refused and point to a revision', () => {
    const f = frozen;
    expect(frozenBy(changeEntity(f, 'result-node', 'access', { statement: 'Autre' }), f)).toEqual([
      'edit/agreed-part-frozen access',
    ]);
    expect(frozenBy(changeEntity(f, 'indicator', 'wait', { unit: 'weeks' }), f)).toEqual([
      'edit/agreed-part-frozen wait',
    ]);
    expect(frozenBy(changeEntity(f, 'agreement', 'convention', { statement: 'Autre' }), f)).toEqual([
      'edit/agreed-part-frozen convention',
    ]);
    expect(frozenBy(removeEntity(f, 'frame-row', 'row-2'), f)).toEqual(['edit/agreed-part-frozen row-2']);
    const row = { id: 'row-3', role: 'expected-result', nodes: [] } as const;
    expect(frozenBy(addEntity(f, 'frame-row', row, { within: 'aims' }), f)).toEqual([
      'edit/agreed-part-frozen row-3',
    ]);
    expect(frozenBy(removeEntity(f, 'frame', 'aims'), f)).toEqual([
      'edit/agreed-part-frozen row-1',
      'edit/agreed-part-frozen row-2',
    ]);
    expect(frozenBy(renameEntity(f, 'result-node', 'access', 'other'), f)).toContain(
      'edit/agreed-part-frozen access',
    );
  });

  test('MX-02 a free edit does it and tells it as an error', () => {
    const { dossier, issues } = edit(frozen, setTarget(99));
    expect(dossier.indicators[0]?.targets[1]?.value).toBe(99);
    expect(
      issues.map(({ code, severity, params }) => [code, severity, params['id'], params['date']]),
    ).toEqual([['edit/agreed-part-frozen', 'error', 'wait-2026', '2024-01-15']]);
    // what has drifted already is not told again
    expect(
      edit(dossier, (draft) => {
        draft.title = 'T';
      }).issues,
    ).toEqual([]);
  });

  test('MX-02 changes by a revision with date and reason, and the original stands beside it', () => {
    expect(revised.indicators[0]?.targets[1]?.value).toBe(40);
    expect(revised.revisions.at(-1)).toEqual({
      id: 'convention-version-2',
      date: why.on,
      reason: why.reason,
      agreement: 'convention',
      agreedBy: why.agreedBy,
    });
    const beside = originalBesideRevised(revised, agreementOf(revised));
    const moved = beside.filter(({ revisions }) => revisions.length > 0);
    expect(moved).toEqual([
      {
        kind: 'target',
        id: 'wait-2026',
        indicator: 'wait',
        original: { id: 'wait-2026', value: 30, date: '2026-12-31' },
        current: { id: 'wait-2026', value: 40, date: '2026-12-31' },
        revisions: [
          {
            version: 2,
            date: '2025-02-01',
            reason: why.reason,
            revision: 'convention-version-2',
            value: { id: 'wait-2026', value: 40, date: '2026-12-31' },
          },
        ],
      },
    ]);
    expect(beside.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'agreement convention',
      'frame-row row-1',
      'frame-row row-2',
      'result-node access',
      'result-node trust',
      'indicator wait',
      'target wait-2025',
      'target wait-2026',
      'indicator families',
      'target families-2026',
    ]);
  });

  test('MX-02 what is given up or joins in a revision is told as such', () => {
    const again = reviseAgreement(
      revised,
      'convention',
      (draft) => {
        const [wait] = draft.indicators;
        if (wait) wait.targets = [{ id: 'wait-2027', value: 20 }];
      },
      { on: '2025-09-01', reason: 'Recentrage' },
    ).dossier;
    const beside = originalBesideRevised(again, agreementOf(again));
    const shown = beside
      .filter(({ kind }) => kind === 'target')
      .map(({ id, original, current, revisions }) => [
        id,
        !!original,
        !!current,
        revisions.map(({ version }) => version),
      ]);
    expect(shown).toEqual([
      ['wait-2025', true, false, [3]],
      ['wait-2026', true, false, [2, 3]],
      ['families-2026', true, true, []],
      ['wait-2027', false, true, [3]],
    ]);
  });

  test('MX-02 a revision without reason, before the last version, of nothing, or before anything was frozen is refused', () => {
    const revise = (dossier: Dossier, options: object, recipe = setTarget(40)) =>
      reviseAgreement(dossier, 'convention', recipe, { ...why, ...options });
    expect(codes(revise(frozen, { reason: ' ' }))).toEqual(['edit/no-reason']);
    expect(codes(revise(frozen, { reason: { fr: '', en: '' } }))).toEqual(['edit/no-reason']);
    expect(codes(revise(frozen, { on: '2024-01-14' }))).toEqual(['edit/revised-before-frozen']);
    expect(codes(revise(frozen, {}, setTarget(30)))).toEqual(['edit/nothing-revised']);
    expect(codes(revise(frozen, { revisionId: 'note-1' }))).toEqual(['edit/id-taken']);
    expect(codes(revise(richDossier, {}))).toEqual(['edit/not-frozen']);
    expect(codes(reviseAgreement(frozen, 'nobody', setTarget(1), why))).toEqual(['edit/not-found']);
    expect(() => revise(frozen, { on: '2025-02-30' })).toThrow(/no day/);
  });

  test('MX-02 is frozen once, where there is something to freeze, on a day that exists', () => {
    expect(codes(freezeAgreement(frozen, 'convention', { on: '2025-01-01' }))).toEqual([
      'edit/already-frozen',
    ]);
    const vague = addEntity(richDossier, 'agreement', { id: 'vague', agreedBy: [] }).dossier;
    expect(codes(freezeAgreement(vague, 'vague', { on: '2025-01-01' }))).toEqual(['edit/nothing-to-freeze']);
    expect(() => freezeAgreement(richDossier, 'convention', { on: 'soon' })).toThrow(/no day/);
  });

  test('MX-02 versions and their revisions are history: neither edits nor revisions rewrite them', () => {
    const rewrite = (draft: DossierDraft) => {
      const [agreement] = draft.agreements;
      const [first] = agreement?.versions ?? [];
      if (first) first.frozenOn = '2023-01-01';
    };
    expect(codes(reviseAgreement(revised, 'convention', rewrite, { ...why, on: '2025-03-01' }))).toEqual([
      'edit/agreement-history',
    ]);
    expect(codes(edit(revised, rewrite))).toEqual(['edit/agreement-history']);
    expect(compareHistory(revised, edit(revised, rewrite).dossier).map(({ code }) => code)).toEqual([
      'history/agreement-changed',
    ]);
    for (const edited of [
      removeEntity(revised, 'agreement', 'convention'),
      renameEntity(revised, 'agreement', 'convention', 'other'),
      changeEntity(revised, 'agreement', 'convention', { versions: undefined }),
      removeEntity(revised, 'revision', 'convention-version-2'),
      changeEntity(revised, 'revision', 'convention-version-2', { reason: 'Autre' }),
    ]) {
      expect(edited.dossier).toBe(revised);
      expect(codes(edited)).toEqual(['edit/agreement-history']);
    }
    expect(compareHistory(frozen, revised)).toEqual([]);
    expect(compareHistory(revised, frozen).map(({ code }) => code)).toEqual(['history/agreement-changed']);
  });

  test('MX-02 who agreed cannot be removed', () => {
    expect(codes(removeEntity(frozen, 'organisation', 'fondation-lune'))).toEqual(['edit/has-agreed']);
  });
  test('keeps an organisation that agreed to a part of a report, or took a step in its life', () => {
    const kept = { id: 'r', schema: 's', schemaVersion: '1.0.0', asOf: '2025-06-15', answers: {} } as const;
    const by = 'fondation-lune';
    for (const report of [
      { ...kept, agreed: { versions: [{ on: '2024-05-20', by: [by], answers: {} }] } },
      { ...kept, signOffs: [{ step: 'approved', on: '2025-07-04', by } as const] },
    ]) {
      const dossier = { ...frozen, agreements: [], revisions: [], reports: [report] };
      expect(codes(removeEntity(dossier, 'organisation', by))).toEqual(['edit/has-agreed']);
    }
    const free = { ...frozen, agreements: [], revisions: [], reports: [kept] };
    expect(codes(removeEntity(free, 'organisation', by))).toEqual([]);
  });

  test('MX-02 another agreement on the same aims is told of, and has its own revision', () => {
    const second = addEntity(richDossier, 'agreement', { id: 'second', frame: 'aims', agreedBy: [] }).dossier;
    const both = ['convention', 'second'].reduce(
      (dossier, id) => freezeAgreement(dossier, id, { on: '2024-01-15' }).dossier,
      second,
    );
    const first = reviseAgreement(both, 'convention', setTarget(40), why);
    expect(first.issues.map(({ code, params }) => [code, params['agreement']])).toEqual([
      ['edit/agreed-part-frozen', 'second'],
    ]);
    const caughtUp = reviseAgreement(first.dossier, 'second', () => {}, why);
    expect(caughtUp.issues).toEqual([]);
    expect(
      caughtUp.dossier.agreements.map((agreement) => agreementDrift(caughtUp.dossier, agreement)),
    ).toEqual([[], []]);
  });

  test('MX-02 versions are written and read back', () => {
    expect(parseDossier(serialiseDossier(revised))).toEqual({ value: revised, issues: [] });
  });
});

describe('MX-03 ids of objectives', () => {
  test('MX-03 survive re-ordering, which is no change of what was agreed', () => {
    const moved = moveEntity(
      moveEntity(moveEntity(frozen, 'frame-row', 'row-2', 0).dossier, 'target', 'wait-2026', 0).dossier,
      'result-node',
      'trust',
      { before: 'access' },
    );
    expect(moved.issues).toEqual([]);
    expect(moved.dossier.frames[0]?.rows.map(({ id }) => id)).toEqual(['row-2', 'row-1']);
    expect(agreementDrift(moved.dossier, agreementOf(moved.dossier))).toEqual([]);
  });

  test('MX-03 notes, ratings and indicators that join later are no drift', () => {
    const noted = edit(frozen, (draft) => {
      const [wait] = draft.indicators;
      const [, access, trust] = draft.results.nodes;
      if (!wait || !access || !trust) throw new Error('the fixture has them');
      wait.extensions = { 'org.example': 1 };
      wait.responsible = 'Coordination';
      access.code = '1';
      trust.stakeholders?.reverse();
      trust.progressMarkers?.[0]?.ratings?.push({ date: '2025-01-01', rating: 'high' });
      draft.indicators.push({ id: 'late', name: 'Tard', unit: 'n', measures: ['access'], targets: [] });
    });
    expect(noted.issues).toEqual([]);
    expect(agreementDrift(noted.dossier, agreementOf(noted.dossier))).toEqual([]);
  });
});

describe('PR-02 targets and baselines', () => {
  test('PR-02 change nowhere but in the agreement', () => {
    const target = { id: 'wait-2027', value: 25 };
    for (const edited of [
      changeEntity(frozen, 'target', 'wait-2026', { value: 35 }),
      changeEntity(frozen, 'indicator', 'wait', { baseline: { value: 70 } }),
      changeEntity(frozen, 'indicator', 'families', { baseline: { value: 3 } }),
      addEntity(frozen, 'target', target, { within: 'wait' }),
      removeEntity(frozen, 'target', 'wait-2025'),
      renameEntity(frozen, 'target', 'wait-2025', 'other'),
    ]) {
      expect(edited.dossier).toBe(frozen);
      expect([...new Set(codes(edited))]).toEqual(['edit/agreed-part-frozen']);
    }
    // one that nobody agreed on is free
    expect(codes(addEntity(frozen, 'target', target, { within: 'unused' }))).toEqual([]);
  });

  test('PR-02 a value is held against the version of its day', () => {
    const targetOn = (day: string) =>
      agreedVersionOn(agreementOf(revised), day)?.part.indicators[0]?.targets[1]?.value;
    expect([
      targetOn('2024-01-14'),
      targetOn('2024-01-15'),
      targetOn('2025-01-31'),
      targetOn('2025-02-01'),
    ]).toEqual([undefined, 30, 30, 40]);
  });

  test('PR-02 a drift names what moved, with both values, until a revision takes it up', () => {
    const drifted = edit(frozen, setTarget(99)).dossier;
    expect(agreementDrift(drifted, agreementOf(drifted))).toEqual([
      {
        kind: 'target',
        id: 'wait-2026',
        indicator: 'wait',
        fields: ['value'],
        before: { id: 'wait-2026', value: 30, date: '2026-12-31' },
        after: { id: 'wait-2026', value: 99, date: '2026-12-31' },
      },
    ]);
    expect(agreementDrift(richDossier, agreementOf(richDossier))).toEqual([]);
    const taken = reviseAgreement(drifted, 'convention', () => {}, why).dossier;
    expect(agreementDrift(taken, agreementOf(taken))).toEqual([]);
    // going back to what was agreed is always open
    expect(codes(changeEntity(drifted, 'target', 'wait-2026', { value: 30 }))).toEqual([]);
  });
});

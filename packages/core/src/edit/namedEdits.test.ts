import { describe, expect, expectTypeOf, test } from 'vitest';
import { compareHistory } from '../dossier/compareHistory.ts';
import { createDossier } from '../dossier/createDossier.ts';
import type { DossierKind } from '../dossier/EntityKind.ts';
import { entitiesOf } from '../dossier/entitiesOf.ts';
import { referencesOf } from '../dossier/referencesOf.ts';
import type { Indicator } from '../indicator/Indicator.ts';
import type { Target } from '../indicator/Target.ts';
import { isJalonError } from '../issue/JalonError.ts';
import { addEntity } from './addEntity.ts';
import { changeDossier } from './changeDossier.ts';
import { changeEntity } from './changeEntity.ts';
import { connectResults } from './connectResults.ts';
import type { Edited } from './Edited.ts';
import type { EditableKind, EntityOf, ListedKind } from './EntityOf.ts';
import { richDossier } from './fixtures/richDossier.data.ts';
import { applyChanges } from './history/applyChanges.ts';
import { moveEntity } from './moveEntity.ts';
import { removeEntity } from './removeEntity.ts';
import { renameEntity } from './renameEntity.ts';

const empty = createDossier({ id: 'demo', title: 'Demo' });
const told = ({ changes }: Edited) =>
  changes.map(({ op, id, fields }) => [op, id, fields?.join()].filter(Boolean).join(' '));
const codes = ({ issues }: Edited) => issues.map(({ code }) => code);
const codeThrown = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return isJalonError(error) && error.code;
  }
  return undefined;
};
const everything = [...entitiesOf(richDossier)].filter(({ kind }) => kind !== 'observation');

test('every kind that stands in a list has its model', () => {
  expectTypeOf<ListedKind>().toEqualTypeOf<Exclude<DossierKind, 'programme'>>();
  expectTypeOf<EntityOf<'indicator'>>().toEqualTypeOf<Indicator>();
  expectTypeOf<EntityOf<'target'>>().toEqualTypeOf<Target>();
  // @ts-expect-error: a stakeholder has no unit
  addEntity(empty, 'stakeholder', { id: 'x', name: 'X', unit: 'n' });
  // @ts-expect-error: a name cannot be taken away
  changeEntity(richDossier, 'stakeholder', 'parents', { name: undefined });
  // @ts-expect-error: an id changes with renameEntity
  expect(() => changeEntity(richDossier, 'stakeholder', 'parents', { id: 'other' })).toThrow();
});

describe('every kind of entity', () => {
  test.each(everything.map(({ kind, entity }) => [kind, entity.id] as const))(
    'a %s (%s) is removed with all citations of it, renamed with all, and comes back as it was',
    (kind, id) => {
      const own = kind as EditableKind;
      for (const edited of [
        removeEntity(richDossier, own, id),
        renameEntity(richDossier, own, id, 'other-id'),
      ]) {
        const recorded = edited.issues.some(({ code }) =>
          /has-observations|id-recorded|has-agreed/.test(code),
        );
        if (recorded) {
          expect(edited.dossier).toBe(richDossier);
          continue;
        }
        expect(codes(edited)).toEqual([]);
        const left = [...referencesOf(edited.dossier)].filter(
          (one) => one.to === id && one.expected === kind,
        );
        expect(left).toEqual([]);
        const entities = [...entitiesOf(edited.dossier)].map((one) => `${one.kind} ${one.entity.id}`);
        expect(entities).not.toContain(`${kind} ${id}`);
        expect(compareHistory(richDossier, edited.dossier)).toEqual([]);
      }
    },
  );

  test('what observations cite, or who agreed, is neither removed nor renamed; all else is', () => {
    const refusedBy = (run: (kind: EditableKind, id: string) => Edited) =>
      everything
        .filter(({ kind, entity }) => run(kind as EditableKind, entity.id).changes.length === 0)
        .map(({ entity }) => entity.id);
    const recorded = ['creche-soleil', 'wait', 'families', 'sex', 'survey'];
    expect(refusedBy((kind, id) => removeEntity(richDossier, kind, id)).sort()).toEqual([...recorded].sort());
    expect(refusedBy((kind, id) => renameEntity(richDossier, kind, id, 'other')).sort()).toEqual(
      [...recorded].sort(),
    );
  });
});

describe('addEntity', () => {
  test('adds at the end, or at a place', () => {
    const organisation = { id: 'neuf', name: 'Neuf' };
    expect(addEntity(richDossier, 'organisation', organisation).dossier.organisations.at(-1)).toBe(
      organisation,
    );
    const first = addEntity(richDossier, 'organisation', organisation, { at: 0 });
    expect(first.dossier.organisations[0]).toBe(organisation);
    expect(told(first)).toEqual(['add neuf']);
  });

  test('begins a plan, an initiative, a list of markers that is not there yet', () => {
    const question = addEntity(empty, 'evaluation-question', { id: 'q', text: 'Qui ?' });
    expect(question.dossier.evaluationPlan?.questions).toHaveLength(1);
    expect(told(question)).toEqual(['change demo evaluationPlan', 'add q']);
    const partner = { id: 'p', name: 'P', kind: 'citizens', level: 'local' } as const;
    expect(addEntity(empty, 'partner', partner).dossier.collective?.partners).toEqual([partner]);
    const marker = { id: 'm', statement: 'S', grade: 'like' } as const;
    const marked = addEntity(richDossier, 'progress-marker', marker, { within: 'visits' });
    expect(told(marked)).toEqual(['change visits progressMarkers']);
  });

  test('makes up neither a programme nor a valuation', () => {
    const grant = addEntity(empty, 'grant', { id: 'g' });
    expect(grant.dossier).toBe(empty);
    expect(grant.issues.map(({ code, params }) => [code, params['group'], params['needed']])).toEqual([
      ['edit/group-missing', 'programme', 'name'],
    ]);
    expect(
      addEntity(empty, 'sensitivity-case', { id: 's', description: 'D' }).issues[0]?.params['needed'],
    ).toBe('kind, currency');
  });

  test('refuses an id that is taken by anything, or that is none', () => {
    for (const id of ['petits-ponts', 'o1', 'wait-2025', 'parents'])
      expect(codes(addEntity(richDossier, 'organisation', { id, name: 'X' }))).toEqual(['edit/id-taken']);
    for (const id of ['', '__proto__', 'a b', 'x'.repeat(10_000)])
      expect(codes(addEntity(richDossier, 'organisation', { id, name: 'X' }))).toEqual(['edit/id-malformed']);
  });

  test('refuses what stands in nothing, and says where an entity cites what is not there', () => {
    const target = { id: 't', value: 1 };
    expect(codes(addEntity(richDossier, 'target', target, { within: 'nobody' }))).toEqual(['edit/not-found']);
    const indicator = { id: 'i', name: 'I', unit: 'n', measures: ['nobody', 'trust'], targets: [] };
    const { issues } = addEntity(richDossier, 'indicator', indicator);
    expect(issues.map(({ code, params }) => [code, params['from'], params['to']])).toEqual([
      ['edit/broken-reference', 'i', 'nobody'],
    ]);
  });

  test('throws where it is misused', () => {
    const organisation = { id: 'x', name: 'X' };
    expect(codeThrown(() => addEntity(empty, 'programme' as 'organisation', organisation))).toBe(
      'invalid-argument',
    );
    expect(codeThrown(() => addEntity(empty, '__proto__' as 'organisation', organisation))).toBe(
      'invalid-argument',
    );
    expect(codeThrown(() => addEntity(empty, 'organisation', organisation, { at: 1 }))).toBe(
      'invalid-argument',
    );
    expect(codeThrown(() => addEntity(empty, 'organisation', organisation, { within: 'y' }))).toBe(
      'invalid-argument',
    );
    expect(codeThrown(() => addEntity(empty, 'target', { id: 'x' }))).toBe('invalid-argument');
  });

  test('an observation is appended, never put at a place', () => {
    const record = {
      id: 'o9',
      indicator: 'wait',
      period: { start: '2024-01-01', end: '2024-01-31' },
      value: 1,
    };
    expect(told(addEntity(richDossier, 'observation', record))).toEqual(['add o9']);
    expect(codeThrown(() => addEntity(richDossier, 'observation', record, { at: 0 }))).toBe(
      'invalid-argument',
    );
  });
});

describe('changeEntity', () => {
  test('sets fields, takes optional ones away, leaves the others', () => {
    const { dossier, changes } = changeEntity(richDossier, 'indicator', 'wait', {
      name: 'Attente',
      instrument: undefined,
    });
    expect(changes.map(({ fields }) => fields)).toEqual([['name', 'instrument']]);
    expect(dossier.indicators[0]).toEqual(
      Object.fromEntries(
        Object.entries({ ...richDossier.indicators[0], name: 'Attente' }).filter(
          ([key]) => key !== 'instrument',
        ),
      ),
    );
  });

  test('an equal value is no change', () => {
    const same = changeEntity(richDossier, 'stakeholder', 'parents', { size: 60 });
    expect(same).toEqual({ dossier: richDossier, changes: [], issues: [] });
    expect(same.dossier).toBe(richDossier);
  });

  test('refuses what is not there, is there twice, or was recorded', () => {
    expect(codes(changeEntity(richDossier, 'indicator', 'nobody', {}))).toEqual(['edit/not-found']);
    const parents = { id: 'parents', name: 'Parents' };
    const twice = { ...empty, stakeholders: [parents, { ...parents }] };
    expect(codes(changeEntity(twice, 'stakeholder', 'parents', { size: 3 }))).toEqual(['edit/ambiguous']);
    expect(codes(changeEntity(richDossier, 'observation' as 'report', 'o1', {}))).toEqual([
      'edit/observation-recorded',
    ]);
    expect(codes(removeEntity(richDossier, 'observation' as 'report', 'o1'))).toEqual([
      'edit/observation-recorded',
    ]);
  });

  test('tells of an id that it gives to a second thing inside', () => {
    const edited = changeEntity(richDossier, 'indicator', 'unused', { targets: [{ id: 'wait-2025' }] });
    expect(codes(edited)).toEqual(['edit/id-twice']);
  });
});

describe('removeEntity', () => {
  test('takes with it what means nothing without it, and clears the rest', () => {
    const { dossier, changes } = removeEntity(richDossier, 'result-node', 'access');
    expect(changes.filter(({ op }) => op === 'remove').map(({ id }) => id)).toEqual([
      'access',
      'trust-access',
      'access-belonging',
      'valued-1',
    ]);
    expect(dossier.frames[0]?.rows[0]?.nodes).toEqual([]);
    expect(dossier.indicators[0]?.measures).toEqual([]);
    expect(dossier.learning.dysfunctions).toEqual([
      { id: 'dysfunction-1', description: 'Ouverture tardive' },
    ]);
  });

  test('a role, a backbone, a coding, a part goes alone, not what it stands in', () => {
    const unsigned = { ...richDossier, agreements: [], revisions: [] };
    const { dossier } = removeEntity(unsigned, 'organisation', 'asbl-ponts');
    expect(dossier.programme?.roles.map(({ organisation }) => organisation)).toEqual(['fondation-lune']);
    expect(dossier.collective?.backbone).toBeUndefined();
    expect(dossier.programme?.budget?.[0]).toEqual({ id: 'line-1', label: 'Salaires', side: 'expense' });
    const uncoded = removeEntity(richDossier, 'code', 'code-1').dossier;
    expect(uncoded.learning.verbatims[0]?.codings).toEqual([{ code: 'code-2' }]);
    expect(uncoded.instruments[0]?.codebook).toEqual([{ id: 'code-2', label: 'Confiance dans l’équipe' }]);
  });

  test('what stands inside goes with it, and so do the citations of that', () => {
    const free = { ...richDossier, observations: [] };
    const { dossier } = removeEntity(free, 'instrument', 'survey');
    expect(dossier.learning.verbatims[0]?.codings).toEqual([]);
    expect(dossier.indicators[0]?.baseline).toEqual({ value: 60, date: '2023-12-31' });
  });

  test('names how many recorded values stand in the way', () => {
    const { dossier, issues } = removeEntity(richDossier, 'indicator', 'wait');
    expect(dossier).toBe(richDossier);
    expect(issues.map(({ code, params }) => [code, params['count']])).toEqual([['edit/has-observations', 2]]);
    expect(removeEntity(richDossier, 'dimension', 'sex').issues[0]?.params['count']).toBe(1);
  });

  test('a dimension without values leaves the rules of adding up as well', () => {
    const { dossier } = removeEntity(richDossier, 'dimension', 'district');
    expect(dossier.indicators[0]?.additivity).toEqual({ time: 'last' });
    expect(dossier.indicators[0]?.dimensions).toEqual([]);
  });
});

describe('renameEntity', () => {
  test('every citation follows', () => {
    const { dossier } = renameEntity(richDossier, 'stakeholder', 'parents', 'families-served');
    expect(dossier.valuation?.outcomes[0]?.stakeholder).toBe('families-served');
    expect(dossier.evaluationPlan?.involvement[0]?.stakeholder).toBe('families-served');
    expect(dossier.results.nodes[2]?.progressMarkers?.[0]?.partner).toBe('families-served');
    const districts = renameEntity(richDossier, 'dimension', 'district', 'area').dossier.indicators[0];
    expect([districts?.dimensions, districts?.additivity]).toEqual([
      ['area'],
      { time: 'last', area: 'weighted-mean' },
    ]);
  });

  test('refuses an id that is taken or none, and what recorded values cite', () => {
    expect(codes(renameEntity(richDossier, 'stakeholder', 'parents', 'team'))).toEqual(['edit/id-taken']);
    expect(codes(renameEntity(richDossier, 'stakeholder', 'parents', 'a b'))).toEqual(['edit/id-malformed']);
    const { issues } = renameEntity(richDossier, 'indicator', 'wait', 'waiting');
    expect(issues.map(({ code, params }) => [code, params['count']])).toEqual([['edit/id-recorded', 2]]);
    expect(renameEntity(richDossier, 'stakeholder', 'parents', 'parents').dossier).toBe(richDossier);
  });
});

describe('moveEntity', () => {
  const order = ({ dossier }: Edited) => dossier.organisations.map(({ id }) => id).join(' ');
  test('to a place, before, after', () => {
    const move = (to: Parameters<typeof moveEntity>[3]) =>
      order(moveEntity(richDossier, 'organisation', 'asbl-ponts', to));
    expect(move(3)).toBe('fondation-lune caf-inventee creche-soleil asbl-ponts');
    expect(move({ after: 'fondation-lune' })).toBe('fondation-lune asbl-ponts caf-inventee creche-soleil');
    expect(move({ before: 'creche-soleil' })).toBe('fondation-lune caf-inventee asbl-ponts creche-soleil');
  });

  test('of two neighbours that change places, the one that was meant has moved', () => {
    expect(told(moveEntity(richDossier, 'organisation', 'asbl-ponts', 1))).toEqual(['move asbl-ponts']);
    expect(told(moveEntity(richDossier, 'organisation', 'fondation-lune', 0))).toEqual([
      'move fondation-lune',
    ]);
  });

  test('inside the entity that it stands in, not into another', () => {
    const { dossier } = moveEntity(richDossier, 'target', 'wait-2026', 0);
    expect(dossier.indicators[0]?.targets.map(({ id }) => id)).toEqual(['wait-2026', 'wait-2025']);
    const other = moveEntity(richDossier, 'target', 'wait-2026', { before: 'families-2026' });
    expect(codes(other)).toEqual(['edit/other-list']);
  });

  test('to its own place is no change; a place outside is misuse', () => {
    expect(moveEntity(richDossier, 'organisation', 'asbl-ponts', 0).dossier).toBe(richDossier);
    for (const to of [4, -1, 0.5, Number.NaN])
      expect(codeThrown(() => moveEntity(richDossier, 'organisation', 'asbl-ponts', to))).toBe(
        'invalid-argument',
      );
  });
});

describe('connectResults', () => {
  test('refuses a second link between the same two', () => {
    const { issues, dossier } = connectResults(richDossier, 'visits', 'trust');
    expect(dossier).toBe(richDossier);
    expect(issues.map(({ code, params }) => [code, params['link']])).toEqual([
      ['edit/link-exists', 'visits-trust'],
    ]);
    expect(codes(connectResults(richDossier, 'visits', 'nobody'))).toEqual(['edit/not-found']);
  });

  test('tells the shortest loop that it closes, unless the feedback is meant', () => {
    const edited = connectResults(richDossier, 'belonging', 'visits');
    expect(edited.dossier.results.links).toHaveLength(4);
    expect(edited.issues.map(({ severity, params }) => [severity, params['path']])).toEqual([
      ['warning', 'belonging → visits → trust → access → belonging'],
    ]);
    expect(connectResults(richDossier, 'belonging', 'visits', { loop: true }).issues).toEqual([]);
    expect(connectResults(richDossier, 'trust', 'trust').issues[0]?.params['path']).toBe('trust → trust');
  });

  test('an id of one’s own is kept, a minted one is free', () => {
    expect(
      connectResults(richDossier, 'visits', 'access', { id: 'mine' }).dossier.results.links.at(-1)?.id,
    ).toBe('mine');
    const taken = addEntity(richDossier, 'organisation', { id: 'visits-access', name: 'X' }).dossier;
    expect(connectResults(taken, 'visits', 'access').dossier.results.links.at(-1)?.id).toBe(
      'visits-access-2',
    );
  });
});

describe('changeDossier', () => {
  test('changes fields of groups and leaves their entities', () => {
    const { dossier, changes } = changeDossier(richDossier, {
      languages: ['fr'],
      vision: undefined,
      programme: { end: undefined },
      collective: { commonAgenda: 'Autre' },
    });
    expect(changes.map(({ fields }) => fields)).toEqual([
      ['languages', 'results/vision', 'programme/end', 'collective/commonAgenda'],
    ]);
    expect(dossier.programme?.grants).toBe(richDossier.programme?.grants);
  });

  test('begins a group that has what nobody else can give', () => {
    expect(codes(changeDossier(empty, { valuation: { kind: 'forecast' } }))).toEqual(['edit/group-missing']);
    const { dossier } = changeDossier(empty, { valuation: { kind: 'forecast', currency: 'EUR' } });
    expect(dossier.valuation).toEqual({
      kind: 'forecast',
      currency: 'EUR',
      inputs: [],
      outcomes: [],
      sensitivity: [],
    });
  });

  test('says where it cites what is not there, once', () => {
    const { issues } = changeDossier(richDossier, {
      programme: {
        roles: [
          { role: 'funder', organisation: 'nobody' },
          { role: 'partner', organisation: 'asbl-ponts' },
        ],
      },
    });
    expect(issues.map(({ code, params }) => [code, params['to']])).toEqual([
      ['edit/broken-reference', 'nobody'],
    ]);
  });

  test('throws for a list of entities or a field that it does not know', () => {
    for (const change of [{ programme: { grants: [] } }, { indicators: [] }, { titel: 'X' }])
      expect(codeThrown(() => changeDossier(richDossier, change as object))).toBe('invalid-argument');
  });
});

describe('applyChanges', () => {
  const { changes } = changeEntity(richDossier, 'stakeholder', 'parents', { size: 61 });

  test('refuses what does not start from there, and changes nothing', () => {
    const other = changeEntity(richDossier, 'stakeholder', 'parents', { size: 5 }).dossier;
    const refused = applyChanges(other, changes);
    expect(refused.dossier).toBe(other);
    expect(codes(refused)).toEqual(['edit/does-not-apply']);
    expect(codes(applyChanges(empty, changes))).toEqual(['edit/does-not-apply']);
    expect(
      codes(applyChanges(richDossier, [{ op: 'add', entity: 'target', id: 'x', after: { id: 'x' } }])),
    ).toEqual(['edit/does-not-apply']);
    expect(codes(applyChanges(empty, [{ op: 'add', entity: 'grant', id: 'x', after: { id: 'x' } }]))).toEqual(
      ['edit/does-not-apply'],
    );
  });

  test('a change list with hostile keys changes no prototype', () => {
    const after = JSON.parse('{"__proto__":{"polluted":1},"constructor/prototype":{"polluted":1}}');
    for (const fields of [['__proto__'], ['constructor/prototype'], ['toString']])
      applyChanges(richDossier, [{ op: 'change', entity: 'dossier', id: 'petits-ponts', fields, after }]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(
      applyChanges(empty, [{ op: 'change', entity: 'dossier', id: 'demo', fields: ['toString'] }]).dossier,
    ).toEqual(empty);
  });

  test('leaves alone what somebody else changed elsewhere', () => {
    const other = moveEntity(richDossier, 'stakeholder', 'parents', 2).dossier;
    const both = applyChanges(other, changes).dossier.stakeholders;
    expect(both.map(({ id, size }) => [id, size])).toEqual([
      ['children', undefined],
      ['team', undefined],
      ['parents', 61],
    ]);
  });
});

describe('a dossier with very many values', () => {
  const untouchable = new Proxy(richDossier.observations, {
    get: () => {
      throw new Error('looked at the observations');
    },
  });
  const heavy = { ...richDossier, observations: untouchable };

  test('edits that cannot concern them never look at them', () => {
    expect(told(changeEntity(heavy, 'indicator', 'wait', { name: 'Attente' }))).toEqual(['change wait name']);
    expect(told(moveEntity(heavy, 'indicator', 'wait', 2))).not.toEqual([]);
    expect(told(removeEntity(heavy, 'result-node', 'access'))).toContain('remove access');
    expect(told(renameEntity({ ...heavy, observations: [] }, 'result-node', 'access', 'x'))).toContain(
      'add x',
    );
    expect(told(changeDossier(heavy, { title: 'T' }))).toEqual(['change petits-ponts title']);
    const { changes } = changeEntity(heavy, 'indicator', 'wait', { name: 'Attente' });
    expect(applyChanges(heavy, changes).dossier.observations).toBe(untouchable);
  });
});

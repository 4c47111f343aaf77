import { describe, expect, test } from 'vitest';
import { changeEntity } from '../changeEntity.ts';
import { edit } from '../edit.ts';
import { applyJsonPatch } from '../fixtures/applyJsonPatch.ts';
import { richDossier } from '../fixtures/richDossier.data.ts';
import { moveEntity } from '../moveEntity.ts';
import { removeEntity } from '../removeEntity.ts';
import { toJsonPatch } from './toJsonPatch.ts';

const patchOf = ({ changes }: ReturnType<typeof edit>) => toJsonPatch(changes, richDossier);

describe('toJsonPatch', () => {
  test('names fields at the place of their entity', () => {
    const edited = changeEntity(richDossier, 'stakeholder', 'children', { name: 'Petits', size: 20 });
    expect(patchOf(edited)).toEqual([
      { op: 'replace', path: '/stakeholders/1/name', value: 'Petits' },
      { op: 'add', path: '/stakeholders/1/size', value: 20 },
    ]);
    const less = changeEntity(richDossier, 'stakeholder', 'parents', { size: undefined });
    expect(patchOf(less)).toEqual([{ op: 'remove', path: '/stakeholders/0/size' }]);
  });

  test('a move is a move', () => {
    expect(patchOf(moveEntity(richDossier, 'indicator', 'wait', 3))).toEqual([
      { op: 'move', from: '/indicators/0', path: '/indicators/3' },
    ]);
  });

  test('removals go from the end', () => {
    const edited = edit(richDossier, (draft) => {
      draft.results.links.splice(0, 2);
    });
    expect(patchOf(edited)).toEqual([
      { op: 'remove', path: '/results/links/1' },
      { op: 'remove', path: '/results/links/0' },
    ]);
  });

  test('a group goes after what stood in it', () => {
    const edited = edit(richDossier, (draft) => {
      delete draft.valuation;
    });
    const patch = patchOf(edited);
    expect(patch.at(-1)).toEqual({ op: 'remove', path: '/valuation' });
    expect(applyJsonPatch(richDossier, patch)).toEqual(edited.dossier);
  });

  test('keys that others chose may hold what a pointer reserves', () => {
    const edited = edit(richDossier, (draft) => {
      draft.extensions = { 'a/b~c': { 'd/e': 1 } };
    });
    expect(applyJsonPatch(richDossier, patchOf(edited))).toEqual(edited.dossier);
    expect(patchOf(removeEntity(richDossier, 'report', 'nobody'))).toEqual([]);
  });
});

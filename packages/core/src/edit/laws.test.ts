import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareHistory } from '../dossier/compareHistory.ts';
import type { Dossier } from '../dossier/Dossier.ts';
import { entitiesOf } from '../dossier/entitiesOf.ts';
import { referencesOf } from '../dossier/referencesOf.ts';
import { sameJson } from '../dossier/sameJson.ts';
import { serialiseDossier } from '../format/serialiseDossier.ts';
import { formatIssue } from '../issue/formatIssue.ts';
import type { Edited } from './Edited.ts';
import { editMessages } from './editMessages.ts';
import { applyJsonPatch } from './fixtures/applyJsonPatch.ts';
import { type RandomEdit, randomEdits } from './fixtures/randomEdits.ts';
import { richDossier } from './fixtures/richDossier.data.ts';
import { applyChanges } from './history/applyChanges.ts';
import { editHistory } from './history/editHistory.ts';
import { invertChanges } from './history/invertChanges.ts';
import { reduceHistory } from './history/reduceHistory.ts';
import { toJsonPatch } from './history/toJsonPatch.ts';

interface Step {
  readonly name: string;
  readonly before: Dossier;
  readonly edited: Edited;
}

function stepsOf(edits: readonly RandomEdit[]): readonly Step[] {
  let before = richDossier;
  return edits.map(({ name, run }) => {
    const edited = run(before);
    const step = { name, before, edited };
    before = edited.dossier;
    return step;
  });
}

const holds = (law: (step: Step) => void) =>
  fc.assert(
    fc.property(randomEdits, (edits) => {
      for (const step of stepsOf(edits)) law(step);
    }),
    { numRuns: 250 },
  );

describe('laws of edits, over random sequences', { timeout: 60_000 }, () => {
  test('the inverse of its changes leads back, to the same bytes', () => {
    holds(({ before, edited }) => {
      const undone = applyChanges(edited.dossier, invertChanges(edited.changes));
      expect(undone.issues).toEqual([]);
      expect(sameJson(undone.dossier, before)).toBe(true);
      expect(serialiseDossier(undone.dossier)).toBe(serialiseDossier(before));
    });
  });

  test('its changes lead forward again, also after a way through JSON', () => {
    holds(({ before, edited }) => {
      const changes = JSON.parse(JSON.stringify(edited.changes)) as Edited['changes'];
      expect(sameJson(changes, edited.changes)).toBe(true);
      expect(sameJson(applyChanges(before, changes).dossier, edited.dossier)).toBe(true);
    });
  });

  test('inverting twice gives the same changes', () => {
    holds(({ edited }) => expect(invertChanges(invertChanges(edited.changes))).toEqual(edited.changes));
  });

  test('its JSON Patch gives the same document', () => {
    holds(({ before, edited }) => {
      const patch = toJsonPatch(edited.changes, before);
      expect(sameJson(applyJsonPatch(before, patch), edited.dossier)).toBe(true);
    });
  });

  test('one that changed nothing returns the dossier itself, and one that was refused says why in both languages', () => {
    holds(({ before, edited, name }) => {
      if (edited.changes.length === 0) expect(edited.dossier, name).toBe(before);
      else expect(sameJson(edited.dossier, before), name).toBe(false);
      for (const issue of edited.issues) {
        for (const lang of ['fr', 'en'] as const)
          expect(formatIssue(issue, lang, editMessages), issue.code).not.toMatch(/^edit\/|\{/);
      }
    });
  });

  test('named edits leave no citation broken, no id twice, nothing recorded lost', () => {
    const free = /^(mixed|drop|shuffle)/;
    fc.assert(
      fc.property(
        randomEdits.map((edits) => edits.filter(({ name }) => !free.test(name))),
        (edits) => {
          for (const { before, edited } of stepsOf(edits)) {
            const entities = [...entitiesOf(edited.dossier)].map(
              ({ kind, entity }) => `${kind} ${entity.id}`,
            );
            const named = new Set(entities);
            const broken = [...referencesOf(edited.dossier)].filter(
              ({ expected, to }) => !named.has(`${expected} ${to}`),
            );
            expect(broken).toEqual([]);
            expect(named.size).toBe(entities.length);
            expect(compareHistory(before, edited.dossier)).toEqual([]);
          }
        },
      ),
      { numRuns: 250 },
    );
  });

  test('undoing all of them leads to the start, doing them again to the end', () => {
    fc.assert(
      fc.property(randomEdits, (edits) => {
        let history = editHistory(richDossier);
        for (const { run } of edits)
          history = reduceHistory(history, { type: 'edit', edited: run(history.dossier) });
        const end = history.dossier;
        for (let left = history.done.length; left > 0; left--) history = reduceHistory(history, 'undo');
        expect(history.done).toEqual([]);
        expect(sameJson(history.dossier, richDossier)).toBe(true);
        for (let left = history.undone.length; left > 0; left--) history = reduceHistory(history, 'redo');
        expect(history.undone).toEqual([]);
        expect(sameJson(history.dossier, end)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

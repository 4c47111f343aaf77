import { describe, expect, test } from 'vitest';
import { entitiesOf } from '../dossier/entitiesOf.ts';
import { referencesOf } from '../dossier/referencesOf.ts';
import { richDossier } from '../edit/fixtures/richDossier.data.ts';
import { parseDossier } from '../format/parseDossier.ts';
import { serialiseDossier } from '../format/serialiseDossier.ts';
import { programmeTemplateOf } from './programmeTemplateOf.ts';

describe('OC-09 a second run of a programme', () => {
  const template = programmeTemplateOf(richDossier, {
    id: 'petits-ponts-2',
    title: 'Petits Ponts, deuxième équipe',
  });

  test('OC-09 carries tools and questions: logic, frames, indicators, plan, instruments, guides', () => {
    expect(template.results.nodes.map(({ id }) => id)).toEqual(richDossier.results.nodes.map(({ id }) => id));
    expect(template.frames).toEqual(richDossier.frames);
    expect(template.evaluationPlan?.questions.map(({ text }) => text)).toEqual(['Qui reste dehors ?']);
    expect(template.evaluationPlan?.steps).toEqual([{ id: 'step-1', name: 'État des lieux' }]);
    expect(template.instruments[0]?.items).toEqual(richDossier.instruments[0]?.items);
    expect(template.collective?.guides).toEqual(richDossier.collective?.guides);
  });

  test('OC-09 carries no data', () => {
    const kinds = new Set([...entitiesOf(template)].map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(
      [
        'answer-scale',
        'code',
        'dimension',
        'evaluation-question',
        'frame',
        'frame-row',
        'indicator',
        'instrument',
        'instrument-item',
        'plan-step',
        'progress-marker',
        'result-link',
        'result-node',
        'stakeholder',
      ].sort(),
    );
    const text = JSON.stringify(template);
    expect(text).not.toMatch(/20\d\d-\d\d-\d\d/);
    for (const { id } of [...richDossier.observations, ...richDossier.organisations])
      expect(text).not.toContain(`"${id}"`);
    expect(template.indicators.filter(({ baseline, targets }) => baseline || targets.length > 0)).toEqual([]);
    expect(template.stakeholders.filter(({ size }) => size !== undefined)).toEqual([]);
  });

  test('OC-09 cites nothing that it does not carry, and is a dossier', () => {
    const ids = new Set([...entitiesOf(template)].map(({ entity }) => entity.id));
    expect([...referencesOf(template)].filter(({ to }) => !ids.has(to))).toEqual([]);
    expect(parseDossier(serialiseDossier(template))).toEqual({ value: template, issues: [] });
  });

  test('OC-09 leaves the first dossier as it was', () => {
    const before = JSON.stringify(richDossier);
    programmeTemplateOf(richDossier, { id: 'x', title: 'X' });
    expect(JSON.stringify(richDossier)).toBe(before);
  });
});

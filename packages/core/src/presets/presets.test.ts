import { describe, expect, test } from 'vitest';
import { check } from '../check/check.ts';
import { createDossier } from '../dossier/createDossier.ts';
import { dossierZodFormat } from '../dossier/dossier.format.ts';
import { createPortfolio } from '../portfolio/createPortfolio.ts';
import { portfolioZodFormat } from '../portfolio/portfolio.format.ts';
import * as presets from './index.ts';

test('MX-11 four definitions load, are sound, and can be attached to a sub-objective', () => {
  const node = {
    id: 'lien',
    level: 'outcome',
    statement: 'Les habitants gardent le lien entre eux',
  } as const;
  const cause = { id: 'cafe', level: 'activity', statement: 'Tenir un café des habitants' } as const;
  const indicators = presets.socialLinkDurability.content.map((indicator) => ({
    ...indicator,
    measures: ['lien'],
  }));
  const dossier = createDossier({
    id: 'demo',
    title: 'Demo',
    results: { nodes: [node, cause], links: [{ id: 'l', from: 'cafe', to: 'lien' }] },
    indicators,
  });
  expect(indicators).toHaveLength(4);
  expect(dossierZodFormat.safeParse(dossier)).toMatchObject({ success: true });
  expect(check(dossier).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('PR-09, PR-10 the steps of a plan load, each with what comes out of it', () => {
  for (const { id, content, source } of [presets.vises3, presets.aoc5]) {
    const evaluationPlan = { template: id, questions: [], steps: content, touchpoints: [], involvement: [] };
    const dossier = createDossier({ id: 'demo', title: 'Demo', evaluationPlan });
    expect(dossierZodFormat.safeParse(dossier)).toMatchObject({ success: true });
    expect(source).not.toBe('');
    for (const { outputs = [] } of content) expect(outputs.length).toBeGreaterThan(0);
  }
  expect(presets.vises3.content).toHaveLength(3);
  expect(presets.aoc5.content).toHaveLength(5);
});

test('BJ-04 the three steps of a support load, and can be renamed', () => {
  const steps = presets.support3.content.map((step) => ({ ...step, name: `Étape ${step.id}` }));
  expect(steps).toHaveLength(3);
  expect(portfolioZodFormat.safeParse(createPortfolio({ id: 'f', title: 'F', steps }))).toMatchObject({
    success: true,
  });
});

describe('AT-14 presets', () => {
  test('every preset has a source, and all its words in both languages', () => {
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('fr' in value || 'en' in value) {
        const { fr, en } = value as { fr?: string; en?: string };
        expect([fr, en].every((text) => text !== undefined && text.length > 0)).toBe(true);
        return;
      }
      for (const child of Object.values(value)) walk(child);
    };
    for (const preset of Object.values(presets)) {
      if (typeof preset === 'function') continue;
      expect(preset.source.length).toBeGreaterThan(5);
      walk(preset);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { createDossier } from '../dossier/createDossier.ts';
import { parseDossier } from './parseDossier.ts';
import { serialiseDossier } from './serialiseDossier.ts';

describe('serialiseDossier', () => {
  test('leaves empty collections out, and reads back as the same dossier', () => {
    const dossier = createDossier({
      id: 'demo',
      title: { fr: 'Démonstration' },
      learning: {
        notableResults: [{ id: 'n', text: 'T', sign: 'mixed', planned: false }],
      },
    });
    const text = serialiseDossier(dossier);
    expect(Object.keys(JSON.parse(text))).toEqual(['jalon', 'id', 'title', 'learning']);
    expect(Object.keys(JSON.parse(text).learning)).toEqual(['notableResults']);
    expect(parseDossier(text).value).toEqual(dossier);
  });

  test('gives the same bytes whatever the order of the fields', () => {
    const a = createDossier({ id: 'demo', title: 'Demo', languages: ['fr'] });
    const b = Object.fromEntries(Object.entries(a).reverse()) as unknown as typeof a;
    expect(serialiseDossier(b)).toBe(serialiseDossier(a));
  });

  test('writes the fields of a newer minor format back where they stood', () => {
    const source = {
      jalon: '1.9',
      id: 'demo',
      title: 'Demo',
      indicators: [
        { id: 'i', name: 'I', unit: 'days', targets: [{ id: 't', value: 3, mood: 'good' }], tint: 1 },
      ],
      weather: 'fine',
    };
    const { value } = parseDossier(source);
    expect(value && JSON.parse(serialiseDossier(value))).toEqual({
      ...source,
      indicators: [{ ...source.indicators[0], measures: [] }],
    });
  });
});

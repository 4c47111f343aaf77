import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDossier } from './createDossier.ts';
import { mintId } from './mintId.ts';

const pattern = /^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$/;
const empty = createDossier({ id: 'demo', title: 'Demo' });

describe('mintId', () => {
  test('is readable, without accents, and keeps a code as it is written', () => {
    expect(mintId(empty, 'indicator', 'Délai d’attente — Œuvre (jours)')).toBe(
      'delai-d-attente-oeuvre-jours',
    );
    expect(mintId(empty, 'indicator', '1.2')).toBe('1.2');
  });
  test('counts on where the id is taken, by any entity', () => {
    const stakeholders = [
      { id: 'parents', name: 'Parents' },
      { id: 'parents-2', name: 'Parents' },
    ];
    expect(mintId({ ...empty, stakeholders }, 'indicator', 'Parents')).toBe('parents-3');
    expect(mintId(empty, 'indicator', 'demo')).toBe('demo-2');
  });
  test('falls back to the kind where the seed holds no letter', () => {
    expect(mintId(empty, 'indicator', '— ???')).toBe('indicator');
  });
  test('always matches the form of an id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (seed) => {
        expect(mintId(empty, 'observation', seed)).toMatch(pattern);
      }),
    );
  });
});

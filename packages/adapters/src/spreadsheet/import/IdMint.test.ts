import { createDossier, mintId } from '@jalon/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IdMint } from './IdMint.ts';

const indicatorOf = (id: string) => ({ id, name: id, unit: 'n', measures: [], targets: [] });

test('ids are those that `mintId` gives to names that need no cut, one after the other', () => {
  const seed = fc.oneof(
    fc.constantFrom('Visites', 'visites', 'visites-2', '1.2', '***', ''),
    fc.string({ maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(seed, { maxLength: 8 }), (seeds) => {
      const mint = new IdMint([]);
      let dossier = createDossier({ id: 'document', title: 'Demo' });
      mint.reserve(['document']);
      for (const name of seeds) {
        const id = mintId(dossier, 'indicator', name);
        expect(mint.fromText('indicator', name)).toBe(id);
        dossier = { ...dossier, indicators: [...dossier.indicators, indicatorOf(id)] };
      }
    }),
  );
});

test('an id that something else took meanwhile is not given', () => {
  const mint = new IdMint(['visites']);
  expect(mint.fromId('visites')).toBe('visites-2');
  mint.reserve(['visites-3', 'visites-4']);
  expect(mint.fromId('visites')).toBe('visites-5');
});

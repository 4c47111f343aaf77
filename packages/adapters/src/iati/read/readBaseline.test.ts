import type { Dossier } from '@jalon/core';
import { expect, test } from 'vitest';
import { undeclaredLosses } from '../../carriage/undeclaredLosses.ts';
import { publisher } from '../fixtures/publisher.ts';
import { writeIati } from '../write/writeIati.ts';
import { indicatorOf, yearOf } from './fixtures/activityOf.ts';
import type { IatiObservationRow } from './IatiRow.ts';
import { readIati } from './readIati.ts';
import { streamIatiObservations } from './streamIatiObservations.ts';

const comment =
  '<comment><narrative xml:lang="fr">Méfiance</narrative><narrative>Distrust</narrative></comment>';
const inWords = indicatorOf(
  `<baseline year="2023">${comment}</baseline>${yearOf(`<actual><comment><narrative>Trust</narrative></comment></actual><actual/>`)}`,
  'measure="5" ascending="1"',
);
const read = async (source: string | Uint8Array): Promise<Dossier> =>
  (await readIati(source)).value?.[0] as Dossier;

test('a baseline in words is told in its comment, and is written there again', async () => {
  const dossier = await read(inWords);
  expect(dossier.indicators[0]?.baseline).toEqual({ value: 'Méfiance', date: '2023-12-31' });
  const { files, losses } = writeIati([dossier], publisher);
  expect(losses).toEqual([]);
  expect(new TextDecoder().decode(files[0]?.bytes)).toMatch(/<baseline year="2023" jalon:indicator="true">/);
  expect(undeclaredLosses(dossier, await read(files[0]?.bytes ?? ''), [])).toEqual([]);
});

test('a baseline in words that was changed since is written as it is now, and that is declared', async () => {
  const dossier = await read(inWords);
  const indicators = dossier.indicators.map((each) => ({
    ...each,
    baseline: { value: 'Confiance', date: '2023-12-31' },
  }));
  const changed = { ...dossier, indicators };
  const { files, losses } = writeIati([changed], publisher);
  expect(losses.map(({ kind, field }) => `${kind} ${field}`)).toEqual(['indicator extensions']);
  const again = await read(files[0]?.bytes ?? '');
  expect(again.indicators[0]?.baseline?.value).toBe('Confiance');
  expect(undeclaredLosses(changed, again, losses)).toEqual([]);
});

test('words beside a number that is missing are no number', async () => {
  const file = indicatorOf(`<baseline year="2023">${comment}</baseline>`);
  expect((await read(file)).indicators[0]?.baseline).toBeUndefined();
});

test('a value in words is the same in a row as in the dossier', async () => {
  const rows: IatiObservationRow[] = [];
  for await (const batch of streamIatiObservations(inWords)) rows.push(...(batch as IatiObservationRow[]));
  const pairs = (await read(inWords)).observations.map(({ value, state }) => [value, state]);
  expect(rows.map(({ value, state }) => [value, state])).toEqual(pairs);
  expect(pairs).toEqual([
    ['Trust', undefined],
    [undefined, 'not-available'],
  ]);
});

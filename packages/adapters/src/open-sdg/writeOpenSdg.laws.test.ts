import type { Dossier } from '@jalon/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { undeclaredLosses } from '../carriage/undeclaredLosses.ts';
import { formatConfig } from './config/formatConfig.ts';
import { parseConfig } from './config/parseConfig.ts';
import { dossiers } from './fixtures/dossiers.ts';
import { openSdgFormat } from './openSdgFormat.ts';

const back = async (dossier: Dossier) => {
  const written = await openSdgFormat.write?.(dossier as never);
  const [first, ...companions] = written?.files ?? [];
  const read = await openSdgFormat.read?.(first?.bytes ?? '', { file: first?.name ?? '', companions });
  const value = read?.value?.[0] as Dossier | undefined;
  if (!value) throw new Error(JSON.stringify(read?.issues));
  return undeclaredLosses(dossier, value, written?.losses ?? []);
};

test('nothing is lost in silence', async () => {
  await fc.assert(
    fc.asyncProperty(dossiers, async (dossier) => {
      expect(await back(dossier)).toEqual([]);
    }),
    { numRuns: 300 },
  );
}, 120_000);

test('any fields come back from the YAML that we write', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ depthSize: 'small' })),
      async (fields) => {
        const plain = JSON.parse(JSON.stringify(fields));
        fc.pre(!JSON.stringify(fields).includes('"__proto__":'));
        const text = formatConfig(Object.entries(plain));
        const { value } = await parseConfig({ name: 'a.yml', bytes: new TextEncoder().encode(text) });
        expect(value).toEqual(plain);
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);

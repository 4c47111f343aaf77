import { readFileSync } from 'node:fs';
import {
  capabilityOf,
  declareLosses,
  documentEntities,
  type ExchangeFormat,
  exchangeFormats,
  type Loss,
  undeclaredLosses,
  type WrittenExchange,
} from '@jalon/adapters/exchange';
import type { Checked, Dossier, Portfolio } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capabilitiesPage, capabilityPaths, carriedKinds, fieldsOfKind } from '../../scripts/capabilities.ts';
import { root } from '../../scripts/doors.mjs';
import { acceptable, told } from './acceptable.ts';
import { anyDossier, anyPortfolio } from './anyDocument.ts';
import { foreign } from './foreign.ts';
import { withoutLosses } from './withoutLosses.ts';

type Document = Dossier | Portfolio;

/** A format whatever its document: the tests give each what it takes. */
interface Road {
  readonly id: string;
  readonly document: 'dossier' | 'portfolio';
  readonly carries: ExchangeFormat['carries'];
  readonly write: (document: Document) => Promise<WrittenExchange>;
  readonly read: (files: WrittenExchange['files']) => Promise<Checked<readonly Document[]>>;
}

const roads: readonly Road[] = exchangeFormats.flatMap(({ id, document, carries, write, read }) =>
  write && read
    ? [
        {
          ...{ id, document, carries },
          write: (each: Document) => write(each as never, told[id]),
          read: ([file, ...companions]: WrittenExchange['files']) =>
            read(file?.bytes ?? new Uint8Array(), { ...(file ? { file: file.name } : {}), companions }),
        },
      ]
    : [],
);

/** A document after it went through a format, and what was said to be lost. */
async function through(road: Road, document: Document) {
  const written = await road.write(document);
  if (written.files.length === 0) return { written, back: undefined };
  const { value = [] } = await road.read(written.files);
  expect(value.length).toBe(1);
  return { written, back: value[0] };
}

function anyOf({ id, document }: Road): fc.Arbitrary<Document> {
  const any: fc.Arbitrary<Document> = document === 'dossier' ? anyDossier : anyPortfolio;
  const accept = acceptable[id];
  return accept ? fc.tuple(any, fc.nat()).map(([each, seed]) => accept(each as never, seed)) : any;
}

/** A loss as a line, for the message of a test that fails. */
const asLine = ({ kind, id, field, value }: Loss): string =>
  `${kind} ${id} ${field ?? '(whole)'}: ${JSON.stringify(value)?.slice(0, 300)}`;

describe.each(roads.map((road) => [road.id, road] as const))('%s', (_, road) => {
  test('keeps its word: what does not come back was said to be lost', async () => {
    let passed = 0;
    await fc.assert(
      fc.asyncProperty(anyOf(road), async (document) => {
        const { written, back } = await through(road, document);
        expect(written.losses).toEqual(declareLosses(document, road.carries));
        if (!back) return;
        passed += 1;
        expect(undeclaredLosses(document, back, written.losses).map(asLine)).toEqual([]);
      }),
      { numRuns: 200 },
    );
    // a writer that refuses everything would keep its word too
    expect(passed).toBeGreaterThan(10);
  });

  test('what holds only what is marked as lossless comes back without any loss', async () => {
    let passed = 0;
    await fc.assert(
      fc.asyncProperty(anyOf(road), async (document) => {
        const pure = withoutLosses(document, (each) => declareLosses(each, road.carries));
        if (!pure) return;
        const { written, back } = await through(road, pure);
        expect(written.losses.map(asLine)).toEqual([]);
        if (!back) return;
        passed += 1;
        expect(undeclaredLosses(pure, back, []).map(asLine)).toEqual([]);
      }),
      { numRuns: 100 },
    );
    expect(passed).toBeGreaterThan(5);
  });

  test('writes the same document to the same bytes', async () => {
    const [document] = fc.sample(anyOf(road), { numRuns: 1, seed: 7 });
    if (!document) throw new Error('no document was drawn');
    expect(await road.write(document)).toEqual(await road.write(document));
  });
});

/** What came back through a format, model by model, field by field, over many documents. */
async function evidenceOf(road: Road) {
  const seen = new Map<string, number>();
  const count = (key: string) => seen.set(key, (seen.get(key) ?? 0) + 1);
  const { value: met = [] } = await road.read(foreign[road.id] ?? []);
  for (const document of [...met, ...fc.sample(anyOf(road), { numRuns: 400, seed: 1 })]) {
    const { written, back } = await through(road, document);
    const lost = new Set(written.losses.map(({ kind, id, field }) => `${kind} ${id} ${field ?? ''}`));
    const returned = new Map(
      back ? documentEntities(back).map((each) => [`${each.kind} ${each.id}`, each]) : [],
    );
    for (const { kind, id, fields, within } of documentEntities(document)) {
      if (lost.has(`${kind} ${id} `) || (within !== undefined && lost.has(`${within} `))) {
        count(`${kind} lost`);
        continue;
      }
      const own =
        kind === road.document ? [...returned.values()].find((each) => each.kind === kind) : undefined;
      const entity = own ?? returned.get(`${kind} ${id}`);
      if (!entity) continue;
      count(`${kind} back`);
      for (const field of fields.keys())
        if (!lost.has(`${kind} ${id} ${field}`) && entity.fields.has(field)) count(`${kind} ${field}`);
    }
  }
  return seen;
}

describe('the capability table', () => {
  test.each(['en', 'fr'] as const)('is printed in %s as the formats are today (pnpm renew)', (lang) => {
    expect(readFileSync(`${root}/${capabilityPaths[lang]}`, 'utf8')).toBe(capabilitiesPage(lang));
  });

  test.each(roads.map((road) => [road.id, road] as const))(
    'has every cell of %s from what was seen to come back',
    async (id, road) => {
      const seen = await evidenceOf(road);
      const format = exchangeFormats.find((each) => each.id === id);
      if (!format) throw new Error(`no format ${id}`);
      const unproven: string[] = [];
      for (const kind of carriedKinds) {
        const { writes, fields } = capabilityOf(format, kind, fieldsOfKind(kind));
        if (!writes) continue;
        if (!seen.get(`${kind} back`)) unproven.push(`${kind} never came back`);
        for (const field of fields) if (!seen.get(`${kind} ${field}`)) unproven.push(`${kind} ${field}`);
      }
      expect(unproven).toEqual([]);
    },
  );

  test.each(exchangeFormats.map((format) => [format.id, format] as const))(
    'says of %s only what files of others were seen to fill',
    async (id, { read, carries, recognise }) => {
      const [file, ...companions] = foreign[id] ?? [];
      if (!file || !read) throw new Error(`no file of others for ${id}`);
      expect(recognise(new TextDecoder().decode(file.bytes), file)).toBeGreaterThanOrEqual(0.5);
      const { value = [], issues } = await read(file.bytes, { file: file.name, companions });
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      const filled = new Set(value.flatMap((document) => documentEntities(document).map(({ kind }) => kind)));
      const empty = carries.flatMap(({ kind, reads }) => (reads && !filled.has(kind) ? [kind] : []));
      expect(empty).toEqual([]);
    },
  );

  test.each(roads.map((road) => [road.id, road] as const))(
    'a file of %s that others made comes back from a dossier without a silent loss',
    async (id, road) => {
      const { value = [] } = await road.read(foreign[id] ?? []);
      expect(value.length).toBeGreaterThan(0);
      for (const document of value) {
        const { written, back } = await through(road, document);
        expect(written.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(back && undeclaredLosses(document, back, written.losses).map(asLine)).toEqual([]);
      }
    },
  );

  test('names fields that the models have, and each model once', () => {
    for (const { id, carries } of exchangeFormats) {
      expect(new Set(carries.map(({ kind }) => kind)).size, id).toBe(carries.length);
      for (const { kind, fields, limits = [] } of carries) {
        const known = fieldsOfKind(kind);
        const named = [...fields, ...limits.flatMap(({ field }) => field ?? [])];
        expect(
          named.filter((field) => !known.includes(field)),
          `${id} ${kind}`,
        ).toEqual([]);
      }
    }
  });
});

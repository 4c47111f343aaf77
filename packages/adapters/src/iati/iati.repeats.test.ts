import type { Dossier } from '@jalon/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { undeclaredLosses } from '../carriage/undeclaredLosses.ts';
import { countRows } from './fixtures/countRows.ts';
import { publisher } from './fixtures/publisher.ts';
import { indicatorOf, yearOf } from './read/fixtures/activityOf.ts';
import { readIati } from './read/readIati.ts';
import { writeIati } from './write/writeIati.ts';

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const read = async (source: string): Promise<Dossier> => (await readIati(source)).value?.[0] as Dossier;

/** The targets and values of each period of a file, in its order. */
const periodsIn = (xml: string): readonly string[] =>
  [...xml.matchAll(/<period[ >][\s\S]*?<\/period>/g)].map(([period]) =>
    [/period-start iso-date="(\d+)/.exec(period)?.[1] ?? '']
      .concat(
        [...period.matchAll(/<(target|actual) value="([^"]*)"/g)].map(
          ([, name, value]) => `${name?.[0]}${value}`,
        ),
      )
      .join(' '),
  );

const at = (ref: string) => `<location ref="${ref}"/>`;
const target = (value: number, inside = '') => `<target value="${value}">${inside}</target>`;
const actual = (value: number, inside = '') => `<actual value="${value}">${inside}</actual>`;

describe('periods of the same days, as publishers write one for each place', () => {
  test('each keeps its own target and value', async () => {
    const file = indicatorOf(
      [
        yearOf(`${target(10, at('a'))}${actual(1, at('a'))}`),
        yearOf(`${target(20, at('b'))}${actual(2, at('b'))}`),
        yearOf(`${target(30)}${actual(3)}`),
        yearOf(actual(4, at('d')), 2025),
        yearOf(`${target(50, at('d'))}${actual(5, at('e'))}`, 2025),
      ].join(''),
    );
    const dossier = await read(file);
    expect(dossier.observations.map(({ value, place }) => [value, place])).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, undefined],
      [4, 'd'],
      [5, 'e'],
    ]);
    const { files, losses } = writeIati([dossier], publisher);
    expect(losses).toEqual([]);
    const xml = textOf(files[0]?.bytes);
    expect(periodsIn(xml)).toEqual(['2024 t10 a1', '2024 t20 a2', '2024 t30 a3', '2025 a4', '2025 t50 a5']);
    const again = await read(xml);
    expect(undeclaredLosses(dossier, again, [])).toEqual([]);
    expect(textOf(writeIati([again], publisher).files[0]?.bytes)).toBe(xml);
  });

  test('who takes out the values of one is told that it no longer stands apart', async () => {
    const dossier = await read(indicatorOf([yearOf(actual(1)), yearOf(`${target(7)}${actual(2)}`)].join('')));
    for (const gone of [0, 1]) {
      const changed = {
        ...dossier,
        observations: dossier.observations.filter((_, index) => index !== gone),
      };
      const { files, losses } = writeIati([changed], publisher);
      expect(losses.map(({ kind, field }) => `${kind} ${field}`)).toEqual(['indicator extensions']);
      expect(undeclaredLosses(changed, await read(textOf(files[0]?.bytes)), losses)).toEqual([]);
    }
  });

  test('whatever repeats what, in whatever order, rows and periods come back', async () => {
    const figure = fc
      .tuple(fc.constantFrom('target', 'actual'), fc.nat(99), fc.constantFrom('', at('a'), at('b')))
      .map(([name, value, inside]) => `<${name} value="${value}">${inside}</${name}>`);
    const period = fc
      .tuple(fc.array(figure, { minLength: 0, maxLength: 3 }), fc.constantFrom(2023, 2024, 2025))
      .map(([figures, year]) => ({
        year,
        xml: yearOf([...figures].sort().reverse().join(''), year),
      }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(period, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        async (periods, isSorted) => {
          const all = isSorted ? [...periods].sort((a, b) => a.year - b.year) : periods;
          const file = indicatorOf(all.map(({ xml }) => xml).join(''));
          const dossier = await read(file);
          const { files, losses } = writeIati([dossier], publisher);
          const xml = textOf(files[0]?.bytes);
          const { period: _, ...rows } = countRows(xml);
          const { period: __, ...before } = countRows(file);
          expect(rows).toEqual(before);
          const again = await read(xml);
          expect(undeclaredLosses(dossier, again, losses)).toEqual([]);
          expect(textOf(writeIati([again], publisher).files[0]?.bytes)).toBe(xml);
        },
      ),
      { numRuns: 200 },
    );
  });
});

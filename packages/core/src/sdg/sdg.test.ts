import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatIssue } from '../issue/formatIssue.ts';
import { isSdgTarget } from './isSdgTarget.ts';
import { parseSdgs } from './parseSdgs.ts';
import { sdgMessages } from './sdgMessages.ts';
import { sdgTargetCounts } from './sdgTargets.data.ts';

const targets = sdgTargetCounts.flatMap(([numbered, lettered], index) => [
  ...Array.from({ length: numbered }, (_, n) => `${index + 1}.${n + 1}`),
  ...[...'abcd'].slice(0, lettered).map((letter) => `${index + 1}.${letter}`),
]);

describe('the targets of the Sustainable Development Goals', () => {
  test('are 17 goals with 169 targets (A/RES/70/1)', () => {
    expect(sdgTargetCounts).toHaveLength(17);
    expect(targets).toHaveLength(169);
  });
  test('are known one by one, and nothing else is', () => {
    expect(targets.every(isSdgTarget)).toBe(true);
    // the last target of some goals, and what would come after it
    for (const last of ['1.b', '3.d', '8.10', '16.10', '17.19']) expect(isSdgTarget(last)).toBe(true);
    const wrong = [
      '1.c',
      '3.e',
      '8.11',
      '17.a',
      '17.20',
      '0.1',
      '18.1',
      '4.0',
      '4.02',
      '04.2',
      '4',
      '4.',
      '.2',
    ];
    for (const none of [...wrong, '4.99', '4.A', ' 4.2', '4.2 ', '']) expect(isSdgTarget(none)).toBe(false);
  });
});

describe('parseSdgs', () => {
  const read = (text: string) =>
    parseSdgs(text).value?.map(({ goal, target }) => target ?? String(goal)) ?? [];
  const found = (text: string) => parseSdgs(text).issues.map(({ code }) => code);

  test('PR-18: reads a list of goals with their targets in one cell', () => {
    expect(parseSdgs('ODD 4.2 ; 10')).toEqual({
      value: [{ goal: 4, target: '4.2' }, { goal: 10 }],
      issues: [],
    });
    expect(read('SDG 4, 4.2 & 5.b')).toEqual(['4', '4.2', '5.b']);
    expect(read('Objectif 3')).toEqual(['3']);
  });
  test.each([
    ['ODD n° 4 et ODD n° 10', ['4', '10']],
    ['ODD4/ODD10', ['4', '10']],
    ['Objectifs de développement durable : 1, 4 et 10', ['1', '4', '10']],
    ['SDGs 1, 4 and 10', ['1', '4', '10']],
    ['Goal 4 (target 4.2); goal 1', ['4', '4.2', '1']],
    ['cible 4.A', ['4.a']],
    ['5b', ['5.b']],
    ['ODD 04', ['4']],
    ['4.2\n10\n', ['4.2', '10']],
    ['4 10 16', ['4', '10', '16']],
    ['ODD 3,4,5', ['3', '4', '5']],
    ['ODD 4,10', ['4', '10']],
    ['ODD 4 ; 4 ; ODD 4', ['4']],
    ['ODD 4 : Éducation de qualité ; ODD 16 – Paix, justice et institutions efficaces', ['4', '16']],
    ['4.2 (petite enfance)', ['4.2']],
    ['', []],
    [' – ', []],
  ])('reads « %s »', (text, expected) => {
    expect(read(text)).toEqual(expected);
    expect(found(text)).toEqual([]);
  });
  test('PR-18: says which target does not exist, and keeps the rest', () => {
    const { value, issues } = parseSdgs('ODD 4.99 ; 10');
    expect(value).toEqual([{ goal: 10 }]);
    expect(issues.map((issue) => formatIssue(issue, 'en', sdgMessages))).toEqual([
      '“4.99” is not a target of the Sustainable Development Goals.',
    ]);
  });
  test.each([
    ['ODD 18', 'sdg/unknown-goal'],
    ['ODD 0', 'sdg/unknown-goal'],
    ['4.2.1', 'sdg/unreadable'],
    ['ODD 1 à 5', 'sdg/unreadable'],
    ['ODD 1-5', 'sdg/unreadable'],
    ['les 17 objectifs', 'sdg/unreadable'],
    ['Éducation de qualité', 'sdg/unreadable'],
    ['ODD 4,2', 'sdg/ambiguous'],
  ])('does not guess at « %s »', (text, code) => {
    expect(read(text)).toEqual([]);
    expect(found(text)).toEqual([code]);
  });
  test('reads back every target and every goal that it is given, whatever stands between them', () => {
    const code = fc.constantFrom(...targets, ...sdgTargetCounts.map((_, index) => String(index + 1)));
    const codes = fc.uniqueArray(code, { minLength: 1, maxLength: 6 });
    const mark = fc.constantFrom(' ; ', ', ', ' & ', ' et ', ' and ', '/', '\n', ' ODD ');
    fc.assert(
      fc.property(codes, mark, (written, between) => {
        expect(read(`ODD ${written.join(between)}`)).toEqual(written);
      }),
    );
  });
  test('never throws, and never hands back what does not exist', () => {
    const piece = fc.constantFrom(
      'ODD',
      ' ',
      ',',
      '.',
      '4',
      '17',
      '99',
      'a',
      'et',
      ';',
      '-',
      'n°',
      '(',
      '\uD800',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          for (const { goal, target } of parseSdgs(text).value ?? []) {
            expect(goal >= 1 && goal <= 17).toBe(true);
            if (target !== undefined) expect(isSdgTarget(target)).toBe(true);
          }
        },
      ),
    );
  });
});

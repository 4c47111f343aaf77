import { expect, test } from 'vitest';
import { joinLines, splitLines } from './textLines.ts';

test('texts joined as lines are split into the same texts', () => {
  const plain = ['aller-vers', 'café du mardi'];
  expect(splitLines(joinLines(plain))).toEqual(plain);
  const both = [
    { fr: 'formation', en: 'training' },
    { fr: 'binômes', en: 'pairs' },
  ];
  expect(splitLines(joinLines(both))).toEqual(both);
});
test('languages with different numbers of lines are one text, blank lines none', () => {
  const uneven = { fr: 'un\ndeux', en: 'one' };
  expect(splitLines(uneven)).toEqual([uneven]);
  expect(splitLines('a\r\n\nb')).toEqual(['a', 'b']);
  expect(splitLines({})).toEqual([]);
});

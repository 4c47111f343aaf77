import { formatIssue } from '@jalon/core';
import { expect, test } from 'vitest';
import { threesixtyGivingMessages } from '../threesixtyGivingMessages.ts';
import { badOption } from './badOption.ts';

test('options told as texts are those that they may be, or are refused in words', () => {
  expect(badOption({})).toBeUndefined();
  expect(badOption({ repair: 'safe', prefix: '360G-lamp', currency: 'GBP' })).toBeUndefined();
  expect(badOption({ repair: [] })).toBeUndefined();
  for (const wrong of [{ repair: 'yes' }, { prefix: 'lamp' }, { currency: 'pounds' }]) {
    const issue = badOption(wrong);
    const [[option = '', written = ''] = []] = Object.entries(wrong);
    expect(issue).toMatchObject({ code: 'threesixty/bad-option', params: { option, written } });
    for (const lang of ['fr', 'en'] as const)
      expect(issue && formatIssue(issue, lang, threesixtyGivingMessages)).not.toMatch(/\{\w+\}/);
  }
});

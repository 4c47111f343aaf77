import { expect, test } from 'vitest';
import { formatIssue } from '../issue/formatIssue.ts';
import { parseDay } from './parseDay.ts';
import { type ParsePeriodOptions, parsePeriod } from './parsePeriod.ts';
import { timeMessages } from './timeMessages.ts';

const june: ParsePeriodOptions = { order: 'mdy', yearStartsInMonth: 6 };
const said = [
  ...['03/04/2024', 'fin juin 2024', '31/02/2024', '31/12/0224', '15 mai', 'hier'].flatMap(
    (text) => parseDay(text).issues,
  ),
  ...parseDay('31/12/2024', { order: 'mdy' }).issues,
  ...[
    '2023-2024',
    'courant 2024',
    'depuis 2024',
    '2024-2023',
    'FY25',
    'FY2023/24',
    'sem. 1 2024',
    'juin 2024 (prévu)',
    'hier',
  ].flatMap((text) => parsePeriod(text).issues),
  ...['juin 2023 - juin 2024', 'June 24'].flatMap((text) => parsePeriod(text, june).issues),
];

test('every issue that reading raises has words, and all its words have their parameters', () => {
  expect(new Set(said.map(({ code }) => code))).toEqual(new Set(Object.keys(timeMessages)));
  for (const issue of said) {
    for (const lang of ['fr', 'en'] as const)
      expect(formatIssue(issue, lang, timeMessages)).not.toMatch(/[{}]/);
  }
});

test('days are shown in words', () => {
  const issue = parseDay('03/04/2024').issues[0];
  expect(issue && formatIssue(issue, 'en', timeMessages)).toBe(
    '“03/04/2024” is read as 3 April 2024, day before month; it could be 4 March 2024.',
  );
});

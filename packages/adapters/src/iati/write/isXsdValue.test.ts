import { describe, expect, test } from 'vitest';
import { isXsdValue } from './isXsdValue.ts';

describe('what a schema takes for a value', () => {
  test.each([
    [
      'date',
      ['2024-02-29', '2024-12-31Z', '2024-12-31+01:00', ' 2024-01-01 '],
      ['2023-02-29', '31/12/2024', '2024', '0000-01-01', ''],
    ],
    [
      'dateTime',
      ['2024-07-30T13:16:08.5138898Z', '2024-01-31T10:00:00', '2023-01-24T11:52:49+00:00'],
      ['2024-01-31', '2024-01-31 10:00:00', '2024-13-31T10:00:00Z', '2024-01-31T25:00:00Z'],
    ],
    ['boolean', ['true', 'false', '0', '1'], ['True', 'yes', '', '2']],
    ['decimal', ['17.0000', '-1', '+.5', '3.'], ['1,5', '1e3', '', '.']],
    ['int', ['1', '-3'], ['1.0', '99999999999', 'x']],
    ['positiveInteger', ['2024', '0001'], ['0', '-1', '2024-12', '']],
    ['nonNegativeInteger', ['0', '12'], ['-1', '1.5']],
    ['NMTOKEN', ['fr', 'a:b.c-1'], ['a b', '']],
    ['language', ['fr', 'fr-BE', ''], ['français', ' ', 'fr_BE']],
    ['space', ['preserve', 'default'], ['', 'keep']],
    [
      'anyURI',
      [
        'https://example.org/a?b=c&d=%20#e',
        'www.example.org',
        '',
        'urn:x:y',
        'http://exämple.org/é',
        'a/b:c',
      ],
      ['http://a b', '%zz', 'http://x/[1]', '1a:b'],
    ],
    ['string', ['', 'n’importe quoi'], []],
  ])('%s', (type, passing, failing) => {
    expect(passing.filter((text) => !isXsdValue(text, type))).toEqual([]);
    expect(failing.filter((text) => isXsdValue(text, type))).toEqual([]);
  });
});

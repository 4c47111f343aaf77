import { describe, expect, test } from 'vitest';
import { sniffDelimiter } from './sniffDelimiter.ts';

describe('what stands between two cells', () => {
  test.each([
    [';', 'Suivi 2024, version finale\n\nN°;Indicateur;T1\n1;Visites;1,5\n2;Appels;2,5\n'],
    [';', 'a;1,5;2,5\nb;3,0;4,1\n'],
    [',', 'Code,Name,Comment\n1,Visits,"low; rain"\n2,Calls,fine\n'],
    ['\t', 'Code\tName\tValue\n1\tVisits\t1,5\n'],
    ['|', 'Code|Name\n1|Visits, calls\n2|Mail\n'],
    [',', 'only one column\nand another line\n'],
    [',', ''],
  ])('is %j', (delimiter, text) => {
    expect(sniffDelimiter(text)).toBe(delimiter);
  });
});

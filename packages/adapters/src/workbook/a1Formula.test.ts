import { describe, expect, test } from 'vitest';
import { a1Address, a1Formula } from './a1Formula.ts';

describe('a formula of OpenDocument in the notation of Excel', () => {
  test.each([
    ['of:=[.A1]+1', 'A1+1'],
    ['=[.A1]', 'A1'],
    ['msoxl:=A1', 'A1'],
    ['of:=SUM([.A1:.A3];[$Aide.B2])', 'SUM(A1:A3,Aide!B2)'],
    ["of:=[$'Suivi d''été 2024'.$C$3:.$C$5]", "'Suivi d''été 2024'!$C$3:$C$5"],
    ['of:=IF([.A1]="";"a;b [.A1]";"dit ""oui""")', 'IF(A1="","a;b [.A1]","dit ""oui""")'],
    ['of:=SUM([.A:.A])', 'SUM(A:A)'],
    ['of:=[.#REF!]*2', '#REF!*2'],
  ])('%s', (written, found) => {
    expect(a1Formula(written)).toBe(found);
  });

  test('and an address', () => {
    expect(a1Address('$Listes.$A$1:.$A$3')).toBe('Listes!$A$1:$A$3');
  });
});

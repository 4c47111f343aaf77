/** What a number format makes of a number. */
export type NumberFormatKind = 'general' | 'number' | 'percent' | 'date' | 'time' | 'text';

/**
 * What a number format makes of a number, by its code.
 * @param code as files hold it, in English letters: `dd/mm/yyyy`, `0.0%`
 */
export function numberFormatKind(code: string): NumberFormatKind {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').trim();
  if (bare === '' || /^general$/i.test(bare)) return 'general';
  if (bare === '@') return 'text';
  if (/[dy]/i.test(bare)) return 'date';
  if (/[hs]/i.test(bare)) return 'time';
  return bare.includes('%') ? 'percent' : 'number';
}

/** Codes of numbers that files name by number alone. Source: ECMA-376 part 1, 18.8.30. */
const numberCodes: Readonly<Record<number, string>> = {
  ...{ 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?' },
  ...{ 13: '# ??/??', 37: '#,##0;-#,##0', 38: '#,##0;[Red]-#,##0', 39: '#,##0.00;-#,##0.00' },
  ...{ 40: '#,##0.00;[Red]-#,##0.00', 48: '##0.0E+0' },
};

/** Codes of the formats that files name by number alone; those of days as far as their kind differs. */
export function builtInFormat(id: number): string {
  if (id === 0) return 'General';
  if (id === 49) return '@';
  if (id === 14 || id === 15 || id === 16 || id === 17 || id === 22) return 'dd/mm/yyyy';
  if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'yyyy/mm/dd';
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return 'h:mm';
  return numberCodes[id] ?? '0';
}

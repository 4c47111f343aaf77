import { expect, test } from 'vitest';
import { usualTag } from './usualTag.ts';

test.each([
  ['EN', 'en'],
  ['en', 'en'],
  ['PT_br', 'pt-BR'],
  ['zh-hant-TW', 'zh-Hant-TW'],
  ['es-419', 'es-419'],
  ['de-1996', 'de-1996'],
  ['french', 'french'],
  ['', ''],
  ['__proto__', '__proto__'],
])('“%s” is usually written “%s”', (written, usual) => {
  expect(usualTag(written)).toBe(usual);
});

import { expect, test } from 'vitest';
import type { LanguageTag } from './LanguageTag.ts';
import { languageOf } from './languageOf.ts';

test.each([
  ['fr', 'fr'],
  ['fr-BE', 'fr'],
  ['FR_ca', 'fr'],
  ['nl-BE', 'nl'],
  ['es-419', 'es'],
  ['en-GB', 'en'],
  ['de', 'en'],
  ['french', 'en'],
  ['', 'en'],
])('the language of "%s" is %s', (tag, language) => {
  expect(languageOf(tag as LanguageTag)).toBe(language);
});

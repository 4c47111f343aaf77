import { formatIssue } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import type { SocialReturnAnswer } from '../schema/Answers.ts';
import type { SocialReturnItem } from '../schema/ReportItem.ts';
import { plain, printContext, rowsOf, spaced, tablesIn } from './fixtures/printContext.ts';
import { itemMessages } from './itemMessages.ts';
import { socialReturnItem } from './socialReturnItem.ts';

const item = {
  id: 'sroi',
  kind: 'social-return',
  title: { fr: 'Retour social', en: 'Social return' },
} as const satisfies SocialReturnItem;
const cases = [
  { id: 'low', description: { fr: 'Attribution de 60 %', en: 'Attribution of 60%' }, ratio: 2.1 },
  { id: 'high', description: { fr: 'Effet sur 5 ans', en: 'Effect over 5 years' }, ratio: 4.25 },
];
const full: SocialReturnAnswer = {
  ratio: 3.2,
  basis: 'forecast',
  sensitivity: cases,
  limits: 'Un.\n\nDeux.',
};
const check = (answer: SocialReturnAnswer, of: SocialReturnItem = item) =>
  socialReturnItem.check?.(answer, of, printContext('fr')) ?? [];
const print = (answer: SocialReturnAnswer, lang: 'fr' | 'en' = 'fr', of: SocialReturnItem = item) =>
  socialReturnItem.toBlocks(answer, of, printContext(lang));
const textsOf = (blocks: ReturnType<typeof print>) =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'note' ? [plain(block.content)] : [],
  );

describe('social return on investment', () => {
  test('sroi: a ratio without its sensitivity is refused', () => {
    const alone: SocialReturnAnswer = { ratio: 3.2, sensitivity: [] };
    const issues = check(alone);
    expect(issues).toMatchObject([
      { code: 'report/ratio-without-sensitivity', severity: 'error', at: { path: '/sensitivity' } },
    ]);
    expect(issues[0] && spaced(formatIssue(issues[0], 'fr', itemMessages))).toContain('n’est pas recevable');
    const [refused] = textsOf(print(alone));
    expect(refused).toMatch(/^Le ratio n’est pas imprimé/);
    expect(JSON.stringify(print(alone, 'en'))).not.toContain('3.2');
    const lenient = { ...item, rules: { sensitivity: 'warning' } } as const;
    expect(check(alone, lenient)).toMatchObject([{ severity: 'warning' }]);
    expect(textsOf(print(alone, 'fr', lenient))[0]).toMatch(/^1 : 3,2, sans analyse de sensibilité/);
    expect(check(full)).toEqual([]);
    expect(check({ sensitivity: [] })).toEqual([]);
  });
  test('says the range first, then what it means and what makes it so', () => {
    expect(textsOf(print(full))).toEqual([
      'De 1 : 2,1 à 1 : 4,25 selon les hypothèses, 1 : 3,2 dans le cas de base.',
      'Pour une unité monétaire investie, le programme crée une valeur sociale estimée à 2,1 au moins et 4,25 au plus. C’est une prévision : la valeur attendue n’est pas encore constatée.',
      'Un. Deux.',
    ]);
    const { limits: _, basis: _basis, ...short } = full;
    expect(textsOf(print(short, 'en'))[0]).toBe(
      'From 1 : 2.1 to 1 : 4.25 depending on the assumptions, 1 : 3.2 in the base case.',
    );
    expect(textsOf(print({ ...short, basis: 'evaluative' }, 'en'))[1]).toMatch(/of what happened\.$/);
    const [table] = tablesIn(print(full));
    expect(rowsOf(table)).toEqual([
      ['Cas de base', '1 : 3,2'],
      ['Attribution de 60 %', '1 : 2,1'],
      ['Effet sur 5 ans', '1 : 4,25'],
    ]);
    expect(plain(table?.note)).toMatch(/ne se compare pas/);
  });
  test('says so where assumptions change nothing, and where there is no base case', () => {
    const same = { ratio: 3.2, sensitivity: [{ id: 'a', description: 'x', ratio: 3.2 }] };
    expect(textsOf(print(same, 'en'))[0]).toBe('1 : 3.2, whichever of the assumptions examined is made.');
    expect(textsOf(print({ sensitivity: cases }))[0]).toContain('aucun cas de base');
    expect(textsOf(print({ sensitivity: cases.slice(0, 1) }))[0]).toMatch(/^1 : 2,1, quelles que soient/);
  });
  test('has a form, and says nothing without any ratio', () => {
    expect(socialReturnItem.parse?.(full, item).value).toEqual(full);
    expect(socialReturnItem.parse?.({ ratio: '3', sensitivity: [] }, item).value).toBeUndefined();
    expect(socialReturnItem.isEmpty?.({ sensitivity: [] })).toBe(true);
    expect(socialReturnItem.isEmpty?.({ ratio: 1, sensitivity: [] })).toBe(false);
    expect(print({ sensitivity: [] })).toEqual([]);
    expect(socialReturnItem.toBlocks(undefined, item, printContext('fr'))).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { HiddenLists } from './HiddenLists.ts';

test('a list that is offered twice stands once', () => {
  const lists = new HiddenLists('fr');
  expect(lists.rangeOf(['oui', 'non'])).toBe(`'Listes'!$A$1:$A$2`);
  expect(lists.rangeOf(['a'])).toBe(`'Listes'!$B$1:$B$1`);
  expect(lists.rangeOf(['oui', 'non'])).toBe(`'Listes'!$A$1:$A$2`);
  const [sheet] = lists.sheets();
  expect(sheet).toMatchObject({ name: 'Listes', hidden: true });
  expect([sheet?.rows[0]?.[0]?.content, sheet?.rows[1]?.[0]?.content]).toEqual(['oui', 'non']);
});

test('without lists there is no sheet', () => {
  expect(new HiddenLists('en').sheets()).toEqual([]);
});

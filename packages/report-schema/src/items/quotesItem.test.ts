import { describe, expect, test } from 'vitest';
import type { QuotesItem } from '../schema/ReportItem.ts';
import { printContext } from './fixtures/printContext.ts';
import { quotesItem } from './quotesItem.ts';

const item = {
  id: 'words',
  kind: 'quotes',
  title: { fr: 'Paroles', en: 'In their words' },
  rules: { count: { max: 2 } },
} as const satisfies QuotesItem;
const quote = {
  id: 'q1',
  text: { fr: ' On se sent attendus. ', en: 'We feel expected.' },
  attribution: { fr: 'une mère, Crèche Démo', en: 'a mother, Demo Nursery' },
};

describe('quotes', () => {
  test('are printed with as much of whose words they are as was agreed', () => {
    expect(quotesItem.toBlocks({ entries: [quote] }, item, printContext('fr'))).toEqual([
      { kind: 'quote', content: ['On se sent attendus.'], attribution: 'une mère, Crèche Démo' },
    ]);
    const silent = { ...quote, attribution: ' ' };
    expect(quotesItem.toBlocks({ entries: [silent] }, item, printContext('en'))).toEqual([
      { kind: 'quote', content: ['We feel expected.'] },
    ]);
    expect(quotesItem.toBlocks({ entries: [{ ...quote, text: '' }] }, item, printContext('en'))).toEqual([]);
  });
  test('have a form, a number, and may be none with a reason', () => {
    expect(quotesItem.parse?.({ entries: [quote] }, item).value).toEqual({ entries: [quote] });
    expect(quotesItem.parse?.({ entries: [{ id: 'q', text: 'x' }] }, item).value).toBeUndefined();
    const context = printContext('fr');
    expect(quotesItem.check?.({ entries: [quote, quote, quote] }, item, context)).toMatchObject([
      { code: 'report/too-many' },
    ]);
    const none = { entries: [], noneBecause: 'Personne n’a souhaité être cité' };
    expect(quotesItem.check?.(none, { ...item, rules: { count: { min: 1 } } }, context)).toEqual([]);
    expect(quotesItem.toBlocks(none, item, context)).toHaveLength(1);
    expect(quotesItem.toBlocks(undefined, item, context)).toEqual([]);
  });
});

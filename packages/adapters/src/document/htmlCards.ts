import type { Lang } from '@jalon/core';
import type { Block } from '@jalon/report-schema';
import { cardsPerRow } from './cardsPerRow.ts';
import { htmlText } from './htmlInline.ts';

/** Key figures as HTML: what each is comes first for those who listen, the figure itself for those who look. */
export function htmlCards({ items }: Extract<Block, { kind: 'cards' }>, lang: Lang): string {
  if (items.length === 0) return '';
  const cards = items.map(({ value, label, detail }) => {
    const source = detail === undefined ? '' : `<dd class="card-detail">${htmlText(detail, lang)}</dd>`;
    return `<div><dt>${htmlText(label, lang)}</dt><dd class="card-value">${htmlText(value, lang)}</dd>${source}</div>`;
  });
  return `<dl class="cards cards-${cardsPerRow(items.length)}">\n${cards.join('\n')}\n</dl>`;
}

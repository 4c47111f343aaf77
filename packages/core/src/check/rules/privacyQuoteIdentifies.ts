import type { LocalizedText } from '../../text/LocalizedText.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { identifyingDetail } from '../wording/identifyingDetail.ts';

/** Would the neighbours know who spoke? */
export const privacyQuoteIdentifies: Rule = {
  code: 'privacy/quote-identifies',
  severity: 'hint',
  asks: { fr: 'Les voisins sauraient-ils qui a parlé ?', en: 'Would the neighbours know who spoke?' },
  words: {
    fr: 'Les propos « {id} » contiennent un détail reconnaissable : {detail}.',
    en: 'Quote “{id}” holds an identifying detail: {detail}.',
  },
  find: function* ({ learning }) {
    const fields = [
      ...learning.verbatims.map((quote) => ({
        kind: 'verbatim' as const,
        quote,
        texts: { text: quote.text, role: quote.role },
      })),
      ...learning.stories.map((quote) => ({
        kind: 'story' as const,
        quote,
        texts: { title: quote.title, text: quote.text },
      })),
    ];
    for (const { kind, quote, texts } of fields) {
      // a person who agreed to be named may be recognised; one who withdrew appears nowhere
      if (quote.consent === 'named' || quote.withdrawnOn !== undefined) continue;
      for (const [field, text] of Object.entries(texts)) {
        const detail = detailIn(text);
        if (!detail) continue;
        yield { params: { id: quote.id, detail }, at: placeOf(kind, quote.id, `/${field}`) };
        break;
      }
    }
  },
};

function detailIn(text: LocalizedText | undefined) {
  if (text === undefined) return undefined;
  for (const wording of typeof text === 'string' ? [text] : Object.values(text)) {
    const detail = identifyingDetail(wording);
    if (detail) return detail;
  }
  return undefined;
}

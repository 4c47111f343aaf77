import { describe, expect, test } from 'vitest';
import { extendLexicon } from './extendLexicon.ts';
import { indexLexicon } from './indexLexicon.ts';
import type { Lexicon } from './Lexicon.ts';
import { leadingPhrase } from './leadingPhrase.ts';
import { standardLexicon } from './standardLexicon.data.ts';

describe('a lexicon with more words', () => {
  const more = extendLexicon(standardLexicon, {
    headers: { baseline: { fr: ['Point zéro'], de: ['Ausgangswert'] }, 'org.example.site': { fr: ['Site'] } },
    totals: { fr: ['somme'] },
  });

  test('knows the new words, in any language and for any field, and has lost none', () => {
    const { fields } = indexLexicon(more);
    expect(fields.get('point zero')).toEqual(['baseline']);
    expect(fields.get('ausgangswert')).toEqual(['baseline']);
    expect(fields.get('site')).toContain('org.example.site');
    for (const [phrase, known] of indexLexicon(standardLexicon).fields) {
      expect(fields.get(phrase)).toEqual(expect.arrayContaining([...known]));
    }
    expect(leadingPhrase('Somme des axes', indexLexicon(more).words.totals)).toBe('somme');
  });

  test('leaves the one that it was made from as it was', () => {
    expect(indexLexicon(standardLexicon).fields.get('ausgangswert')).toBeUndefined();
    expect(more.gaps).toEqual(standardLexicon.gaps);
  });

  test('a field called __proto__ is a field', () => {
    const odd = extendLexicon(standardLexicon, {
      headers: JSON.parse('{"__proto__":{"fr":["Drôle"]}}') as Lexicon['headers'],
    });
    expect(indexLexicon(odd).fields.get('drole')).toEqual(['__proto__']);
    expect(Object.hasOwn(Object.prototype, 'fr')).toBe(false);
  });
});

describe('the phrase that a text starts with', () => {
  const { words } = indexLexicon(standardLexicon);

  test('is the longest, as whole words', () => {
    expect(leadingPhrase('Sous-total axe 1', words.totals)).toBe('sous-total');
    expect(leadingPhrase('TOTAL GÉNÉRAL', words.totals)).toBe('total general');
    expect(leadingPhrase('Totalité des parents', words.totals)).toBeUndefined();
    expect(leadingPhrase('• Note : provisoire', words.notes)).toBe('note');
  });
});

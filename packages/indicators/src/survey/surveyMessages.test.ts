import { formatIssue } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { qualitativeMessages } from '../qualitative/qualitativeMessages.ts';
import { surveyMessages } from './surveyMessages.ts';

describe('what figures from answers warn of', () => {
  test.each(Object.entries({ ...surveyMessages, ...qualitativeMessages }))(
    '%s is said in both languages',
    (code, words) => {
      expect(code).toMatch(/^(survey|qualitative)\/[a-z-]+$/);
      expect(words.fr).toMatch(/\.$/);
      expect(words.en).toMatch(/\.$/);
      expect(words.fr).not.toBe(words.en);
      const places = (text: string) => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name).toSorted();
      expect(places(words.fr)).toEqual(places(words.en));
    },
  );

  test('with the numbers in it', () => {
    const issue = { code: 'survey/few-answers', severity: 'warning' as const, params: { n: 3, minimum: 10 } };
    expect(formatIssue(issue, 'fr', surveyMessages).replace(/[\u00A0\u202F]/g, ' ')).toBe(
      'Moins de 10 réponses (3) : des effectifs, pas de pourcentages.',
    );
    expect(formatIssue(issue, 'en', surveyMessages)).toBe(
      'Fewer than 10 answers (3): counts, no percentages.',
    );
  });
});

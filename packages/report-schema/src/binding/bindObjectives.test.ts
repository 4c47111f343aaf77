import { createDossier, textIn } from '@jalon/core';
import { socialLinkDurability } from '@jalon/core/presets';
import { describe, expect, test } from 'vitest';
import { patronFourParts } from '../library/patronFourParts.ts';
import { prefillReport } from '../report/prefillReport.ts';
import { toDocument } from '../report/toDocument.ts';

describe('MX-11: the four signs of a lasting social link', () => {
  const dossier = createDossier({
    id: 'demo',
    title: 'Demo',
    results: {
      nodes: [
        { id: 'aim', level: 'impact', statement: 'Neighbours live together' },
        { id: 'last', level: 'outcome', statement: 'The social link lasts' },
        { id: 'other', level: 'outcome', statement: 'Neighbours meet' },
      ],
      links: [],
    },
    frames: [
      {
        id: 'frame',
        template: 'patron-four-parts',
        rows: [
          { id: 'go', role: 'general-objective', nodes: ['aim'] },
          { id: 'so1', role: 'sub-objective', nodes: ['other'], parent: 'go' },
          { id: 'so2', role: 'sub-objective', nodes: ['last'], parent: 'go' },
        ],
      },
    ],
    indicators: socialLinkDurability.content.map((indicator) => ({ ...indicator, measures: ['last'] })),
  });
  const { report } = prefillReport(patronFourParts, dossier, { asOf: '2025-12-31' });
  test('are attached to a sub-objective, and stand under it in the report', () => {
    const [meet, last] = report.answers.objectives?.subObjectives ?? [];
    expect(meet?.indicators).toEqual([]);
    expect(last?.indicators.map(({ id }) => id)).toEqual(socialLinkDurability.content.map(({ id }) => id));
    expect(last?.indicators.map(({ unit }) => unit)).toEqual(['projects', 'ratio', 'organisations', 'ratio']);
  });
  test.each(['fr', 'en'] as const)('are printed with their names (%s)', (lang) => {
    const text = JSON.stringify(toDocument(patronFourParts, report, { lang })).replace(
      /[\u00A0\u202F]/g,
      ' ',
    );
    for (const { name } of socialLinkDurability.content) expect(text).toContain(textIn(name, lang));
  });
});

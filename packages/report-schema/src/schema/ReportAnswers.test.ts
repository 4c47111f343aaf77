import type { Dossier, LocalizedText, Report } from '@jalon/core';
import { describe, expectTypeOf, test } from 'vitest';
import { patronFourParts } from '../library/patronFourParts.ts';
import type { ObjectivesAnswer } from './Answers.ts';
import { defineReportSchema } from './defineReportSchema.ts';
import type { ReportAnswers, ReportOf } from './ReportAnswers.ts';
import type { ReportSchema } from './ReportSchema.ts';

const words = { fr: 'x', en: 'x' };
const schema = defineReportSchema({
  id: 'small',
  version: '1.0.0',
  title: words,
  source: words,
  cover: [{ id: 'who', kind: 'text', title: words }],
  sections: [
    {
      id: 'all',
      title: words,
      items: [
        { id: 'met', kind: 'yes-no', required: true, title: words },
        { id: 'families', kind: 'number', unit: 'families', title: words },
        { id: 'picture', kind: 'figure', figure: 'progress', title: words },
        {
          id: 'stage',
          kind: 'choice',
          title: words,
          options: [
            { code: 'start', title: words },
            { code: 'end', title: words },
          ],
        },
        {
          id: 'means',
          kind: 'choice',
          multiple: true,
          title: words,
          options: [{ code: 'survey', title: words }],
        },
        { id: 'mine', kind: 'acme/rubric', title: words },
        { id: 'files', kind: 'attachments', title: words },
        { id: 'more', kind: 'free-section', title: words },
      ],
    },
  ],
});
type Answers = ReportAnswers<typeof schema>;

describe('the answers that a schema asks for', () => {
  test('are a flat record by item id, required items always there', () => {
    expectTypeOf<Answers['met']>().toEqualTypeOf<boolean>();
    expectTypeOf<Answers['who']>().toEqualTypeOf<LocalizedText | undefined>();
    expectTypeOf<Answers['families']>().toEqualTypeOf<number | undefined>();
    // @ts-expect-error a required item may not be left out
    const missing: Answers = {};
    void missing;
  });
  test('take the codes of a choice and no other', () => {
    expectTypeOf<Answers['stage']>().toEqualTypeOf<'start' | 'end' | undefined>();
    expectTypeOf<Answers['means']>().toEqualTypeOf<readonly 'survey'[] | undefined>();
    // @ts-expect-error no such option
    const wrong: Answers = { met: true, stage: 'middle' };
    void wrong;
  });
  test('have none for what is computed, and none that the schema does not ask', () => {
    expectTypeOf<Answers>().not.toHaveProperty('picture');
    // @ts-expect-error a text is no number
    const text: Answers = { met: true, families: 'many' };
    // @ts-expect-error nobody asked
    const stray: Answers = { met: true, colour: 'blue' };
    void [text, stray];
  });
  test('refer to files and hold free text, and nothing else under these', () => {
    const sound: Answers = { met: true, files: { entries: [{ id: 'a', name: 'a.pdf' }] } };
    // @ts-expect-error the bytes of a file are no answer
    const bytes: Answers = { met: true, files: { entries: [{ id: 'a', name: 'a', content: 'x' }] } };
    // @ts-expect-error a part is a text
    const part: Answers = { met: true, more: { parts: [{ text: 3 }] } };
    void [sound, bytes, part];
  });
  test('of the patron’s framework know its sub-objectives', () => {
    expectTypeOf<ReportAnswers<typeof patronFourParts>['objectives']>().toEqualTypeOf<ObjectivesAnswer>();
    expectTypeOf<ReportAnswers<typeof patronFourParts>>().not.toHaveProperty('at-a-glance');
  });
  test('can be kept in a dossier as they are', () => {
    expectTypeOf<ReportOf<typeof patronFourParts>>().toExtend<Report>();
    expectTypeOf<readonly ReportOf<typeof patronFourParts>[]>().toExtend<Dossier['reports']>();
    expectTypeOf(patronFourParts).toExtend<ReportSchema>();
  });
});

describe('defineReportSchema', () => {
  test('does not compile with a text in one language only', () => {
    const definition = () =>
      defineReportSchema({
        id: 'half',
        version: '1.0.0',
        // @ts-expect-error no English
        title: { fr: 'Moitié' },
        source: words,
        sections: [],
      });
    expectTypeOf(definition).toBeFunction();
  });
});

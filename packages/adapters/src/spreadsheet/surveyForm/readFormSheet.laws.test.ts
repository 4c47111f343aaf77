import { foldText, type Instrument, type InstrumentItem, type Json } from '@jalon/core';
import { createRegister } from '@jalon/core/register';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellAddress } from '../../workbook/cellAddress.ts';
import { importRegister } from '../importRegister.ts';
import { fillCells } from '../trackingTemplate/fixtures/fillCells.ts';
import { writeSurveyForm } from '../writeSurveyForm.ts';
import { readForm } from './fixtures/readForm.ts';
import { surveyWords } from './surveyWords.ts';

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,12}$/);
/** Words as people write them, some of which mean something to a reader of surveys. */
const words = fc
  .oneof(
    fc.constantFrom(
      ...[
        'oui',
        'Ne sait pas',
        'n/a',
        'Âge',
        'Code',
        '12',
        '=1+1',
        'D’accord (4)',
        'A [B]',
        'A › B',
        '☐ x',
        '__proto__',
      ],
    ),
    fc.stringMatching(/^[A-Za-zÀ-ÿ0-9][A-Za-zÀ-ÿ0-9 ’?!,.()-]{0,30}$/),
  )
  .map((text) => text.trim());

const options = fc
  .uniqueArray(words, {
    minLength: 1,
    maxLength: 5,
    selector: (text) => foldText(text).replace(/[\s.:?!;,]+$/, ''),
  })
  .chain((labels) =>
    fc
      .uniqueArray(id, { minLength: labels.length, maxLength: labels.length })
      .map((codes) => labels.map((label, at) => ({ label, code: codes[at] ?? '' }))),
  );

const kinds = ['scale', 'choice', 'multiple-choice', 'yes-no', 'number', 'date', 'text'] as const;

const instrument: fc.Arbitrary<Instrument> = fc
  .record({
    id,
    ids: fc.uniqueArray(id, { minLength: 1, maxLength: 6 }),
    texts: fc.array(words, { minLength: 6, maxLength: 6 }),
    kinds: fc.array(fc.constantFrom(...kinds), { minLength: 6, maxLength: 6 }),
    scales: fc.array(options, { minLength: 6, maxLength: 6 }),
    waves: fc.uniqueArray(fc.record({ id, label: words }), { maxLength: 3, selector: ({ id: own }) => own }),
  })
  .map((made) => ({
    id: made.id,
    name: 'Enquête',
    kind: 'questionnaire' as const,
    items: made.ids.map((own, at): InstrumentItem => {
      const kind = made.kinds[at] ?? 'text';
      const isClosed = ['scale', 'choice', 'multiple-choice'].includes(kind);
      return { id: own, text: made.texts[at] ?? '', kind, ...(isClosed ? { scale: `s${at}` } : {}) };
    }),
    scales: made.scales.map((own, at) => ({ id: `s${at}`, options: own })),
    waves: made.waves
      .filter(({ label }, at) => made.waves.findIndex((one) => one.label === label) === at)
      .map((wave) => ({ ...wave, period: { start: '2025-01-01', end: '2025-01-31' } })),
    codebook: [],
  }));

/** What somebody types for an item, and the answer that it is. */
function typed(
  item: InstrumentItem,
  { scales }: Instrument,
  lang: 'fr' | 'en',
): fc.Arbitrary<{ readonly cell: string | number | Date; readonly answer: Json } | undefined> {
  const offered = scales.find((scale) => scale.id === item.scale)?.options ?? [];
  const label = (at: number) => String(offered[at]?.label ?? '');
  const blank = fc.constant(undefined);
  const places = offered.map((_, at) => at);
  switch (item.kind) {
    case 'scale':
    case 'choice':
      return fc.oneof(
        blank,
        fc.constantFrom(...places).map((at) => ({ cell: label(at), answer: offered[at]?.code ?? '' })),
      );
    case 'multiple-choice':
      return fc.oneof(
        blank,
        fc.uniqueArray(fc.constantFrom(...places), { minLength: 1 }).map((chosen) => ({
          cell: chosen.map(label).join('; '),
          answer: chosen.map((at) => offered[at]?.code ?? ''),
        })),
      );
    case 'yes-no':
      return fc.oneof(
        blank,
        fc.boolean().map((answer) => ({ cell: surveyWords(lang)[answer ? 'yes' : 'no'], answer })),
      );
    case 'number':
      return fc.oneof(
        blank,
        fc.integer({ min: -99_999, max: 99_999 }).map((n) => ({ cell: n / 100, answer: n / 100 })),
      );
    case 'date':
      return fc.oneof(
        blank,
        fc.integer({ min: 0, max: 20_000 }).map((days) => {
          const cell = new Date(Date.UTC(1980, 0, 1 + days));
          return { cell, answer: cell.toISOString().slice(0, 10) };
        }),
      );
    default:
      return fc.oneof(
        blank,
        words.map((text) => ({ cell: text, answer: text })),
      );
  }
}

const filled = fc.record({ instrument, lang: fc.constantFrom('fr' as const, 'en' as const) }).chain((form) =>
  fc.record({
    form: fc.constant(form),
    lines: fc.array(
      fc.record({
        agrees: fc.boolean(),
        wave: fc.nat(),
        day: fc.integer({ min: 1, max: 28 }),
        answers: fc.tuple(...form.instrument.items.map((item) => typed(item, form.instrument, form.lang))),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  }),
);

test('a form that is written, filled and read gives the answers to the items that it asked, and not twice', async () => {
  await fc.assert(
    fc.asyncProperty(filled, async ({ form, lines }) => {
      const { instrument: asked, lang } = form;
      const cells = new Map<string, string | number | Date>();
      const expected = lines.flatMap(({ agrees, wave, day, answers }, n) => {
        const put = (column: number, cell: string | number | Date | undefined) =>
          cell === undefined ? undefined : cells.set(cellAddress(4 + n, column), cell);
        const person = `F0${n + 1}`;
        const round = asked.waves[wave % Math.max(1, asked.waves.length)];
        put(0, person);
        put(1, round && String(round.label));
        put(2, new Date(Date.UTC(2025, 0, day)));
        put(3, surveyWords(lang)[agrees ? 'yes' : 'no']);
        for (const [at, given] of answers.entries()) put(4 + at, given?.cell);
        if (!agrees) return [];
        const given = asked.items.flatMap(({ id: own }, at) => {
          const answer = answers[at]?.answer;
          return answer === undefined ? [] : [[own, answer] as const];
        });
        return [
          {
            person,
            instrument: asked.id,
            ...(round ? { wave: round.id } : {}),
            answeredOn: `2025-01-${String(day).padStart(2, '0')}`,
            answers: Object.fromEntries(given),
          },
        ];
      });
      const bytes = await writeSurveyForm(asked, { lang, asOf: '2025-01-01', respondents: 5 });
      const reading = await readForm(
        await fillCells(bytes, surveyWords(lang).answersSheet, Object.fromEntries(cells)),
      );
      const { register } = importRegister(createRegister({ id: 'people', title: 'People' }), reading);
      expect(register.responses.map(({ id: _id, ...response }) => response)).toEqual(expected);
      expect(importRegister(register, reading).register).toBe(register);
    }),
    { numRuns: 40 },
  );
});

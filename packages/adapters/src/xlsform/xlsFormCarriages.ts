import type { Dossier, LocalizedText, Words } from '@jalon/core';
import { type Carriage, type CarriageLimit, limitOf } from '../carriage/Carriage.ts';
import { exactCell } from './exactCell.ts';
import { survivesForm } from './survivesForm.ts';

const tooLong: Words = {
  fr: 'Un texte de plus de 32 000 signes ne tient pas dans une cellule.',
  en: 'A text of more than 32,000 characters does not fit into a cell.',
};
const fits = (text: LocalizedText | undefined): boolean => text === undefined || exactCell(text) !== '';

const long = (field: string): CarriageLimit => ({
  field,
  what: tooLong,
  meets: (entity) => !fits((entity as { readonly [field: string]: LocalizedText | undefined })[field]),
});

const foreign = (): CarriageLimit => ({
  field: 'extensions',
  what: tooLong,
  meets: (entity, dossier) => !survivesForm(entity, dossier),
});

/** What a form carries of a dossier: its instruments, with their items and scales. */
export const xlsFormCarriages: readonly Carriage[] = /* @__PURE__ */ (() => [
  {
    kind: 'dossier',
    reads: true,
    writes: true,
    fields: ['id', 'title', 'languages'],
    limits: [long('title')],
  },
  {
    kind: 'instrument',
    reads: true,
    writes: true,
    fields: [
      'id',
      'name',
      'kind',
      'version',
      'mode',
      'askedBy',
      'sampling',
      'licence',
      'source',
      'extensions',
    ],
    limits: [...['name', 'version', 'licence', 'source', 'kind', 'mode'].map(long), foreign()],
  },
  {
    kind: 'instrument-item',
    reads: true,
    writes: true,
    fields: ['id', 'text', 'kind', 'scale', 'domain', 'indicator', 'reversed', 'sensitive', 'extensions'],
    limits: [...['text', 'kind', 'domain'].map(long), foreign()],
  },
  {
    kind: 'answer-scale',
    reads: true,
    writes: true,
    fields: ['id', 'options', 'extensions'],
    limits: [
      limitOf<Dossier>()('answer-scale', {
        what: {
          fr: 'Une échelle sans réponses n’a pas de ligne.',
          en: 'A scale without answers has no row.',
        },
        meets: ({ options }) => options.length === 0,
      }),
      limitOf<Dossier>()('answer-scale', {
        field: 'options',
        what: tooLong,
        meets: ({ options }) => options.some(({ code, label }) => !fits(code) || !fits(label)),
      }),
      foreign(),
    ],
  },
])();

import type { Dossier } from '@jalon/core';
import type { Carriage, CarriageLimit, CarriedKind } from '../carriage/Carriage.ts';
import type { OwnKind } from './own/OwnField.ts';
import { ownFields } from './own/ownFields.data.ts';
import { passesCells } from './own/passesCells.ts';

const notInCells = {
  fr: 'ce qu’aucune cellule ne dit : une liste ou un objet vides, un texte sans langue, une langue hors BCP 47',
  en: 'what no cell says: an empty list or object, a text without a wording, a language outside BCP 47',
};

const fieldsOf = (kind: OwnKind): readonly string[] => [
  ...new Set(ownFields[kind].map(({ path }) => path.split('.')[0] ?? '')),
];

const limitsOf = (kind: OwnKind): readonly CarriageLimit[] =>
  fieldsOf(kind).map((field) => ({
    field,
    what: notInCells,
    meets: ((entity: object) => !passesCells(kind, entity, field)) as CarriageLimit['meets'],
  }));

const carriageOf = (kind: OwnKind & CarriedKind, reads: boolean): Carriage => ({
  kind,
  reads,
  writes: true,
  fields: fieldsOf(kind),
  limits: limitsOf(kind),
});

/** What tagged tables carry of the models. */
export const hxlCarriages: readonly Carriage[] = /* @__PURE__ */ (() => [
  carriageOf('dossier', false),
  carriageOf('organisation', true),
  {
    ...carriageOf('dimension', true),
    fields: [...fieldsOf('dimension'), 'categories'],
    limits: [
      ...limitsOf('dimension'),
      {
        field: 'categories',
        what: notInCells,
        meets: (({ categories }: Dossier['dimensions'][number]) =>
          !categories.every((category) =>
            fieldsOf('category').every((field) => passesCells('category', category, field)),
          )) as CarriageLimit['meets'],
      },
    ],
  },
  carriageOf('indicator', true),
  carriageOf('target', false),
  carriageOf('observation', true),
])();

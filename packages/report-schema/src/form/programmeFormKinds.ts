import { partnershipExpectations } from '@jalon/core';
import { expectationWords, roleWords, sideWords } from '../items/words.data.ts';
import type { ChoiceOption } from '../schema/ItemBase.ts';
import type { AgreedObjectiveItem, FactsItem, PartnershipReviewItem } from '../schema/ReportItem.ts';
import { codedOptions } from './codedOptions.ts';
import type { FieldLayout, FormKind } from './FormKind.ts';
import { formWords } from './formWords.data.ts';
import { periodFields, usualCurrency } from './plainFormKinds.ts';

const factsForm: FormKind<FactsItem> = {
  kind: 'facts',
  layout: () => ({
    fields: [
      { path: ['programme'], title: formWords.programme, input: { kind: 'text' }, must: true },
      { path: ['summary'], title: formWords.summary, input: { kind: 'text', long: true } },
      { path: ['territory'], title: formWords.territory, input: { kind: 'text' } },
      ...periodFields(['period']),
      { path: ['grant'], title: formWords.grant, input: { kind: 'money', currency: usualCurrency } },
    ],
    groups: [
      {
        id: 'roles',
        path: ['roles'],
        title: formWords.parties,
        nameless: true,
        fields: [
          {
            path: ['role'],
            title: formWords.role,
            input: { kind: 'choice', options: codedOptions(roleWords) },
            must: true,
          },
          { path: ['name'], title: formWords.name, input: { kind: 'text' }, must: true },
          { path: ['legalForm'], title: formWords.legalForm, input: { kind: 'name' } },
        ],
      },
    ],
  }),
};

const agreedObjectiveForm: FormKind<AgreedObjectiveItem> = {
  kind: 'agreed-objective',
  layout: () => ({
    fields: [
      { path: ['text'], title: formWords.objective, input: { kind: 'text', long: true }, must: true },
      {
        path: ['agreement'],
        title: formWords.agreement,
        help: formWords.agreementHelp,
        input: { kind: 'text', long: true },
      },
      { path: ['agreedOn'], title: formWords.agreedOn, input: { kind: 'date' } },
    ],
    groups: [
      {
        id: 'agreedBy',
        path: ['agreedBy'],
        title: formWords.agreedBy,
        nameless: true,
        fields: [
          { path: ['name'], title: formWords.name, input: { kind: 'text' }, must: true },
          {
            path: ['side'],
            title: formWords.side,
            input: { kind: 'choice', options: codedOptions(sideWords) },
          },
        ],
      },
    ],
  }),
};

const partnershipReviewForm: FormKind<PartnershipReviewItem> = {
  kind: 'partnership-review',
  layout: () => ({
    fields: [...viewFields('association'), ...viewFields('funder')],
    groups: [],
    complete: [
      { path: ['association'], with: { expectations: [] } },
      { path: ['funder'], with: { expectations: [] } },
    ],
  }),
};

const expectations: readonly ChoiceOption[] = partnershipExpectations.map((code) => ({
  code,
  title: expectationWords[code],
}));

function viewFields(side: 'association' | 'funder'): readonly FieldLayout[] {
  const of = (words: { readonly fr: string; readonly en: string }) => ({
    fr: words.fr.replace('{side}', sideWords[side].fr),
    en: words.en.replace('{side}', sideWords[side].en),
  });
  return [
    {
      path: [side, 'expectations'],
      title: of(formWords.expectations),
      input: { kind: 'choice', options: expectations, multiple: true },
    },
    { path: [side, 'wishes'], title: of(formWords.wishes), input: { kind: 'text', long: true } },
    {
      path: [side, 'rating'],
      title: of(formWords.rating),
      help: formWords.ratingHelp,
      input: { kind: 'number', unit: '', min: 1, max: 5, decimals: 0, strict: true },
    },
    { path: [side, 'text'], title: of(formWords.view), input: { kind: 'text', long: true } },
  ];
}

/** How is asked what the programme is, what was agreed, how the partnership went. */
export const programmeFormKinds = [factsForm, agreedObjectiveForm, partnershipReviewForm];

/** What the answer to a label holds, as a person fills it in. */
export type FormContent =
  | 'text'
  | 'list'
  | 'money'
  | 'figure'
  | 'period'
  | 'day'
  | 'answer'
  | 'choices'
  | 'score'
  | 'results'
  | 'signature'
  | 'person';

/** A label of a form as the reading knows it. */
export interface FormField {
  readonly content: FormContent;
  /** How much it says that the sheet is a report form: who, what, when stand over every table. */
  readonly weight: number;
}

const field = (content: FormContent, weight: number): FormField => ({ content, weight });

/** What each label of a report form asks for; any other label asks for words. */
export const formFields: ReadonlyMap<string, FormField> = new Map([
  ['organisation', field('text', 0)],
  ['project', field('text', 0)],
  ['funder', field('text', 0)],
  ['period', field('period', 0)],
  ['period.start', field('day', 0)],
  ['period.end', field('day', 0)],
  ['grant.reference', field('text', 0)],
  ['contact', field('text', 0)],
  ['territory', field('text', 0)],
  ['report.date', field('day', 0)],
  ['report.type', field('text', 0.5)],
  ['grant.awarded', field('money', 0.5)],
  ['grant.paid', field('money', 0.5)],
  ['grant.spent', field('money', 0.5)],
  ['grant.balance', field('money', 0.5)],
  ['budget', field('money', 0.5)],
  ['people', field('figure', 0.5)],
  ['volunteers', field('figure', 0.5)],
  ['target-group', field('text', 0.5)],
  ['objective.general', field('text', 0.5)],
  ['objective.specific', field('list', 0.5)],
  ['results.expected', field('list', 0.5)],
  ['co-defined', field('answer', 0.5)],
  ['comment', field('text', 0.25)],
  ['description', field('text', 1)],
  ['activities', field('list', 1)],
  ['results.achieved', field('list', 1)],
  ['notable-results', field('results', 1)],
  ['dysfunctions', field('list', 1)],
  ['improvement-points', field('list', 1)],
  ['lessons', field('list', 1)],
  ['next-steps', field('list', 1)],
  ['visibility', field('text', 0.5)],
  ['verbatims', field('list', 1)],
  ['expectations', field('choices', 1)],
  ['relation', field('score', 1)],
  ['signed', field('signature', 0.5)],
  ['signatory', field('person', 0.25)],
]);

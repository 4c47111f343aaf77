/** The workbooks that can be written. */
export const workbookKinds = [
  'tracking-table',
  'tracking-template',
  'logframe',
  'portfolio',
  'survey-form',
] as const;

/** One of them. */
export type WorkbookKind = (typeof workbookKinds)[number];

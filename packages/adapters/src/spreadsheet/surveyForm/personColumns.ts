/** The columns before the questions, in their order: by which word of the form each is headed, and what it holds. */
export const personColumns = [
  { word: 'code', field: 'respondent' },
  { word: 'wave', field: 'wave' },
  { word: 'date', field: 'stamp' },
  { word: 'consent', field: 'consent' },
] as const;

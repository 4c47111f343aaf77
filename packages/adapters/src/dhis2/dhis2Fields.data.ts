/** The fields of each model that pass through DHIS2: what its objects have no member for is added to them. */
export const dhis2Fields = {
  dossier: ['id', 'title', 'languages', 'extensions'],
  organisation: ['id', 'name', 'extensions'],
  dimension: ['id', 'name', 'kind', 'choice', 'categories', 'extensions'],
  indicator: [
    ...['id', 'code', 'name', 'definition', 'formula', 'scale', 'levels', 'unit', 'direction', 'basis'],
    ...['additivity', 'dimensions', 'measures', 'extensions'],
  ],
  observation: [
    ...['id', 'indicator', 'period', 'place', 'organisation', 'categories', 'value', 'state', 'flags'],
    ...['comment', 'recordedOn', 'extensions'],
  ],
} as const;

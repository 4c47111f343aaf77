/** The fields of the models that files of Open SDG carry, with the notes that we add to them. */
export const carriedFields = {
  dossier: ['id', 'title', 'languages', 'labelPack'],
  dimension: ['id', 'name', 'kind', 'choice', 'ageAt', 'sensitive', 'categories'],
  indicator: [
    ...[
      'id',
      'code',
      'name',
      'definition',
      'scale',
      'unit',
      'unitLabel',
      'min',
      'max',
      'countOf',
      'population',
    ],
    ...[
      'direction',
      'basis',
      'additivity',
      'net',
      'dimensions',
      'measures',
      'baseline',
      'sdgs',
      'source',
      'frequency',
    ],
    ...['responsible', 'sensitive', 'extensions'],
  ],
  target: [
    ...[
      'id',
      'kind',
      'value',
      'min',
      'max',
      'of',
      'as',
      'over',
      'basis',
      'date',
      'period',
      'milestone',
      'text',
    ],
  ],
  observation: [
    ...[
      'id',
      'indicator',
      'period',
      'place',
      'organisation',
      'categories',
      'value',
      'numerator',
      'denominator',
      'n',
    ],
    ...[
      'bounds',
      'approximate',
      'uncertainty',
      'state',
      'stage',
      'check',
      'flags',
      'revises',
      'reason',
      'comment',
    ],
    ...['recordedOn', 'provenance', 'extensions'],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Under which name our notes stand in a configuration. */
export const noteKey = 'jalon';

/** Whose notes they are. */
export const noteNamespace = 'urn:jalon:exchange';

/** The file with the notes about the whole. */
export const dossierFile = 'jalon.yml';

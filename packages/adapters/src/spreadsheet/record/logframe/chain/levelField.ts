import { type ResultLevel, resultLevels } from '@jalon/core';

const prefix = 'statement.';

/** What a column of statements of one level is called. */
export const levelField = (level: ResultLevel): string => `${prefix}${level}`;

/** The level of a column of statements; `undefined` for any other column. */
export const levelOfField = (field: string): ResultLevel | undefined =>
  resultLevels.find((level) => levelField(level) === field);

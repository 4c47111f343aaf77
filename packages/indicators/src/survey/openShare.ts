import { JalonError } from '@jalon/core';

/** A share strictly between 0 and 1, such as a confidence level; anything else is a programmer's mistake. */
export function openShare(value: number, name: string): number {
  if (value > 0 && value < 1) return value;
  throw new JalonError(
    'invalid-argument',
    `${name}: a share strictly between 0 and 1 was expected, found ${value}.`,
    { [name]: value },
  );
}

import { foldText } from '@jalon/core';

const powers: Readonly<Record<string, number>> = {
  ...{ unit: 0, units: 0, tens: 1, hundreds: 2, thousand: 3, thousands: 3 },
  ...{ million: 6, millions: 6, billion: 9, billions: 9 },
};

/**
 * The power of ten by which a value is to be multiplied. Source: SDMX code list CL_UNIT_MULT.
 * @param written a code, for example `3`, or its name
 * @returns 0 where nothing of that kind is written
 */
export function unitMultiplier(written: string): number {
  const text = foldText(written);
  if (Object.hasOwn(powers, text)) return powers[text] ?? 0;
  return /^-?\d{1,2}$/.test(text) ? Number(text) : 0;
}

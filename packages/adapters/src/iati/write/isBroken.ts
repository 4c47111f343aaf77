import { canStandInXml } from '../../xml/canStandInXml.ts';

/** Whether one of several values is a text that XML cannot hold as it is. */
export const isBroken = (...values: readonly unknown[]): boolean =>
  values.some((value) => typeof value === 'string' && !canStandInXml(value));

import type { HxlColumn } from '../HxlTable.ts';

/** Takes the first column that is meant and not taken yet, and says where it stands. */
export type TakeColumn = (isIt: (column: HxlColumn) => boolean) => number | undefined;

/** Whether the hashtag of a column has an attribute. */
export const has = ({ attributes }: HxlColumn, attribute: string): boolean => attributes.includes(attribute);

import type { LocalizedText } from '../../text/LocalizedText.ts';
import type { FrameRow } from '../Frame.ts';

/** A frame row that is still being filled. */
export interface OpenRow {
  readonly id: string;
  readonly role: FrameRow['role'];
  readonly nodes: string[];
  parent?: string;
  readonly stakeholder?: string;
  wording?: LocalizedText;
  horizon?: NonNullable<FrameRow['horizon']>;
  indicators?: readonly string[];
  cells?: { readonly [column: string]: LocalizedText };
}

/** Where a placed row went: its statement, and the position of its frame row. */
export interface RowPlace {
  readonly node?: string;
  readonly frameRow: number;
}

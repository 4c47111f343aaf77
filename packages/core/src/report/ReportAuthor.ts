import type { LocalizedText } from '../text/LocalizedText.ts';

/** Who wrote which part of a report: an organisation, a role, or both; never a person by name. */
export interface ReportAuthor {
  /** Id of the organisation. */
  readonly organisation?: string;
  /** In words, for example “coordination”. */
  readonly role?: LocalizedText;
  /** Ids of the items that they wrote; absent where it is the whole report. */
  readonly items?: readonly string[];
}

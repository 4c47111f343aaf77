import type { Issue, Severity, SheetPlace } from '@jalon/core';

/** Where in the file an issue stands: the sheet, and a cell by its address or a row by its number from 1. */
export type IssueSpot = Pick<SheetPlace, 'cell' | 'row'>;

/** Says something about a spot; made once for each sheet, so that every issue names file and sheet. */
export type SayIssue = (
  code: `sheet/${string}`,
  severity: Severity,
  spot: IssueSpot,
  params?: Issue['params'],
) => void;

/** Passes on what a parser said about the text of a cell. */
export type PassOn = (issues: readonly Issue[], spot: IssueSpot) => void;

/** Where everything that is said about one sheet goes. */
export interface IssueSink {
  readonly say: SayIssue;
  readonly pass: PassOn;
}

/**
 * Answers to the versions of a form as raw responses under pseudonyms.
 * @module
 */
import type { Consent, Extensions, Instrument, RawResponse, Register, Wave } from '@jalon/core';
import type { ExchangeFile } from '../../carriage/ExchangeFormat.ts';
import type { CsvSource } from '../../csv/CsvSource.ts';

/** One version of a form. */
export interface KoboFormVersion {
  /** The asset of Kobo (JSON), or the form as a workbook, delimited text or Markdown. */
  readonly source: CsvSource;
  /** Name by which submissions speak of it; default what the form says. */
  readonly version?: string;
  readonly file?: string;
}

/** What {@link readKoboSubmissions} is told beside forms and answers. */
export interface ReadKoboSubmissionsOptions {
  /** Name of the file of answers, for the places of issues. */
  readonly file?: string;
  /** The other files of the export: the tables of its repeats, or further pages. */
  readonly companions?: readonly ExchangeFile[];
  /** Id of the instrument; default that of the latest form. */
  readonly instrument?: string;
  /** Name of the question that holds the code of the person; without it the answers are anonymous. */
  readonly person?: string;
  /** Name of the question that asks for consent; default the one that reads like it. Whoever does not agree is left out. */
  readonly consent?: string;
  /** Name of the question that tells the round, or how the days of answering make rounds. */
  readonly wave?: string;
  /** Makes rounds by version or by calendar, where no question tells them. */
  readonly wavesBy?: 'version' | 'month' | 'quarter' | 'year';
  /** Names of questions that identify people and are taken all the same. */
  readonly keep?: readonly string[];
  /** Names of further questions that are left out because they identify people. */
  readonly leaveOut?: readonly string[];
  /** Names of questions before and after, where nothing in the forms says that they are one. */
  readonly renamed?: readonly (readonly [string, string])[];
  /** The register that the responses are meant for: who withdrew or was erased stays out. */
  readonly register?: Pick<Register, 'consents' | 'tombstones'>;
}

/** A row of a repeat that belongs to no submission of the export. */
export interface KoboOrphan {
  /** Name of the repeat. */
  readonly repeat: string;
  readonly sheet: string;
  /** As on screen, from 1. */
  readonly row: number;
  readonly answers: RawResponse['answers'];
  readonly extensions?: Extensions;
}

/** Answers to a form over all its versions. */
export interface KoboResponses {
  /** The latest form, with what was asked and offered before behind it. */
  readonly instrument: Instrument;
  /** As a register keeps them; rows of repeats are lists within an answer. */
  readonly responses: readonly RawResponse[];
  /** Rows of repeats without a submission; none where the form asks for consent, for nobody knows of theirs. */
  readonly orphans: readonly KoboOrphan[];
  /** The rounds, where they were asked for. */
  readonly waves: readonly Wave[];
  /** What people with a code agreed to, where the form asks. */
  readonly consents: readonly Consent[];
  /** How many responses were given to each version, the latest first. */
  readonly versions: readonly { readonly version: string; readonly responses: number }[];
}

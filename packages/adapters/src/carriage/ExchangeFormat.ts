import type { Basis, Checked, Dossier, Issue, Portfolio, Words } from '@jalon/core';
import type { CsvSource } from '../csv/CsvSource.ts';
import type { Carriage } from './Carriage.ts';
import type { Judgement } from './Judgement.ts';
import type { Loss } from './Loss.ts';

/** Where a file comes from: bytes or text at hand, a web stream of bytes, or any chunks one by one. */
export type ExchangeSource = CsvSource;

/** A file by its name, which tells those of one set apart. */
export interface ExchangeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is known of a file beforehand. */
export interface ReadExchangeOptions {
  /** Name of the file, for the places of issues. */
  readonly file?: string;
  /** What values stand for in time, where the file does not say: it is told and never assumed. */
  readonly basis?: Basis;
  /** Joins one indicator that a publisher split over results or years, where the format has that fault. */
  readonly stitch?: boolean;
  /** Further files of the same set, for formats that need several. */
  readonly companions?: readonly ExchangeFile[];
}

/** How a document is written. */
export interface WriteExchangeOptions {
  /** The language where the format has room for one only; default the first of the document. */
  readonly lang?: string;
  /** The moment that the file bears, an ISO date and time; none without it. */
  readonly at?: string;
}

/** Files made from a document, and what of it is not in them. */
export interface WrittenExchange {
  /** None where the document cannot be written; the issues then say why. */
  readonly files: readonly ExchangeFile[];
  readonly losses: readonly Loss[];
  readonly issues: readonly Issue[];
}

/** A format whose files become documents of one kind. */
export interface ExchangeFormatOf<Kind extends 'dossier' | 'portfolio', Document> {
  /** The code by which it is asked for, for example `iati`. */
  readonly id: string;
  /** Its own name with the version that is written, for example `IATI 2.03`. */
  readonly name: Words;
  /** The kind of document that its files become. */
  readonly document: Kind;
  /**
   * How surely a file is of this format, from 0 to 1.
   * @param head the first 64 kB, decoded
   */
  readonly recognise: (head: string, file: ExchangeHead) => number;
  /** The documents in a file, one or several. */
  readonly read?: (
    source: ExchangeSource,
    options?: ReadExchangeOptions,
  ) => Promise<Checked<readonly Document[]>>;
  readonly write?: (document: Document, options?: WriteExchangeOptions) => Promise<WrittenExchange>;
  /** What the format, its rules and others ask of a file, each by itself. */
  readonly judge?: (source: ExchangeSource, options?: JudgeOptions) => Promise<readonly Judgement[]>;
  /** What it carries of the models; what has no carriage is lost. */
  readonly carries: readonly Carriage[];
}

/** What can be seen of a file before it is read. */
export interface ExchangeHead {
  readonly name?: string;
  /** The first bytes as they are. */
  readonly bytes: Uint8Array;
}

/** What a judgement needs beside the file. */
export interface JudgeOptions {
  /** Name of the file, for the places of issues. */
  readonly file?: string;
  /** The moment that “now” means, an ISO date or date and time; what asks for it is not judged without it. */
  readonly at?: string;
  /** The official schemas by the path within their folder, which are not part of this library. */
  readonly schemas?: ReadonlyMap<string, Uint8Array>;
  /** A funder’s own demands, in the form that the format knows for them. */
  readonly demands?: unknown;
}

/** A format of the field as a value: what its files become, how they are read, written, judged, what passes through them. */
export type ExchangeFormat = ExchangeFormatOf<'dossier', Dossier> | ExchangeFormatOf<'portfolio', Portfolio>;

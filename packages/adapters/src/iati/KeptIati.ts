import type { LocalizedText } from '@jalon/core';
import type { KeptElement } from './KeptElement.ts';

/** Attributes as they are kept: name with value. */
export type KeptAttributes = readonly (readonly [string, string])[];

/** What was found at an element and has no field. */
export interface KeptParts {
  readonly attributes?: KeptAttributes;
  readonly elements?: readonly KeptElement[];
}

/** An organisation as the activity names it. */
export interface KeptParticipant extends KeptParts {
  /** Id of the organisation. */
  readonly organisation: string;
  /** Code of the role, as written. */
  readonly role?: string;
  /** What it is called here, where it is called otherwise elsewhere. */
  readonly name?: LocalizedText;
}

/** Where a date of the programme comes from. */
export interface KeptDate extends KeptParts {
  /** Code of the kind of date, where it is no planned one. */
  readonly type?: string;
}

/** What belongs to the baseline of an indicator. */
export interface KeptBaseline extends KeptParts {
  /** As written, where the day says something else. */
  readonly year?: string;
  /** No day was written, only the year. */
  readonly dated?: 'year';
  /** The value as written, where it was no plain number. */
  readonly written?: string;
  /** The value is the first wording of the comment. */
  readonly valueIn?: 'comment';
}

/** What belongs to a target. */
export interface KeptTarget extends KeptParts {
  /** Id of the target. */
  readonly target: string;
  /** As written, where no value could be made of it. */
  readonly value?: string;
  /** The value as written, where it was no plain number. */
  readonly written?: string;
}

/** What belongs to a period that was read. */
export interface KeptPeriod extends KeptParts {
  readonly start: string;
  readonly end: string;
  /** Ids of its targets and observations, where it stood behind another period of the same days. */
  readonly holds?: readonly string[];
}

/** What belongs to a reference. */
export interface KeptReference {
  /** Code of the vocabulary, as written. */
  readonly vocabulary: string;
  readonly code: string;
  readonly attributes: KeptAttributes;
}

/** What an entity that was read from IATI keeps of it, under `extensions.iati`. */
export interface KeptIati extends KeptParts {
  /** Of a dossier: the version of the standard that the file follows. */
  readonly version?: string;
  /** Of a dossier: the prefixes of what is kept, each with its namespace. */
  readonly namespaces?: KeptAttributes;
  /** Of a programme: the identifier of the activity. */
  readonly identifier?: string;
  readonly start?: KeptDate;
  readonly end?: KeptDate;
  readonly description?: KeptParts;
  readonly reporting?: KeptParticipant;
  readonly participants?: readonly KeptParticipant[];
  /** Of an indicator. */
  readonly references?: readonly KeptReference[];
  readonly baseline?: KeptBaseline;
  readonly targets?: readonly KeptTarget[];
  readonly periods?: readonly KeptPeriod[];
}

/** What a budget line that was read from IATI keeps of it. */
export interface KeptIatiBudget extends KeptParts {
  readonly start?: string;
  readonly end?: string;
  readonly type?: string;
  readonly status?: string;
  readonly valueDate?: string;
  /** In plain digits, where it has more decimals than its currency. */
  readonly amount?: string;
  /** `default`: the currency is that of the activity. */
  readonly currency?: 'default';
  readonly valueAttributes?: KeptAttributes;
}

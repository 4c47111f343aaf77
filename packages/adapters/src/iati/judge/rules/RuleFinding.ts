/**
 * The official rules of the IATI standard, on one activity or organisation at a time.
 * @module
 */
import type { Issue, Severity } from '@jalon/core';
import type { XmlElement } from '../../../xml/XmlElement.ts';
import type { IatiCode, IatiCodelist } from '../../codelists/IatiCodelist.ts';
import type { iatiRuleMessages } from './iatiRuleMessages.ts';

/** What the rules need to know beside the file. */
export interface RuleContext {
  /** The moment of the judgement, in seconds since 1970; rules about the future are silent without it. */
  readonly now?: number;
  /** Identifiers of organisations that publish, which may hold signs that others may not. */
  readonly organisations: ReadonlySet<string>;
  /** Agencies that may give identifiers to organisations, for example `BE-BCE_KBO`; none are checked without it. */
  readonly agencies?: ReadonlySet<string>;
  /** The code lists by their name, with their codes. */
  readonly codelists: ReadonlyMap<string, CodeIndex>;
}

/** A code list whose codes are found at once. */
interface CodeIndex {
  readonly list: IatiCodelist;
  readonly codes: ReadonlyMap<string, IatiCode>;
}

/** One place where a rule is broken. */
export interface RuleFinding {
  readonly code: keyof typeof iatiRuleMessages;
  /** Number of the rule in the standard, or name of the code list. */
  readonly rule: string;
  readonly severity: Severity;
  readonly at: XmlElement;
  readonly params?: Issue['params'];
}

/** The rules on one subject: where an activity (or organisation) breaks them. */
export type IatiRules = (entity: XmlElement, context: RuleContext) => Iterable<RuleFinding>;

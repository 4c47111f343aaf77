/**
 * What data is collected with: a questionnaire, a guide, a rubric, a checklist.
 * @module
 */
import type { Extensions } from '../dossier/Extensions.ts';
import type { Sampling } from '../indicator/Indicator.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { Code } from './Code.ts';
import type { DataProtection } from './DataProtection.ts';
import type { Wave } from './Wave.ts';

/** What kind of instrument it is, or a user's own as `namespace/code`. */
export type InstrumentKind =
  | 'questionnaire'
  | 'interview-guide'
  | 'focus-group-guide'
  | 'observation-grid'
  | 'rubric'
  | 'checklist'
  | 'administrative-record'
  | `${string}/${string}`;

/** One answer that a scale offers. */
export interface AnswerOption {
  /** Unique in its scale. */
  readonly code: string;
  /** The answer as the respondent reads it. */
  readonly label: LocalizedText;
  /** `outside`: no answer on the scale, such as “don't know”; it leaves the denominator. */
  readonly tone?: 'favourable' | 'neutral' | 'unfavourable' | 'outside';
}

/** The answers among which a respondent chooses, in order. */
export interface AnswerScale {
  readonly id: string;
  /** The answers, in the order in which they are offered. */
  readonly options: readonly AnswerOption[];
  /** Where the scale comes from, with its licence if it is someone else's. */
  readonly source?: LocalizedText;
  readonly extensions?: Extensions;
}

/** One question or one line of an instrument. */
export interface InstrumentItem {
  readonly id: string;
  /** The question or line as it is put. */
  readonly text: LocalizedText;
  /** What answer it takes, or a user's own as `namespace/code`. */
  readonly kind:
    | 'choice'
    | 'multiple-choice'
    | 'scale'
    | 'number'
    | 'date'
    | 'text'
    | 'yes-no'
    | `${string}/${string}`;
  /** Id of the answer scale. */
  readonly scale?: string;
  /** The part of the instrument it belongs to, for scores by domain. */
  readonly domain?: string;
  /** Id of the indicator that it feeds. */
  readonly indicator?: string;
  /** A high answer means the opposite of what it means elsewhere in the instrument. */
  readonly reversed?: boolean;
  /** Asks for sensitive data: health, origin, income, family situation. */
  readonly sensitive?: boolean;
  readonly extensions?: Extensions;
}

/** A way in which answers may be distorted, with what is done about it. */
export interface Bias {
  /** What distorts the answers, or a user's own as `namespace/code`. */
  readonly type:
    | 'desirability'
    | 'selection'
    | 'proxy'
    | 'recall'
    | 'interviewer'
    | 'acquiescence'
    | 'attrition'
    | `${string}/${string}`;
  /** How likely it distorts what the answers say. */
  readonly risk: 'low' | 'medium' | 'high';
  /** How it may show in this instrument. */
  readonly note?: LocalizedText;
  /** What is done against it. */
  readonly mitigation?: LocalizedText;
}

/** How respondents are helped to answer. */
export type Accommodation =
  | 'proxy'
  | 'assisted'
  | 'easy-read'
  | 'interpreter'
  | 'pictograms'
  | `${string}/${string}`;

/** What data is collected with. */
export interface Instrument {
  readonly id: string;
  /** What the team calls the instrument. */
  readonly name: LocalizedText;
  readonly kind: InstrumentKind;
  /** The version in use, for example `2024-09`. */
  readonly version?: string;
  /** How it reaches those who answer, or a user's own as `namespace/code`. */
  readonly mode?: 'on-paper' | 'online' | 'by-phone' | 'face-to-face' | 'observation' | `${string}/${string}`;
  /** The questions or lines, in the order in which they are put. */
  readonly items: readonly InstrumentItem[];
  /** The scales on which its items are answered. */
  readonly scales: readonly AnswerScale[];
  /** Ids of the stakeholders who answer. */
  readonly respondents?: readonly string[];
  /** Who asks: those who support the respondents, other participants, someone from outside, or nobody. */
  readonly askedBy?: 'service' | 'peers' | 'outsiders' | 'nobody';
  /** How those who answer are chosen. */
  readonly sampling?: Sampling;
  /** The bias register; an empty one says that biases were looked for and none was found. */
  readonly biases?: readonly Bias[];
  /** How respondents are helped to answer. */
  readonly accommodations?: readonly Accommodation[];
  /** Where items come from that are not the association's own. */
  readonly source?: LocalizedText;
  /** Licence of items that are not the association's own. */
  readonly licence?: string;
  /** On what basis, for which purpose, until when its data is held. */
  readonly dataProtection?: DataProtection;
  /** The rounds of collection. */
  readonly waves: readonly Wave[];
  /** The codebook by which open answers are coded. */
  readonly codebook: readonly Code[];
  readonly extensions?: Extensions;
}

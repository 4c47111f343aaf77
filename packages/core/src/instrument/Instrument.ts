/**
 * What data is collected with: a questionnaire, a guide, a rubric, a checklist.
 * @module
 */
import type { Extensions } from '../dossier/Extensions.ts';
import type { Sampling } from '../indicator/Indicator.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { Code } from './Codebook.ts';
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
  readonly label: LocalizedText;
  /** `outside`: no answer on the scale, such as “don't know”; it leaves the denominator. */
  readonly tone?: 'favourable' | 'neutral' | 'unfavourable' | 'outside';
}

/** The answers among which a respondent chooses, in order. */
export interface AnswerScale {
  readonly id: string;
  readonly options: readonly AnswerOption[];
  /** Where the scale comes from, with its licence if it is someone else's. */
  readonly source?: LocalizedText;
  readonly extensions?: Extensions;
}

/** One question or one line of an instrument. */
export interface InstrumentItem {
  readonly id: string;
  readonly text: LocalizedText;
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
  readonly type:
    | 'desirability'
    | 'selection'
    | 'proxy'
    | 'recall'
    | 'interviewer'
    | 'acquiescence'
    | 'attrition'
    | `${string}/${string}`;
  readonly risk: 'low' | 'medium' | 'high';
  readonly note?: LocalizedText;
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
  readonly name: LocalizedText;
  readonly kind: InstrumentKind;
  readonly version?: string;
  readonly mode?: 'on-paper' | 'online' | 'by-phone' | 'face-to-face' | 'observation' | `${string}/${string}`;
  readonly items: readonly InstrumentItem[];
  readonly scales: readonly AnswerScale[];
  /** Ids of the stakeholders who answer. */
  readonly respondents?: readonly string[];
  /** Who asks: those who support the respondents, other participants, someone from outside, or nobody. */
  readonly askedBy?: 'service' | 'peers' | 'outsiders' | 'nobody';
  readonly sampling?: Sampling;
  /** The bias register; an empty one says that biases were looked for and none was found. */
  readonly biases?: readonly Bias[];
  readonly accommodations?: readonly Accommodation[];
  /** Where items come from that are not the association's own. */
  readonly source?: LocalizedText;
  /** Licence of items that are not the association's own. */
  readonly licence?: string;
  readonly dataProtection?: DataProtection;
  readonly waves: readonly Wave[];
  /** The codebook by which open answers are coded. */
  readonly codebook: readonly Code[];
  readonly extensions?: Extensions;
}

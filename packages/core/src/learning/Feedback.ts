import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';

/** What those concerned told the programme. An entry of the kind `safeguarding` leaves the house in no export. */
export interface Feedback {
  readonly id: string;
  /** What it is, or a user's own as `namespace/code`. */
  readonly kind:
    | 'complaint'
    | 'suggestion'
    | 'praise'
    | 'unwanted-effect'
    | 'safeguarding'
    | `${string}/${string}`;
  /** What was said. */
  readonly text: LocalizedText;
  /** The day on which it reached the programme. */
  readonly receivedOn?: IsoDay;
  /** Id of the stakeholder from whom it came. */
  readonly from?: string;
  /** What was answered to those from whom it came. */
  readonly answer?: LocalizedText;
  /** Id of the notable result that it led to. */
  readonly notableResult?: string;
  readonly extensions?: Extensions;
}

/** How progress is judged: before the due date against the planned path, on or after it against the target. */
export type Rating =
  | 'on-track'
  | 'at-risk'
  | 'off-track'
  /** Before the due date, on the wrong side of the baseline. */
  | 'regressing'
  /** Hardly anything could be expected yet. */
  | 'too-early'
  /** No value is due yet. */
  | 'pending'
  /** What is known does not carry a judgement. */
  | 'unknown'
  /** At or beyond the target already, but not for good: before the due date, or on provisional data. */
  | 'achieved-early'
  | 'achieved'
  | 'nearly-achieved'
  | 'partly-achieved'
  | 'not-achieved'
  /** On the due date, on the wrong side of the baseline. */
  | 'regressed'
  /** The value is known within limits, and a cut-off lies between them. */
  | 'within-uncertainty';

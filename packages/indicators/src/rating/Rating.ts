/** How progress is judged: before the due date against the planned path, on or after it against the target. */
export type Rating =
  | 'on-track'
  | 'at-risk'
  | 'off-track'
  | 'regressing'
  | 'too-early'
  | 'pending'
  | 'unknown'
  | 'achieved-early'
  | 'achieved'
  | 'nearly-achieved'
  | 'partly-achieved'
  | 'not-achieved'
  | 'regressed'
  | 'within-uncertainty';

/** How sure an interval shall be. */
export interface ConfidenceOptions {
  /** Share of samples whose interval holds the true value, above 0, below 1; default 0.95. */
  readonly confidence?: number;
}

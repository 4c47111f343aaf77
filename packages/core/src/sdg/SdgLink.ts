/** A goal of the 2030 Agenda, with one of its targets where it is known. Source: UN resolution A/RES/70/1. */
export interface SdgLink {
  /** 1 to 17. */
  readonly goal: number;
  /** For example `4.2` or `1.a`. */
  readonly target?: string;
}

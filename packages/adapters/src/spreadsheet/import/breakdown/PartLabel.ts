/** What a line of figures is about within its indicator, as the sheet says it. */
export interface PartLabel {
  /** « Femmes », "North", « 3-5 ans ». */
  readonly label: string;
  /** What stands over the label, where the sheet names the axis: « Sexe », « Quartier ». */
  readonly axis?: string;
}

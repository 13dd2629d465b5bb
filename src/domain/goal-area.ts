/** An area of result goals that FoU has added to those that the register has from the start. */
export interface GoalArea {
  readonly id: string;
  readonly version: number;
  readonly label: string;
  readonly fromYear: number;
  /** Its last year; none = it still is in use. */
  readonly toYear?: number;
  /** Minted when the form was drawn. Unique. */
  readonly submissionId?: string;
}

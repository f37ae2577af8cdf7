/** What a plan comes to. */
export interface PlanFiguresInEuros {
  readonly visits: number;
  readonly driveMinutes: number;
  /** Driving, visits and waiting. */
  readonly workMinutes: number;
  readonly km: number;
  readonly euros: number;
}

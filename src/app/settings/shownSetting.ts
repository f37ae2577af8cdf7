/** A setting as the report of `settings` shows it. */
export interface ShownSetting {
  readonly key: string;
  readonly label: string;
  /** As `--set` takes it; "" where the job decides. */
  readonly value: string;
  readonly unit: string;
  readonly expected: string;
  readonly status: 'hypothesis' | 'confirmed' | 'changed';
  /** The sheet's cell cannot be used; `value` is the last good one. */
  readonly isWrong: boolean;
}

export interface ClassRuleReport {
  readonly rule: 'thresholds' | 'rank' | 'quantile';
  /** Scores, places or shares of the accounts scored, as set. */
  readonly limits: readonly number[];
  readonly cuts: readonly number[];
  /** ISO day the cuts were worked out as of. */
  readonly asOf: string;
}

export interface MoneyReport {
  /** Of the turnover, else of the potential: ISO 4217, 'none' (not money) or 'unknown' (counted as euros). */
  readonly currency: string;
  readonly isConfirmed: boolean;
  readonly blank: 'notMoney' | 'foreignCurrency' | null;
  /** Amounts that do not count in money. */
  readonly leftOut: readonly {
    readonly field: string;
    readonly header: string;
    readonly why: 'notMoney' | 'foreignCurrency';
    readonly currency: string;
  }[];
}

/** The ratio sheet of French sales courses: what a period's visits brought. */

/** What was counted in a period; NaN where not known. Amounts without tax. */
export interface ActivityCounts {
  readonly turnover: number;
  readonly margin: number;
  readonly visits: number;
  readonly orders: number;
  readonly prospectVisits: number;
  readonly newClients: number;
  readonly clients: number;
}

/** Amounts in €, rates as shares (0.2 = 20 %); NaN where the divisor is missing or zero. */
export interface ActivityRatios {
  readonly turnoverPerVisit: number;
  readonly marginPerVisit: number;
  readonly visitsPerOrder: number;
  readonly turnoverPerOrder: number;
  readonly marginPerOrder: number;
  readonly marginRate: number;
  /** Effort de prospection: prospect visits ÷ visits. */
  readonly prospectingShare: number;
  /** Rendement: new clients ÷ prospect visits. */
  readonly prospectingYield: number;
  /** Taux de conquête: new clients ÷ clients. */
  readonly conquestRate: number;
}

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : NaN);

/** Every ratio the counts allow. */
export const activityRatios = (counts: ActivityCounts): ActivityRatios => ({
  turnoverPerVisit: ratio(counts.turnover, counts.visits),
  marginPerVisit: ratio(counts.margin, counts.visits),
  visitsPerOrder: ratio(counts.visits, counts.orders),
  turnoverPerOrder: ratio(counts.turnover, counts.orders),
  marginPerOrder: ratio(counts.margin, counts.orders),
  marginRate: ratio(counts.margin, counts.turnover),
  prospectingShare: ratio(counts.prospectVisits, counts.visits),
  prospectingYield: ratio(counts.newClients, counts.prospectVisits),
  conquestRate: ratio(counts.newClients, counts.clients),
});

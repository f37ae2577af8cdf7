/** The ratios of the French sales sheet, from one period's counts. Names and formulas: product.md C.6 (F12), 7.03. */

/** What was counted in a period; null where nothing was counted (which is not zero). Amounts in euros without tax. */
export interface SalesCounts {
  readonly turnover: number | null;
  readonly margin: number | null;
  readonly calls: number | null;
  readonly appointments: number | null;
  readonly visits: number | null;
  readonly prospectingVisits: number | null;
  readonly offers: number | null;
  readonly orders: number | null;
  readonly newClients: number | null;
  readonly clients: number | null;
}

/** Euros per visit or order, visits per order, or shares (0–1); null where a count is missing or divides by zero. */
export interface SalesRatios {
  readonly turnoverPerVisit: number | null;
  readonly marginPerVisit: number | null;
  readonly visitsPerOrder: number | null;
  readonly turnoverPerOrder: number | null;
  readonly marginPerOrder: number | null;
  readonly marginRate: number | null;
  /** Share of visits spent on prospects. */
  readonly prospectingShare: number | null;
  /** New clients per prospecting visit. */
  readonly prospectingYield: number | null;
  /** New clients among all clients. */
  readonly conquestRate: number | null;
  /** The funnel: calls → appointments → offers → orders. */
  readonly appointmentsPerCall: number | null;
  readonly offersPerAppointment: number | null;
  readonly ordersPerOffer: number | null;
}

const ratio = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole === 0 ? null : part / whole;

export const salesRatios = (counts: SalesCounts): SalesRatios => ({
  turnoverPerVisit: ratio(counts.turnover, counts.visits),
  marginPerVisit: ratio(counts.margin, counts.visits),
  visitsPerOrder: ratio(counts.visits, counts.orders),
  turnoverPerOrder: ratio(counts.turnover, counts.orders),
  marginPerOrder: ratio(counts.margin, counts.orders),
  marginRate: ratio(counts.margin, counts.turnover),
  prospectingShare: ratio(counts.prospectingVisits, counts.visits),
  prospectingYield: ratio(counts.newClients, counts.prospectingVisits),
  conquestRate: ratio(counts.newClients, counts.clients),
  appointmentsPerCall: ratio(counts.appointments, counts.calls),
  offersPerAppointment: ratio(counts.offers, counts.appointments),
  ordersPerOffer: ratio(counts.orders, counts.offers),
});

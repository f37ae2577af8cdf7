/** The part of Microsoft's client this folder needs: handed in, so that pane, tests and command line each bring their own. */
export interface ExcelGlobals {
  readonly Excel: { readonly run: typeof Excel.run; readonly createWorkbook: typeof Excel.createWorkbook };
}

export class ExcelSession {
  constructor(readonly globals: ExcelGlobals) {}

  /** Reads: an open cell edit is refused at once (CELL_EDIT_MODE), so that the pane can say so. */
  read<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    return this.globals.Excel.run(work);
  }

  /** Writes: waits until the user has left the cell. */
  write<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    return this.globals.Excel.run({ delayForCellEdit: true }, work);
  }
}

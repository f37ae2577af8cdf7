import { ApiError } from '../session/apiError';

/**
 * Excel's limits and refusals, each to be switched in tests. Limits are on by default with Excel on the web's figures
 * (Microsoft's documentation, "Resource limits and performance optimization"); refusals are off.
 */
export interface Faults {
  /** Bytes of a request and of a response: 5 MB. Infinity switches the limit off. */
  payloadBytes: number;
  /** Above it `values` and its like read as null: 5,000,000 cells. */
  cellsPerRead: number;
  /** Cells of one operation: 33,554,000. */
  cellsPerOperation: number;
  /** A person is typing in a cell: requests are refused with 5004, or wait when they carry the delay flag. */
  isEditingCell: boolean;
  /** The action of the next request that fails with GeneralException, counted from 0; null for none. Earlier ones stay. */
  failAtAction: number | null;
  /** Requests that go well before `failAtAction` applies. */
  failAfterRequests: number;
  /** After this many further requests the pane is dead: no answer any more; null for never. */
  dieAfterRequests: number | null;
  /** Does the request that kills the pane still reach the workbook? */
  deathComes: 'beforeTheRequest' | 'beforeTheAnswer';
  /** Milliseconds each answer takes. */
  delayMs: number;
  /** Answers every request with this number (5012, 5102, 7000 …) while set. */
  refuseWith: number | null;
}

const MEGABYTE = 1_048_576;

export function createFaults(): Faults {
  return {
    payloadBytes: 5 * MEGABYTE,
    cellsPerRead: 5_000_000,
    cellsPerOperation: 33_554_000,
    isEditingCell: false,
    failAtAction: null,
    failAfterRequests: 0,
    dieAfterRequests: null,
    deathComes: 'beforeTheRequest',
    delayMs: 0,
    refuseWith: null,
  };
}

export function checkOperationSize(faults: Faults, cellCount: number): void {
  if (cellCount > faults.cellsPerOperation) throw new ApiError('OperationCellsExceedLimit');
}

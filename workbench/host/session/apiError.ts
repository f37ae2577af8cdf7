/**
 * A refusal of Excel, with the code and the English message its service gives (Microsoft's documentation, "Error
 * handling with the application-specific JavaScript APIs"). Thrown, not returned: it leaves a class member from any
 * depth and is caught in one place, the executor, which turns it into the error body.
 */
const KNOWN: Readonly<Record<string, readonly [status: number, message: string]>> = {
  AccessDenied: [403, 'You cannot perform the requested operation.'],
  ApiNotFound: [
    404,
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  ],
  BadPassword: [400, 'The password you supplied is incorrect.'],
  Conflict: [409, 'Request could not be processed because of a conflict.'],
  GeneralException: [500, 'There was an internal error while processing the request.'],
  InsertDeleteConflict: [409, 'The insert or delete operation attempted resulted in a conflict.'],
  InvalidArgument: [400, 'The argument is invalid or missing or has an incorrect format.'],
  InvalidOperation: [400, 'The operation attempted is invalid on the object.'],
  InvalidReference: [400, 'This reference is not valid for the current operation.'],
  InvalidSelection: [400, 'The current selection is invalid for this operation.'],
  ItemAlreadyExists: [409, 'The resource being created already exists.'],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  MergedRangeConflict: [
    409,
    'Cannot complete the operation. A table cannot overlap with a PivotTable report, query results, merged cells or another table.',
  ],
  NonBlankCellOffSheet: [
    400,
    'Microsoft Excel cannot insert new cells because it would push non-empty cells off the end of the worksheet.',
  ],
  NotImplemented: [501, 'The requested feature is not implemented.'],
  OperationCellsExceedLimit: [400, 'The attempted operation affects more than the limit of 33554000 cells.'],
  RangeExceedsLimit: [400, 'The cell count in the range has exceeded the maximum supported number.'],
  UnsupportedOperation: [400, 'The operation being attempted is not supported.'],
};

export type ApiErrorCode = keyof typeof KNOWN & string;

export class ApiError extends Error {
  readonly status: number;
  /** `location` only where it is not the member that runs. */
  constructor(
    readonly code: string,
    message?: string,
    readonly location?: string,
  ) {
    super(message ?? KNOWN[code]?.[1] ?? code);
    this.name = 'ApiError';
    this.status = KNOWN[code]?.[0] ?? 500;
  }
}

export const invalidArgument = (message?: string): ApiError => new ApiError('InvalidArgument', message);
export const itemNotFound = (): ApiError => new ApiError('ItemNotFound');

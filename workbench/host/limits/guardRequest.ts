import type { Faults } from './faults';

/** A refusal of the whole request: the number of the host's answer, the code and sentence the client shows. */
export interface HostRefusal {
  readonly number: number;
  readonly code: string;
  readonly message: string;
}

/** Numbers the client knows (office-host protocol, section 6); any other is a GeneralException. */
const REFUSALS: Readonly<Record<number, readonly [code: string, message: string]>> = {
  5004: [
    'InvalidOperationInCellEditMode',
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  ],
  5012: ['InvalidOrTimedOutSession', 'Your Office Online session has expired or is invalid.'],
  5016: [
    'WriteNotSupportedWhenModalDialogOpen',
    'Write operation is not supported when a modal dialog is open.',
  ],
  5102: ['ActivityLimitReached', 'Activity limit has been reached.'],
  5103: ['RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.'],
  5104: ['ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.'],
  7000: ['AccessDenied', 'Access denied.'],
};

export function refusal(number: number): HostRefusal {
  const [code, message] = REFUSALS[number] ?? [
    'GeneralException',
    'There was an internal error while processing the request.',
  ];
  return { number, code, message };
}

const CODES = { editing: 5004, requestTooLarge: 5103, responseTooLarge: 5104 } as const;

/** Flag of a request that waits until the cell is no longer edited. */
export const WAIT_FOR_CELL_EDIT = 64;

/** Why a request is refused before it runs, or null. `byteLength` of its text. */
export function refuseRequest(faults: Faults, byteLength: number): HostRefusal | null {
  if (faults.refuseWith !== null) return refusal(faults.refuseWith);
  if (byteLength > faults.payloadBytes) return refusal(CODES.requestTooLarge);
  return faults.isEditingCell ? refusal(CODES.editing) : null;
}

export const refuseResponse = (faults: Faults, byteLength: number): HostRefusal | null =>
  byteLength > faults.payloadBytes ? refusal(CODES.responseTooLarge) : null;

/** UTF-8 length of a text; texts that are small whatever their characters are not measured. */
export function byteLengthOf(text: string, limit: number): number {
  if (text.length * 3 <= limit || text.length > limit) return text.length;
  return new TextEncoder().encode(text).length;
}

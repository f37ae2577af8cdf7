/** Why a file was refused: stable codes; `details.reason` says which check refused it, other members are its figures. */
export type FileFailureCode = 'FILE_UNREADABLE' | 'FILE_ENCRYPTED' | 'FILE_TOO_LARGE';

export interface FileFailure {
  readonly ok: false;
  readonly code: FileFailureCode;
  readonly details: Readonly<Record<string, string | number>>;
}
export type FileResult<T> = { readonly ok: true; readonly value: T } | FileFailure;

export const accept = <T>(value: T): FileResult<T> => ({ ok: true, value });
export const refuse = (
  code: FileFailureCode,
  reason: string,
  figures: Readonly<Record<string, string | number>> = {},
): FileFailure => ({ ok: false, code, details: { reason, ...figures } });

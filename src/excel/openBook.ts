import { fail, succeed } from '../domain/result';
import type { Result } from '../domain/result';
import { toBase64 } from './base64';
import type { ExcelGlobals } from './excelSession';
import { officeFailure } from './officeErrors';

/** Opens a file in a window of its own. Some Excels refuse (in a browser that blocks new windows, say): HOST_FAILED with their reason. */
export const openBook = async ({ Excel }: ExcelGlobals, bytes: Uint8Array): Promise<Result<void>> => {
  try {
    await Excel.createWorkbook(toBase64(bytes));
    return succeed(undefined);
  } catch (error) {
    const failure = officeFailure(error);
    return failure ? { ok: false, failure } : fail('HOST_FAILED', { reason: String(error) });
  }
};

import type { Language } from '../words/language';
import type { FunctionErrorCode, FunctionHost } from './functionHost';

const excelCode = (code: FunctionErrorCode): CustomFunctions.ErrorCode =>
  code === 'value' ? CustomFunctions.ErrorCode.invalidValue : CustomFunctions.ErrorCode.notAvailable;

/** Excel's own errors, through the `CustomFunctions` object its client defines. */
export const excelFunctionHost = (
  language: () => Language,
  loadPlaces: FunctionHost['loadPlaces'],
): FunctionHost => ({
  language,
  loadPlaces,
  error: (code, reason) => new CustomFunctions.Error(excelCode(code), reason) as unknown as Error,
});

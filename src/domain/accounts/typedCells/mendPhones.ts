/**
 * Phone numbers a program took for numbers: `=33612345678` and `+33612345678` lost their plus, 0612345678 its zero, and
 * `=06-12-34-56-78` became a subtraction whose result is no phone number any more. Digits alone are looked at: what was typed
 * as text is left as it is.
 */
import type { TextColumn } from '../types';

/** National digits after the zero, where numbers have one: France, Belgium's mobiles, Switzerland, Italy's trunk zero. */
const WITHOUT_ZERO = /^[1-9]\d{8}$/;
/** Country and number: longer than any national one, as long as E.164 allows. */
const WITHOUT_PLUS = /^[1-9]\d{10,14}$/;
const NATIONAL = /^0[\d .-]{8,}$/;
/** A result of arithmetic, or too long for Excel's digits. */
const NO_PHONE = /^-\d+(?:\.\d+)?$|^\d+\.\d{3,}$|^\d(?:\.\d+)?e\+\d+$/i;

export interface PhoneFinding {
  readonly position: number;
  readonly value: string;
  /** null: the digits are lost. */
  readonly repair: string | null;
}

/** Do numbers of this list begin with a zero at home? */
const hasTrunkZero = ({ dictionary }: TextColumn, language: string): boolean =>
  language.startsWith('fr') || dictionary.some((text) => NATIONAL.test(text));

/** undefined: nothing is wrong with it. */
const mended = (text: string, isZeroLost: boolean): string | null | undefined => {
  if (WITHOUT_PLUS.test(text)) return `+${text}`;
  if (WITHOUT_ZERO.test(text)) return isZeroLost ? `0${text}` : undefined;
  return NO_PHONE.test(text) ? null : undefined;
};

/** The column with what was lost put back, and what was found; `language` is the workbook's tag ("fr-FR"). */
export const mendPhones = (
  column: TextColumn,
  language: string,
): { readonly column: TextColumn; readonly findings: readonly PhoneFinding[] } => {
  const isZeroLost = hasTrunkZero(column, language);
  const repairs = column.dictionary.map((text) => mended(text, isZeroLost));
  if (repairs.every((repair) => repair === undefined)) return { column, findings: [] };
  const findings: PhoneFinding[] = [];
  column.indices.forEach((index, position) => {
    const repair = repairs[index];
    if (repair !== undefined) findings.push({ position, value: column.dictionary[index] ?? '', repair });
  });
  const dictionary = column.dictionary.map((text, index) => repairs[index] ?? text);
  return { column: { indices: column.indices, dictionary }, findings };
};

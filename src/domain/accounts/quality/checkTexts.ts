/** Names that are missing, and texts read in the wrong encoding, with the letters meant where they can be told. */
import { DOS_LETTERS, MOJIBAKE_PATTERN } from '../../../words/mojibake';
import type { TextField } from '../../../words/fields';
import { textAt } from '../typedCells/readTextColumn';
import type { QualityInput } from './qualityInput';

const CHECKED: readonly TextField[] = [
  'name',
  'address',
  'town',
  'country',
  'rep',
  'sector',
  'group',
  'category',
];

const NOT_ASCII = /[^ -~]/;

/** "CafÃ©" → "Café", "Mart¡n" → "Martín"; null where the letters meant cannot be told. */
export const repairEncoding = (text: string): string | null => {
  if (text.includes('\uFFFD')) return null;
  const fromUtf8 = text.replace(/([ÂÃ])([\u0080-\u00BF])/g, (_, lead: string, tail: string) =>
    String.fromCharCode(tail.charCodeAt(0) + (lead === 'Ã' ? 0x40 : 0)),
  );
  if (fromUtf8 !== text) return MOJIBAKE_PATTERN.test(fromUtf8) ? null : fromUtf8;
  const fromDos = text
    .replace(/(?<=\p{L})\P{L}(?=\p{L})/gu, (sign) => DOS_LETTERS[sign] ?? sign)
    .replace(/(?<=\p{L})[ƒŠŒš](?=\p{L})/gu, (sign) => DOS_LETTERS[sign] ?? sign);
  return fromDos === text || MOJIBAKE_PATTERN.test(fromDos) ? null : fromDos;
};

const checkEncoding = (input: QualityInput, field: TextField): void => {
  const column = input.texts[field];
  if (!column) return;
  const isBroken = column.dictionary.map((text) => NOT_ASCII.test(text) && MOJIBAKE_PATTERN.test(text));
  if (!isBroken.includes(true)) return;
  for (let i = 0; i < input.count; i++) {
    if (!isBroken[column.indices[i] ?? -1]) continue;
    const text = textAt(column, i);
    const repair = repairEncoding(text);
    input.report('ENCODING_BROKEN', {
      account: i,
      field,
      value: text,
      ...(repair === null ? {} : { repair }),
    });
  }
};

const checkNames = (input: QualityInput): void => {
  const { name } = input.texts;
  if (!name) return;
  for (let i = 0; i < input.count; i++)
    if ((name.indices[i] ?? -1) < 0) input.report('NAME_MISSING', { account: i, field: 'name', value: '' });
};

export const checkTexts = (input: QualityInput): void => {
  checkNames(input);
  for (const field of CHECKED) checkEncoding(input, field);
};

import type { CellStyle } from 'hucre/xlsx';

/** Colours of the few looks a book has; the same as in the workbook's own sheets. */
const INK = '0B4A82';
const LINK = '0563C1';
const INPUT_FILL = 'FFFBE6';
const HEAD_FILL = 'E4EFFA';
const RULE = 'C7D3DF';

const FONT = { name: 'Calibri', size: 10 } as const;

const rule = { style: 'thin', color: { rgb: RULE } } as const;

export const TITLE: CellStyle = { font: { ...FONT, bold: true, size: 14, color: { rgb: INK } } };
export const LINE: CellStyle = { font: FONT };
export const LINKED: CellStyle = { font: { ...FONT, color: { rgb: LINK }, underline: true } };
export const HEAD: CellStyle = {
  font: { ...FONT, bold: true, color: { rgb: INK } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: HEAD_FILL } },
  alignment: { vertical: 'center', wrapText: true },
  border: { bottom: rule },
};

export interface BodyLook {
  readonly numberFormat: string;
  readonly isInput: boolean;
  readonly isLink: boolean;
  readonly align?: 'Left' | 'Center' | 'Right';
}

/** Texts wrap: a phone is narrow. */
export const bodyStyle = ({ numberFormat, isInput, isLink, align }: BodyLook): CellStyle => ({
  numFmt: numberFormat,
  font: FONT,
  alignment: {
    vertical: 'top',
    wrapText: true,
    ...(align ? { horizontal: align.toLowerCase() as 'left' | 'center' | 'right' } : {}),
  },
  border: { bottom: rule },
  ...(isLink ? LINKED : {}),
  ...(isInput ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: INPUT_FILL } } } : {}),
});

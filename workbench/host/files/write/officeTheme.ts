/**
 * The theme of a new workbook: Office's colours and fonts, flat fills and plain lines. Excel does without one; LibreOffice
 * then leaves charts whose series have no colour of their own blank.
 */
import { OFFICE_THEME, THEME_SLOTS } from '../styles/colors';

/** The format lists dark before light. */
const ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];
const ADDRESS = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const colors = ORDER.map(
  (index) => `<a:${THEME_SLOTS[index]}><a:srgbClr val="${OFFICE_THEME[index]}"/></a:${THEME_SLOTS[index]}>`,
);
const font = (name: string): string => `<a:latin typeface="${name}"/><a:ea typeface=""/><a:cs typeface=""/>`;
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = (width: number): string => `<a:ln w="${width}">${fill}<a:prstDash val="solid"/></a:ln>`;
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
const three = (one: string): string => one.repeat(3);

export const OFFICE_THEME_XML = [
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a:theme xmlns:a="${ADDRESS}" name="Office"><a:themeElements>`,
  `<a:clrScheme name="Office">${colors.join('')}</a:clrScheme>`,
  `<a:fontScheme name="Office"><a:majorFont>${font('Calibri Light')}</a:majorFont><a:minorFont>${font('Calibri')}</a:minorFont></a:fontScheme>`,
  `<a:fmtScheme name="Office"><a:fillStyleLst>${three(fill)}</a:fillStyleLst><a:lnStyleLst>${[6350, 12_700, 19_050].map(line).join('')}</a:lnStyleLst>`,
  `<a:effectStyleLst>${three(effect)}</a:effectStyleLst><a:bgFillStyleLst>${three(fill)}</a:bgFillStyleLst></a:fmtScheme>`,
  '</a:themeElements></a:theme>',
].join('');

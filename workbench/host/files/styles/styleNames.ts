/** Words of the file format ↔ words of Office.js. */
const inverse = (table: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(table).map(([file, office]) => [office, file]));

export const HORIZONTAL: Readonly<Record<string, string>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
export const VERTICAL: Readonly<Record<string, string>> = {
  top: 'Top',
  center: 'Center',
  justify: 'Justify',
  distributed: 'Distributed',
};
export const UNDERLINE: Readonly<Record<string, string>> = {
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};
export const FILL_PATTERN: Readonly<Record<string, string>> = {
  mediumGray: 'Gray50',
  darkGray: 'Gray75',
  lightGray: 'Gray25',
  darkHorizontal: 'Horizontal',
  darkVertical: 'Vertical',
  darkDown: 'Down',
  darkUp: 'Up',
  darkGrid: 'Checker',
  darkTrellis: 'SemiGray75',
  lightHorizontal: 'LightHorizontal',
  lightVertical: 'LightVertical',
  lightDown: 'LightDown',
  lightUp: 'LightUp',
  lightGrid: 'Grid',
  lightTrellis: 'CrissCross',
  gray125: 'Gray16',
  gray0625: 'Gray8',
  solid: 'Solid',
};
/** Line of the file → "style weight" of Office.js. */
export const BORDER_LINE: Readonly<Record<string, string>> = {
  thin: 'Continuous Thin',
  medium: 'Continuous Medium',
  thick: 'Continuous Thick',
  hair: 'Continuous Hairline',
  dotted: 'Dot Thin',
  dashed: 'Dash Thin',
  mediumDashed: 'Dash Medium',
  dashDot: 'DashDot Thin',
  mediumDashDot: 'DashDot Medium',
  dashDotDot: 'DashDotDot Thin',
  mediumDashDotDot: 'DashDotDot Medium',
  slantDashDot: 'SlantDashDot Medium',
  double: 'Double Thick',
};
export const HORIZONTAL_FILE = inverse(HORIZONTAL);
export const VERTICAL_FILE = inverse(VERTICAL);
export const UNDERLINE_FILE = inverse(UNDERLINE);
export const FILL_PATTERN_FILE = inverse(FILL_PATTERN);
const BORDER_LINE_FILE = inverse(BORDER_LINE);

/** The file's line for a style and weight; weights a style does not have fall back to its usual one. */
export function borderLine(style: string, weight: string): string | undefined {
  if (style === 'None') return undefined;
  const usual = Object.keys(BORDER_LINE).find((line) => BORDER_LINE[line]?.startsWith(`${style} `));
  return BORDER_LINE_FILE[`${style} ${weight}`] ?? usual ?? 'thin';
}

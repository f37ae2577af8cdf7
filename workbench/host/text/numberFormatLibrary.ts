/**
 * The `numfmt` package (4.0.1). Its package.json points CommonJS loaders to a file it does not ship, so it is taken
 * by path; everything here goes through this one file.
 */
export {
  dateFromSerial,
  dateToSerial,
  delocalize,
  format,
  getFormatInfo,
  getLocale,
  isDateFormat,
  isPercentFormat,
  isTextFormat,
  isValidFormat,
  parseValue,
  tokenize,
} from '../../../node_modules/numfmt/dist/index.js';

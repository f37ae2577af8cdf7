import { normaliseText } from '../accounts/normalise';

/** Text as it is compared: no accents, lower case, blanks single, curly quotes straightened. */
export const foldText = (text: string): string => normaliseText(text).replace(/[’‘]/g, "'");

/** Puts no-break spaces where French typography wants them, so that a narrow pane never starts a line with « : » or « ? ». */
export const keepFrenchSigns = (text: string): string =>
  text.replace(/« /g, '«\u00a0').replace(/ (?=[»:;?!])/g, '\u00a0');

/**
 * Traces of text read in the wrong encoding: UTF-8 taken for Windows-1252 ("Ã©"), the replacement sign,
 * and DOS code page 850 or 437 taken for Windows-1252 inside a word ("Catalu¤a", "Mart¡n").
 */
export const MOJIBAKE_PATTERN =
  /\uFFFD|Ã[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00A0-\u00BF]|â€[™œ“”\u009D¦]|\p{L}[¤¡¢£¥§¨©¬®¯°±²³´µ¶·¸¹¼½¾‚ƒ„‡ˆ]\p{L}/u;

/** DOS code pages 437 and 850 read as Windows-1252: the sign seen → the letter meant. */
export const DOS_LETTERS: Readonly<Record<string, string>> = {
  '‚': 'é',
  ƒ: 'â',
  '„': 'ä',
  '…': 'à',
  '†': 'å',
  '‡': 'ç',
  ˆ: 'ê',
  '‰': 'ë',
  Š: 'è',
  '‹': 'ï',
  Œ: 'î',
  '“': 'ô',
  '”': 'ö',
  '–': 'û',
  '—': 'ù',
  '\u00A0': 'á',
  '¡': 'í',
  '¢': 'ó',
  '£': 'ú',
  '¤': 'ñ',
  '¥': 'Ñ',
  '\u0081': 'ü',
  š: 'Ü',
};

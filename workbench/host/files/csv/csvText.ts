/**
 * Bytes of a text file → text. A byte order mark decides; without one, UTF-16 is seen by its zero bytes, UTF-8 by being
 * valid, and what is left is Windows-1252, which every French and English Excel of the last decades writes. Text that was
 * already garbled when it was saved ("Ã©") is valid and is left as it is: repairing it would be guessing.
 */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

const SAMPLE_BYTES = 65_536;

export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: encoding === 'windows-1252' ? withPrintedMarks(text) : text, encoding };
}

/** Windows-1252 between 80 and 9F (hexadecimal); five places are empty and stay as they are. */
const MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Several versions of Node decode these 32 bytes as Latin-1's control characters (nodejs/node #56542). */
const withPrintedMarks = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (mark) => MARKS.charAt(mark.charCodeAt(0) - 0x80));

function encodingOf(bytes: Uint8Array): DecodedText['encoding'] {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const wide = wideEncoding(bytes);
  if (wide) return wide;
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** UTF-16 without a mark: of letters and digits every other byte is zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length * 0.3 && even < odd / 10) return 'utf-16le';
  return even > sample.length * 0.3 && odd < even / 10 ? 'utf-16be' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Binary rubbish under a text's name: zero bytes that are no UTF-16. */
export const isBinary = (bytes: Uint8Array): boolean =>
  wideEncoding(bytes) === null &&
  bytes[0] !== 0xff &&
  bytes[0] !== 0xfe &&
  bytes.subarray(0, SAMPLE_BYTES).includes(0);

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Resolves the five named and the numeric references; anything else is left as it stands. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? whole;
    const code = name[1] === 'x' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

export function escapeAttribute(text: string): string {
  return /[&<>"\r\n\t]/.test(text) ? text.replace(/[&<>"\r\n\t]/g, (mark) => ESCAPES[mark] ?? mark) : text;
}

export function escapeText(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, (mark) => ESCAPES[mark] ?? mark) : text;
}

/** Excel's own escape inside strings: `_x000D_` stands for the character U+000D. */
export function decodeExcelEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

const hex4 = (code: number): string => `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;

/** Characters XML 1.0 cannot hold (controls, lone surrogates) and texts that look like an escape are escaped. */
export function encodeExcelEscapes(text: string): string {
  const guarded = text.includes('_x') ? text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_') : text;
  if (!mayHoldForbidden(guarded)) return guarded;
  let out = '';
  for (const mark of guarded) out += isForbidden(mark.codePointAt(0) ?? 0) ? hex4(mark.charCodeAt(0)) : mark;
  return out;
}

function mayHoldForbidden(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if ((code < 32 && code !== 9 && code !== 10) || code >= 0xd800) return true;
  }
  return false;
}

function isForbidden(code: number): boolean {
  if (code < 32) return code !== 9 && code !== 10;
  return (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
}

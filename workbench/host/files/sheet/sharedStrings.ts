import { decodeExcelEscapes, unescapeXml } from '../xml/xmlText';

/** The text of a string item or inline string: runs joined, phonetic hints left out. */
export function stringItemText(inside: string): string {
  const bare = inside.includes('rPh')
    ? inside.replace(/<(\w+:)?rPh[\s>][\s\S]*?<\/(\w+:)?rPh>/g, '')
    : inside;
  let text = '';
  for (let at = textTag(bare, 0); at >= 0; at = textTag(bare, at)) {
    const open = bare.indexOf('>', at);
    if (open < 0) break;
    at = open + 1;
    if (bare[open - 1] === '/') continue;
    const close = bare.indexOf('<', at);
    text += rawText(bare, at, close < 0 ? bare.length : close);
    at = close < 0 ? bare.length : close;
  }
  return decodeExcelEscapes(text);
}

/** `<![CDATA[…]]>` is rare but legal. */
function rawText(bare: string, from: number, close: number): string {
  if (!bare.startsWith('<![CDATA[', close)) return unescapeXml(bare.slice(from, close));
  return bare.slice(close + 9, bare.indexOf(']]>', close));
}

/** Position of the next `<t>` or `<t …>`, whatever its prefix. */
function textTag(text: string, from: number): number {
  const pattern = /<(?:\w+:)?t(?=[\s>/])/g;
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}

/** Texts of `sharedStrings.xml` by number. */
export function readSharedStrings(xml: string | null): string[] {
  const texts: string[] = [];
  if (xml === null) return texts;
  const tag = /<((?:\w+:)?si)(?=[\s>/])[^>]*>/g;
  for (let match = tag.exec(xml); match; match = tag.exec(xml)) {
    if (match[0].endsWith('/>')) {
      texts.push('');
      continue;
    }
    const close = xml.indexOf(`</${match[1] ?? 'si'}>`, tag.lastIndex);
    if (close < 0) break;
    texts.push(stringItemText(xml.slice(tag.lastIndex, close)));
    tag.lastIndex = close;
  }
  return texts;
}

/**
 * Small parts as a tree that keeps everything: names with their prefixes, attribute order, text, unknown elements. What
 * is not touched is written back as it was read. Elements are looked up by local name, because producers choose their
 * prefixes freely and ISO strict files use other namespaces for the same words.
 */
import { escapeAttribute, escapeText, unescapeXml } from './xmlText';

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly (XmlElement | string)[] = [],
): XmlElement => {
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) kept[key] = String(value);
  return { name, attributes: kept, children: [...children] };
};

export function elements(parent: XmlElement | undefined, local?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of parent?.children ?? []) {
    if (typeof child !== 'string' && (local === undefined || localName(child.name) === local))
      found.push(child);
  }
  return found;
}

export const first = (parent: XmlElement | undefined, ...path: string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((at, local) => elements(at, local)[0], parent);

/** An attribute by local name: `r:id` answers to `id` when there is no plain `id`. */
export function attribute(at: XmlElement | undefined, local: string): string | undefined {
  if (!at) return undefined;
  if (local in at.attributes) return at.attributes[local];
  const key = Object.keys(at.attributes).find((name) => localName(name) === local);
  return key === undefined ? undefined : at.attributes[key];
}

/** The relationship id: the prefixed `id`, never the plain one. */
export function relationId(at: XmlElement | undefined, local = 'id'): string | undefined {
  const key = Object.keys(at?.attributes ?? {}).find((name) => name.endsWith(`:${local}`));
  return key === undefined ? undefined : at?.attributes[key];
}

export function textOf(at: XmlElement | undefined): string {
  let text = '';
  for (const child of at?.children ?? []) text += typeof child === 'string' ? child : textOf(child);
  return text;
}

export const numberAttribute = (at: XmlElement | undefined, local: string): number | undefined => {
  const text = attribute(at, local);
  const value = text === undefined || text === '' ? NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
};

/** Absent → `fallback`; "1", "true", "on" → true. */
export const flag = (at: XmlElement | undefined, local: string, fallback: 'on' | 'off' = 'off'): boolean => {
  const text = attribute(at, local);
  return text === undefined ? fallback === 'on' : text === '1' || text === 'true' || text === 'on';
};

/** The root element, or null when the text is not well formed. */
export function parseXml(text: string): XmlElement | null {
  const holder = element('#document');
  const stack: XmlElement[] = [holder];
  let at = 0;
  for (;;) {
    const open = text.indexOf('<', at);
    const top = stack[stack.length - 1];
    if (open < 0 || !top) break;
    if (open > at && stack.length > 1) top.children.push(unescapeXml(text.slice(at, open)));
    at = readMarkup(text, open, stack);
    if (at < 0) return null;
  }
  return stack.length === 1 ? (elements(holder)[0] ?? null) : null;
}

/** Handles the markup that starts at `open`; the position behind it, or -1. */
function readMarkup(text: string, open: number, stack: XmlElement[]): number {
  const skipped = skipNonElement(text, open, stack);
  if (skipped !== null) return skipped;
  const close = tagEnd(text, open + 1);
  if (close < 0) return -1;
  const top = stack[stack.length - 1];
  if (text[open + 1] === '/') {
    if (stack.length < 2 || top?.name !== text.slice(open + 2, close).trim()) return -1;
    stack.pop();
    return close + 1;
  }
  const isEmpty = text[close - 1] === '/';
  const child = parseTag(text.slice(open + 1, isEmpty ? close - 1 : close));
  top?.children.push(child);
  if (!isEmpty) stack.push(child);
  return close + 1;
}

function skipNonElement(text: string, open: number, stack: XmlElement[]): number | null {
  const past = (mark: string): number => {
    const end = text.indexOf(mark, open);
    return end < 0 ? -1 : end + mark.length;
  };
  if (text.startsWith('<![CDATA[', open)) {
    const end = past(']]>');
    if (end > 0) stack[stack.length - 1]?.children.push(text.slice(open + 9, end - 3));
    return end;
  }
  if (text.startsWith('<!--', open)) return past('-->');
  if (text.startsWith('<?', open)) return past('?>');
  return text.startsWith('<!', open) ? past('>') : null;
}

/** The position of the `>` that ends a tag, quotes respected; -1 when there is none. */
export function tagEnd(text: string, from: number): number {
  let end = text.indexOf('>', from);
  // A `>` inside a quoted value is legal and rare: the value is then skipped.
  for (let at = nextQuote(text, from, end); at >= 0; at = nextQuote(text, at, end)) {
    const close = text.indexOf(text.charAt(at), at + 1);
    if (close < 0) return -1;
    if (close > end) end = text.indexOf('>', close);
    at = close + 1;
  }
  return end;
}

/** Position of the first quotation mark in [from, to), or -1. */
function nextQuote(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34 || code === 39) return at;
  }
  return -1;
}

/** The element of a tag's inside (`name a="1"`), without children. */
export function parseTag(inside: string): XmlElement {
  const name = /^[^\s/>]+/.exec(inside)?.[0] ?? '';
  const attributes: Record<string, string> = {};
  for (const match of inside.slice(name.length).matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes[match[1] ?? ''] = unescapeXml(match[2] ?? match[3] ?? '');
  }
  return { name, attributes, children: [] };
}

export function writeElement(at: XmlElement): string {
  const attributes = openTag(at);
  if (at.children.length === 0) return `<${attributes}/>`;
  return `<${attributes}>${writeChildren(at)}</${at.name}>`;
}

export const writeChildren = (at: XmlElement): string =>
  at.children.map((child) => (typeof child === 'string' ? escapeText(child) : writeElement(child))).join('');

const openTag = (at: XmlElement): string =>
  [
    at.name,
    ...Object.entries(at.attributes).map(([key, value]) => `${key}="${escapeAttribute(value)}"`),
  ].join(' ');

export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const writeDocument = (root: XmlElement): string => XML_HEADER + writeElement(root);

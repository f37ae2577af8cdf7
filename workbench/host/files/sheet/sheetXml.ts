/**
 * A worksheet part cut into its top-level elements without parsing them: what is not changed is written back to the
 * letter. The element names are local; `prefix` ("x:" or "") is the one the producer uses for all of them.
 */
import { localName, tagEnd } from '../xml/xmlTree';

export interface SheetSection {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface SheetXml {
  readonly xml: string;
  readonly prefix: string;
  /** Everything up to the end of the root's start tag. */
  readonly rootEnd: number;
  readonly sections: readonly SheetSection[];
}

/** Null when the part is not a well-formed worksheet as far as can be seen. */
export function splitSheet(xml: string): SheetXml | null {
  const rootStart = findRoot(xml);
  const rootEnd = rootStart < 0 ? -1 : tagEnd(xml, rootStart) + 1;
  if (rootEnd <= 0) return null;
  const rootName = /^<([^\s/>]+)/.exec(xml.slice(rootStart, rootStart + 200))?.[1] ?? '';
  const prefix = rootName.includes(':') ? rootName.slice(0, rootName.indexOf(':') + 1) : '';
  if (xml[rootEnd - 2] === '/') return { xml, prefix, rootEnd, sections: [] };
  const sections: SheetSection[] = [];
  let at = rootEnd;
  for (;;) {
    const start = nextTag(xml, at);
    if (start < 0) return null;
    if (xml[start + 1] === '/') return { xml, prefix, rootEnd, sections };
    const end = elementEnd(xml, start);
    if (end < 0) return null;
    const name = /^<([^\s/>]+)/.exec(xml.slice(start, start + 200))?.[1] ?? '';
    sections.push({ name: localName(name), start, end });
    at = end;
  }
}

function findRoot(xml: string): number {
  let at = nextTag(xml, 0);
  while (at >= 0 && xml[at + 1] === '?') at = nextTag(xml, at + 1);
  return at;
}

/** The next tag that is no comment. */
function nextTag(xml: string, from: number): number {
  let at = xml.indexOf('<', from);
  while (at >= 0 && xml.startsWith('<!', at)) {
    const end = xml.indexOf(xml.startsWith('<!--', at) ? '-->' : '>', at);
    at = end < 0 ? -1 : xml.indexOf('<', end);
  }
  return at;
}

/** Behind the element that starts at `start`, or -1. */
function elementEnd(xml: string, start: number): number {
  const open = tagEnd(xml, start);
  if (open < 0) return -1;
  if (xml[open - 1] === '/') return open + 1;
  const name = /^<([^\s/>]+)/.exec(xml.slice(start, start + 200))?.[1] ?? '';
  let depth = 1;
  let at = open;
  while (depth > 0) {
    const close = xml.indexOf(`</${name}`, at);
    if (close < 0) return -1;
    depth += nestedOpenings(xml, name, { from: at, to: close }) - 1;
    at = xml.indexOf('>', close) + 1;
    if (at <= 0) return -1;
  }
  return at;
}

function nestedOpenings(xml: string, name: string, span: { from: number; to: number }): number {
  if (localName(name) === 'sheetData') return 0;
  let count = 0;
  for (
    let at = xml.indexOf(`<${name}`, span.from);
    at >= 0 && at < span.to;
    at = xml.indexOf(`<${name}`, at + 1)
  ) {
    const after = xml[at + name.length + 1] ?? '';
    const end = tagEnd(xml, at);
    if (/[\s>/]/.test(after) && end > 0 && xml[end - 1] !== '/') count += 1;
  }
  return count;
}

export const sectionText = (sheet: SheetXml, section: SheetSection): string =>
  sheet.xml.slice(section.start, section.end);
export const findSection = (sheet: SheetXml, name: string): SheetSection | undefined =>
  sheet.sections.find((section) => section.name === name);

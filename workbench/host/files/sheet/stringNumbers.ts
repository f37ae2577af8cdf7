import { encodeExcelEscapes, escapeText } from '../xml/xmlText';

/** Numbers of shared strings: those of the file first, new ones behind. */
export interface StringNumbers {
  of(text: string): number;
  /** The part's new text; null when nothing was added. `kept` is the part as it was. */
  finish(kept: string | null): string | null;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export function createStringNumbers(known: readonly string[]): StringNumbers {
  const numbers = new Map<string, number>();
  known.forEach((text, number) => {
    if (!numbers.has(text)) numbers.set(text, number);
  });
  const added: string[] = [];
  return {
    of(text) {
      const number = numbers.get(text);
      if (number !== undefined) return number;
      numbers.set(text, known.length + added.length);
      added.push(text);
      return known.length + added.length - 1;
    },
    finish: (kept) => (added.length === 0 ? null : withItems(kept, known.length, added)),
  };
}

function withItems(kept: string | null, known: number, added: readonly string[]): string {
  const total = known + added.length;
  const items = added.map(stringItem).join('');
  const root = kept === null ? null : /<(?:\w+:)?sst\b[^>]*>/.exec(kept);
  if (kept === null || !root) {
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${MAIN}" uniqueCount="${total}">${items}</sst>`;
  }
  const tag = withCount(root[0], total);
  const inside = kept.slice(root.index + root[0].length);
  const close = /<\/(?:\w+:)?sst>\s*$/.exec(inside);
  const name = /<((?:\w+:)?sst)/.exec(tag)?.[1] ?? 'sst';
  const body = close ? inside.slice(0, close.index) : '';
  return `${kept.slice(0, root.index)}${tag}${body}${items}</${name}>`;
}

/** Opens an empty root, counts anew, and makes unprefixed names mean the same as prefixed ones. */
function withCount(tag: string, total: number): string {
  const bare = tag.replace(/\s(?:count|uniqueCount)="\d*"/g, '').replace(/\s*\/?>$/, '');
  const prefix = /<(\w+):sst/.exec(bare)?.[1];
  const address = prefix ? new RegExp(`xmlns:${prefix}="([^"]*)"`).exec(bare)?.[1] : undefined;
  const namespace = address && !/\sxmlns="/.test(bare) ? ` xmlns="${address}"` : '';
  return `${bare}${namespace} uniqueCount="${total}">`;
}

function stringItem(text: string): string {
  const encoded = escapeText(encodeExcelEscapes(text));
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<si><t${space}>${encoded}</t></si>`;
}

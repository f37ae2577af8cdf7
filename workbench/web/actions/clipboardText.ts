/** Rows of texts in a tab-separated clipboard text; a cell in quotes may hold tabs, line breaks and doubled quotes. */
export function parseClipboardText(text: string): string[][] {
  const rows: string[][] = [[]];
  const source = text.replaceAll('\r\n', '\n').replace(/\n$/, '');
  for (let at = 0; at <= source.length;) {
    const cell = source[at] === '"' ? quotedCell(source, at) : plainCell(source, at);
    rows.at(-1)?.push(cell.text);
    if (source[cell.end] === '\n') rows.push([]);
    at = cell.end + 1;
  }
  return rows;
}

interface ReadCell {
  readonly text: string;
  /** Index of the tab or line break that ends the cell, or the length of the text. */
  readonly end: number;
}

function plainCell(source: string, start: number): ReadCell {
  const found = source.slice(start).search(/[\t\n]/);
  const end = found < 0 ? source.length : start + found;
  return { text: source.slice(start, end), end };
}

/** A quote that never closes, or that something follows, is a text with a quote in it. */
function quotedCell(source: string, start: number): ReadCell {
  const match = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(source.slice(start));
  if (!match) return plainCell(source, start);
  return { text: (match[1] ?? '').replaceAll('""', '"'), end: start + match[0].length };
}

/** A text with a tab, a line break or a leading quote stands in quotes, as Excel puts it on the clipboard. */
export function formatClipboardText(rows: readonly (readonly string[])[]): string {
  const quoted = (text: string) => (/[\t\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((texts) => texts.map(quoted).join('\t')).join('\n');
}

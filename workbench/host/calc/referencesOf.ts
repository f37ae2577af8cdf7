import { parseReference, rectOf, splitSheet } from './referenceText';
import { parseTableReference } from './tableReference';
import { tokenize } from './tokens';
import type { Token } from './tokens';
import type { Precedent } from './types';

function precedentOf(token: Token): Precedent | undefined {
  if (token.kind === 'reference') {
    const parts = parseReference(token.text);
    if (!parts) return undefined;
    return {
      kind: 'cells',
      ...(parts.sheet === undefined ? {} : { sheet: parts.sheet }),
      rect: rectOf(parts),
    };
  }
  if (token.kind === 'table') return { kind: 'table', ...parseTableReference(token.text) };
  if (token.kind === 'name') {
    const { sheet, rest } = splitSheet(token.text);
    return { kind: 'name', name: rest, ...(sheet === undefined ? {} : { sheet }) };
  }
  return undefined;
}

/**
 * What a formula reads, in order of appearance: areas, names (a table's name alone is a name too) and structured
 * references. Variables of LET and LAMBDA show up as names; the reader of the list finds no such name and drops them.
 */
export function referencesOf(text: string): Precedent[] {
  const found: Precedent[] = [];
  for (const token of tokenize(text)) {
    const precedent = precedentOf(token);
    if (precedent) found.push(precedent);
  }
  return found;
}

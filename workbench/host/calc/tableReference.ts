import type { TablePart } from './types';

/** `Table1[[#All],[Col]]` taken apart. Without parts it means the data rows; without columns, all of them. */
export interface TableReference {
  readonly table?: string;
  readonly parts: readonly TablePart[];
  readonly columns?: readonly [string, string];
}

const PARTS: readonly TablePart[] = ['#All', '#Data', '#Headers', '#Totals', '#This Row'];

/** Cuts at `[`…`]` groups: texts of the groups and what stands between them. */
function splitGroups(inner: string): { readonly groups: string[]; readonly between: string[] } {
  const groups: string[] = [];
  const between: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < inner.length; index++) {
    const char = inner[index];
    if (char === "'") index++;
    else if (char === '[' && depth++ === 0) {
      between.push(inner.slice(start, index).trim());
      start = index + 1;
    } else if (char === ']' && --depth === 0) {
      groups.push(inner.slice(start, index));
      start = index + 1;
    }
  }
  return { groups, between };
}

function unescape(name: string): string {
  return name.replace(/'([\s\S])/g, '$1');
}
function escape(name: string): string {
  return name.replace(/['[\]#@]/g, "'$&");
}

function partNamed(text: string, names: readonly string[]): TablePart | undefined {
  const lower = text.trim().toLowerCase();
  const at = names.findIndex((name) => name.toLowerCase() === lower);
  return at < 0 ? undefined : PARTS[at];
}

/** @param partNames the five part names in the language of the text, in the order All, Data, Headers, Totals, This Row */
export function parseTableReference(text: string, partNames: readonly string[] = PARTS): TableReference {
  const open = text.indexOf('[');
  const table = text.slice(0, open);
  const inner = text.slice(open + 1, -1).trim();
  const body = inner.startsWith('@') ? inner.slice(1).trim() : inner;
  const parts: TablePart[] = inner.startsWith('@') ? ['#This Row'] : [];
  const columns: string[] = [];
  const { groups, between } = splitGroups(body);
  const items = groups.length > 0 ? groups : body === '' ? [] : [body];
  for (const item of items) {
    const part = partNamed(item, partNames);
    if (part) parts.push(part);
    else columns.push(unescape(item));
  }
  const isRange = between.some((mark) => mark === ':');
  const first = columns[0];
  const last = isRange ? columns[1] : first;
  return {
    ...(table === '' ? {} : { table }),
    parts,
    ...(first === undefined ? {} : { columns: [first, last ?? first] as const }),
  };
}

export interface TableDialect {
  readonly separator: string;
  readonly partNames: readonly string[];
}
export const ENGLISH_TABLE: TableDialect = { separator: ',', partNames: PARTS };

function simpleName(name: string): boolean {
  return /^[A-Za-z0-9_\u00C0-\uFFFF]+$/.test(name);
}

/** The shortest form Excel writes: `T[Col]`, `T[@Col]`, `T[[#All],[A]:[B]]`. */
export function formatTableReference(
  reference: TableReference,
  dialect: TableDialect = ENGLISH_TABLE,
): string {
  const { parts, columns } = reference;
  const table = reference.table ?? '';
  const names = parts.map((part) => dialect.partNames[PARTS.indexOf(part)] ?? part);
  if (parts.length === 1 && parts[0] === '#This Row') return `${table}[@${thisRowColumns(columns)}]`;
  if (!columns)
    return names.length > 1
      ? `${table}[[${names.join(`]${dialect.separator}[`)}]]`
      : `${table}[${names[0] ?? ''}]`;
  const [first, last] = columns;
  const columnText = first === last ? `[${escape(first)}]` : `[${escape(first)}]:[${escape(last)}]`;
  if (names.length === 0) return first === last ? table + columnText : `${table}[${columnText}]`;
  return `${table}[${[...names.map((name) => `[${name}]`), columnText].join(dialect.separator)}]`;
}

function thisRowColumns(columns: TableReference['columns']): string {
  if (!columns) return '';
  const [first, last] = columns;
  if (first !== last) return `[${escape(first)}]:[${escape(last)}]`;
  return simpleName(first) ? first : `[${escape(first)}]`;
}

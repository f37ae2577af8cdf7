/** Ids by counting, so that the same requests give the same ids. One source per workbook. */
export interface IdSource {
  /** 1, 2, 3 … per kind. */
  next(kind: string): number;
  /** "{00000000-0003-0000-0000-000000000000}", the shape Excel on the web gives its sheets; `part` tells the kinds apart. */
  nextGuid(kind: string): string;
}

const PARTS: Record<string, string> = {
  sheet: '0000',
  table: '0001',
  chart: '0002',
  conditionalFormat: '0003',
};

export function createIds(): IdSource {
  const last = new Map<string, number>();
  const next = (kind: string): number => {
    const number = (last.get(kind) ?? 0) + 1;
    last.set(kind, number);
    return number;
  };
  return {
    next,
    nextGuid(kind) {
      const number = next(kind).toString(16).toUpperCase();
      return `{${number.padStart(8, '0')}-0000-0000-${PARTS[kind] ?? 'FFFF'}-000000000000}`;
    },
  };
}

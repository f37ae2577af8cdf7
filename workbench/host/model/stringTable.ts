/** Texts of a workbook, each kept once; ids are stable and never reused. */
export interface StringTable {
  intern(text: string): number;
  get(id: number): string;
}

export function createStringTable(): StringTable {
  const ids = new Map<string, number>();
  const texts: string[] = [];
  return {
    intern(text) {
      const known = ids.get(text);
      if (known !== undefined) return known;
      ids.set(text, texts.length);
      return texts.push(text) - 1;
    },
    get: (id) => texts[id] ?? '',
  };
}

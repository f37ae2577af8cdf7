import fc from 'fast-check';
import { HashIndex, hashOfText } from './hashIndex';

/** Entry numbers of texts in order, as a Map would give them. */
const expected = (texts: readonly string[]): number[] => {
  const known = new Map<string, number>();
  return texts.map((text) => {
    const entry = known.get(text) ?? known.size;
    known.set(text, entry);
    return entry;
  });
};

const numberAll = (texts: readonly string[], hashOf: (text: string) => number): number[] => {
  const index = new HashIndex();
  const entries: string[] = [];
  return texts.map((text) => {
    const hash = hashOf(text);
    let entry = index.first(hash);
    while (entry >= 0 && entries[entry] !== text) entry = index.next(hash);
    if (entry >= 0) return entry;
    entries.push(text);
    return index.add(hash);
  });
};

test('numbers texts in order of first appearance, as a Map would', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 300 }), (texts) => {
      expect(numberAll(texts, hashOfText)).toEqual(expected(texts));
    }),
  );
});

test('tells texts apart whose hashes are the same', () => {
  const texts = Array.from({ length: 200 }, (_, i) => `text ${i % 90}`);
  expect(numberAll(texts, (text) => text.length % 2)).toEqual(expected(texts));
});

test('keeps everything while its table grows', () => {
  const texts = Array.from({ length: 20_000 }, (_, i) => `C${(i * 7) % 15_000}`);
  expect(numberAll(texts, hashOfText)).toEqual(expected(texts));
});

import { DIAGNOSIS, FACT_SENTENCES, RECOMMENDATIONS } from '../../words/diagnosisWords';
import { fillWords } from './figureTexts';

const SENTENCE = {
  fr: '{count compte a|comptes ont} {value} « x » ?',
  en: '{count account has|accounts have} {value}',
};

test('a word follows its number; French takes none for one', () => {
  expect(fillWords(SENTENCE, { count: '1', value: '2' }, 'fr')).toBe('1 compte a 2 «\u00a0x\u00a0»\u00a0?');
  expect(fillWords(SENTENCE, { count: '0', value: '2' }, 'fr')).toMatch(/^0 compte a/);
  expect(fillWords(SENTENCE, { count: '0', value: '2' }, 'en')).toBe('0 accounts have 2');
  expect(fillWords(SENTENCE, { count: '1', value: '2' }, 'en')).toBe('1 account has 2');
});

test('both languages of a sentence name the same figures', () => {
  const named = (text: string): string[] =>
    [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? '').sort();
  const all = [
    ...[...Object.values(FACT_SENTENCES), ...Object.values(DIAGNOSIS)],
    ...Object.values(RECOMMENDATIONS).flatMap(({ what, assumption }) => [what, assumption]),
  ];
  for (const { fr, en } of all) expect([fr, named(fr)]).toEqual([fr, named(en)]);
});

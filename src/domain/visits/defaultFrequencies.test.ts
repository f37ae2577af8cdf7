import { STATUSES } from '../accounts/types';
import { CLASSES } from '../scoring/types';
import { DEFAULT_FREQUENCIES, ruleFrequency } from './defaultFrequencies';

const line = (kind: Omit<Parameters<typeof ruleFrequency>[0], 'class'>): (number | null)[] =>
  CLASSES.map((letter) => ruleFrequency({ ...kind, class: letter }));

test('visits a year by class are those of method §2', () => {
  expect(line({})).toEqual([12, 6, 2, 0]);
  expect(line({ typology: 'key' })).toEqual([24, 12, 6, 2]);
  expect(line({ status: 'prospect' })).toEqual([4, 2, 1, 0]);
  expect(line({ status: 'suspect' })).toEqual([0, 0, 0, 0]);
  expect(line({ status: 'inactive' })).toEqual([2, 1, 0, 0]);
  expect(line({ status: 'excluded', typology: 'key' })).toEqual([0, 0, 0, 0]);
});

test('550 clients 20/30/30/20 % and 350 prospects 10/20/30/40 % need 3,025 visits (method §2)', () => {
  const sum = (visits: (number | null)[], counts: number[]): number =>
    visits.reduce<number>((total, one, i) => total + (one ?? 0) * (counts[i] ?? 0), 0);
  const clients = sum(line({}), [110, 165, 165, 110]);
  const prospects = sum(line({ status: 'prospect' }), [35, 70, 105, 140]);
  expect([clients, prospects, clients + prospects]).toEqual([2640, 385, 3025]);
});

test('a category multiplies the visits of the class, rounded to the ladder (method §2)', () => {
  expect(line({ category: 'Consommables' })).toEqual([24, 12, 4, 0]);
  expect(line({ category: 'Service' })).toEqual([12, 6, 2, 0]);
  expect(line({ category: 'Équipement' })).toEqual([6, 4, 1, 0]);
  expect(line({ category: 'inconnue' })).toEqual([12, 6, 2, 0]);
});

test('several categories take the largest multiplier, or their sum when different people call', () => {
  const both = { class: 'A', category: 'Équipement; Consommables' } as const;
  expect(ruleFrequency(both)).toBe(24);
  expect(ruleFrequency({ ...both, category: 'Équipement; Projet' })).toBe(6);
  const sum = { ...DEFAULT_FREQUENCIES, combination: 'sum' } as const;
  expect(ruleFrequency({ ...both, category: 'Équipement + Projet' }, sum)).toBe(12);
});

test('a row of the user’s own category goes before the kind its words tell', () => {
  const table = {
    ...DEFAULT_FREQUENCIES,
    categories: [{ category: 'Mobilier haut de gamme', multiplier: 2 }],
  };
  expect(ruleFrequency({ class: 'B', category: 'mobilier haut de gamme' }, table)).toBe(12);
  expect(ruleFrequency({ class: 'B', category: 'mobilier' }, table)).toBe(6);
});

test('a table without the row has no answer, which is not 0', () => {
  const table = { ...DEFAULT_FREQUENCIES, rules: [] };
  expect(ruleFrequency({ class: 'A' }, table)).toBeNull();
});

test('every status but excluded has a row per typology and class', () => {
  expect(DEFAULT_FREQUENCIES.rules).toHaveLength((STATUSES.length - 1) * 2 * CLASSES.length);
});

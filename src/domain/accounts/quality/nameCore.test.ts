import { nameCore, NameCoreReader } from './nameCore';

test.each([
  ['SARL Dupont & Fils', 'dupontfils'],
  ['DUPONT ET FILS', 'dupontfils'],
  ['Dupont, Fils (S.A.R.L.)', 'dupontfils'],
  ['S.A. Dupont', 'dupont'],
  ['Société Générale', 'generale'],
  ['Bœuf & Cie.', 'boeufcie'],
  ['ООО Ромашка 5', 'оооромашка5'],
  ['株式会社 山田', '株式会社山田'],
  ['Fish 😀 Chips', 'fishchips'],
])('the core of "%s" is "%s"', (name, core) => {
  expect(nameCore(name)).toBe(core);
});

test('a name of nothing but legal forms keeps them', () => {
  expect(nameCore('SA Holding')).toBe('saholding');
});

test('points part words unless they stand between single letters', () => {
  expect(nameCore('Jean.Paul')).toBe('jeanpaul');
  expect(nameCore('s.a.r.l Martin')).toBe('martin');
  expect(nameCore('x.sa')).toBe('x');
});

test('names with the same core have the same hash, others have not', () => {
  const hashOf = (name: string): number => {
    const reader = new NameCoreReader();
    reader.read(name);
    return reader.hash();
  };
  expect(hashOf('SARL Dupont & Fils')).toBe(hashOf('DUPONT ET FILS'));
  expect(hashOf('Dupont')).not.toBe(hashOf('Dupond'));
});

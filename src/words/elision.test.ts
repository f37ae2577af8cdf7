import { ofFrench } from './elision';

test('« de » loses its vowel before another one', () => {
  expect(['Martin', 'AUVERGNE', 'Île-de-France', 'Hauts-de-France', 'Yves'].map(ofFrench)).toEqual([
    'de Martin',
    'd’AUVERGNE',
    'd’Île-de-France',
    'de Hauts-de-France',
    'de Yves',
  ]);
});

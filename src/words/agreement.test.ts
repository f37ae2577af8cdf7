import { agreeEn, agreeFr } from './agreement';

test('words agree with the number before them', () => {
  expect(agreeFr`${1} visite(s) reçue(s), ${2} cellule(s)`).toBe('1 visite reçue, 2 cellules');
  expect(agreeEn`${1} visit(s), ${2} branch(es)`).toBe('1 visit, 2 branches');
});

test('none is one in French and several in English', () => {
  expect(agreeFr`${0} compte(s)`).toBe('0 compte');
  expect(agreeEn`${0} account(s)`).toBe('0 accounts');
});

test('what is put into a sentence stays as it is, and is no number to agree with', () => {
  expect(agreeFr`${2} entrée(s) (${'1 Dupont(s)'}) et retrouvée(s)`).toBe(
    '2 entrées (1 Dupont(s)) et retrouvées',
  );
  expect(agreeFr`${'Nord'} : visite(s)`).toBe('Nord : visite(s)');
});

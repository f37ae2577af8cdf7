import { formulaLanguage } from './formulaLanguage';

test.each([
  ['=DCREPS(60000;60;1000;1)', 'fr'],
  ['=DCREPS(60000,60,1000,1)', 'en'],
  ['=SUM({1,2;3,4})', 'en'],
  ['=DCINTERVAL(1;"semaine")', 'fr'],
  ['=LEN("a;b")', 'en'],
  ['=LEN("a"";""b")', 'en'],
  ["='a;b'!A1", 'en'],
  ["=SOMME('l''été'!A1;2)", 'fr'],
  ['=1+2', 'en'],
])('%s is %s', (formula, language) => {
  expect(formulaLanguage(formula)).toBe(language);
});

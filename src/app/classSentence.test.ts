import { classSentence } from './classSentence';

test('says the rule, its limits, their day and the scores they come to', () => {
  const base = { cuts: [81.4, 62, 40.05], asOf: '2026-11-25' };
  expect(classSentence({ ...base, rule: 'thresholds', limits: base.cuts }, 'fr')).toBe(
    'Classes par note\u00a0: A à partir de 81,4, B à partir de 62, C à partir de 40,05.',
  );
  expect(classSentence({ ...base, rule: 'rank', limits: [50, 150, 300] }, 'en')).toBe(
    'Classes by rank (A up to 50, B up to 150, C up to 300) as of 25/11/2026: A from 81.4, B from 62, C from 40.05.',
  );
  expect(classSentence({ ...base, rule: 'quantile', limits: [0.2, 0.5, 0.8] }, 'fr')).toMatch(
    /^Classes par quantile \(A jusqu’à 20.%, B jusqu’à 50.%, C jusqu’à 80.% des comptes notés\) au 25\/11\/2026.: /,
  );
});

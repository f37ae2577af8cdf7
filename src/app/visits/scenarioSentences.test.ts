import { changesSentence, whySentence } from './scenarioSentences';

const TODAY = { inReach: 1000.4, payroll: 500, load: 1.2, visits: 120, hours: 180, capacityHours: 150 };
const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const said = (text: string, ...args: [typeof TODAY, 'fr' | 'en', string]): void => {
  const [figures, language, currency] = args;
  expect(spaced(whySentence(figures, TODAY, { language, currency }))).toBe(text);
};

test('what a scenario changes is said in both languages, and nothing where it changes nothing', () => {
  const change = {
    fieldShare: 0.6,
    extraReps: -1,
    visitsC: -2,
    marginPoints: 1.5,
    decisions: ['phone'] as const,
  };
  expect(spaced(changesSentence(change, 'fr'))).toBe(
    'part terrain 60 %, − 1 commercial, − 2 visites par compte C, + 1,5 point de marge, décisions appliquées : téléphone',
  );
  expect(spaced(changesSentence(change, 'en'))).toBe(
    'field share 60%, − 1 rep, − 2 visits per C account, + 1.5 margin points, decisions carried out: phone',
  );
  expect(changesSentence({ extraReps: 0 }, 'fr')).toBe('');
});

test('the parts of the difference add up to it, and what nobody has time for is said', () => {
  const more = { ...TODAY, inReach: 1900.6, payroll: 1000, load: 0.9, capacityHours: 200 };
  said(
    'Marge à portée + 901 €, commerciaux + 500 € : net + 401 €. Charge 120 % → 90 %, place pour 13 visites de plus.',
    more,
    'fr',
    'unknown',
  );
  said(
    'Margin in reach + 901 $, reps + 500 $: net + 401 $. Load 120% → 90%, room for 13 more visits.',
    more,
    'en',
    'USD',
  );
  said(
    'Marge à portée + 0 €, commerciaux + 0 € : net + 0 €. Charge 120 % → 120 %, 20 visites que personne n’a le temps de faire.',
    TODAY,
    'fr',
    'EUR',
  );
});

test('without money only the load is compared', () => {
  const load = { ...TODAY, inReach: null };
  expect(spaced(whySentence(load, load, { language: 'en', currency: 'none' }))).toBe(
    'Load 120% → 120%, 20 visits nobody has the time for.',
  );
});

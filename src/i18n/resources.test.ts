import { FAILURE_CODES } from '../domain/result';
import { PROBLEM_CODES } from '../domain/accounts/types';
import { MEASURES } from '../domain/scoring/types';
import { FIELD_IDS } from '../words/fields';
import type { Language } from '../words/language';
import { slotsOf } from './fillSentence';
import { APPOINTMENTS_RESOURCES } from './appointmentsResources';
import { DIAGNOSIS_RESOURCES } from './diagnosisResources';
import { GRID_RESOURCES } from './gridResources';
import { PROBLEM_RESOURCES } from './problemResources';
import { RESOURCES } from './resources';
import { RESULT_RESOURCES } from './resultResources';
import { REVIEW_RESOURCES } from './reviewResources';
import { SERVICE_RESOURCES } from './serviceResources';
import { SETTING_RESOURCES } from './settingResources';
import { TOUR_RESOURCES } from './tourResources';
import { VISIT_RESOURCES } from './visitResources';

const flatten = (words: object, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : flatten(value, `${path}${key}.`),
  );

const everySentence = (language: Language): Map<string, string> =>
  new Map(
    flatten({
      ...RESOURCES[language],
      ...PROBLEM_RESOURCES[language],
      visits: VISIT_RESOURCES[language],
      tours: TOUR_RESOURCES[language],
      services: SERVICE_RESOURCES[language],
      settings: SETTING_RESOURCES[language],
      grid: GRID_RESOURCES[language],
      results: RESULT_RESOURCES[language],
      review: REVIEW_RESOURCES[language],
      appointments: APPOINTMENTS_RESOURCES[language],
      diagnosis: DIAGNOSIS_RESOURCES[language],
    }),
  );

const french = everySentence('fr');
const english = everySentence('en');

test('both languages have the same keys', () => {
  expect([...english.keys()]).toEqual([...french.keys()]);
});

test('no sentence is empty or has stray spaces', () => {
  for (const [key, text] of [...french, ...english]) {
    if (key === 'places.separator') continue;
    expect([key, text.trim()]).toEqual([key, text]);
    expect([key, text === '']).toEqual([key, false]);
  }
});

test('both languages name the same values in each sentence', () => {
  for (const [key, text] of french)
    expect([key, slotsOf(english.get(key) ?? '').sort()]).toEqual([key, slotsOf(text).sort()]);
});

test('every plural has its two forms', () => {
  for (const key of french.keys())
    if (key.endsWith('_one')) expect([key, french.has(key.replace(/_one$/, '_other'))]).toEqual([key, true]);
});

test('French is typed the French way', () => {
  for (const [key, text] of french) {
    if (key.includes('CommandLine')) continue;
    expect([key, /["']/.test(text)]).toEqual([key, false]);
    expect([key, /(^|[^\u00a0\u202f ])[:;!?»](\s|$)/.test(text)]).toEqual([key, false]);
  }
});

test('there is a sentence for every code, field and criterion', () => {
  expect(Object.keys(RESOURCES.fr.errors).sort()).toEqual([...FAILURE_CODES].sort());
  expect(Object.keys(PROBLEM_RESOURCES.fr.problems).sort()).toEqual([...PROBLEM_CODES].sort());
  expect(Object.keys(RESOURCES.fr.fields).sort()).toEqual([...FIELD_IDS].sort());
  expect(Object.keys(RESOURCES.fr.criteria).sort()).toEqual([...MEASURES].sort());
});

test('a sentence that names values which may be missing has a plainer one', () => {
  for (const [code, wording] of Object.entries(RESOURCES.fr.errors) as [string, Record<string, string>][])
    for (const part of ['message', 'remedy', 'remedyCommandLine'])
      if (slotsOf(wording[part] ?? '').length > 0)
        expect([code, part, slotsOf(wording[`${part}Plain`] ?? '{{missing}}')]).toEqual([code, part, []]);
});

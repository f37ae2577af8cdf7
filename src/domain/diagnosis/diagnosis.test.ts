import fc from 'fast-check';
import { QUESTIONNAIRE_COLUMNS, QUESTION_KEY } from '../../words/diagnosisWords';
import { excessVisits } from './excessVisits';
import { FACT_RULES, measuredFacts } from './facts';
import type { Measures } from './facts';
import { readQuestionnaire } from './questionnaireTable';
import { rankRecommendations } from './recommendations';
import type { Openings } from './recommendations';

const UNKNOWN: Measures = {
  ...{ scoredShare: NaN, threshold: 0.8, ageMonths: NaN, completeness: NaN, excessShare: NaN, load: NaN },
  ...{ overdueShare: NaN, visitCost: NaN, referenceCost: 125, underCostShare: NaN, return: NaN },
  ...{ fieldShare: NaN, fieldAim: 0.5, missedShare: NaN, bookedShare: NaN, doneShare: NaN },
  ...{ balancedShare: NaN, nps: NaN, csat: NaN, atRiskShare: NaN, answeredShare: NaN },
};
const markOf = (measures: Partial<Measures>): number | undefined =>
  measuredFacts({ ...UNKNOWN, ...measures })[0]?.mark;

describe('measured facts', () => {
  test('what is not measured is no fact, and no mark of zero', () => {
    expect(measuredFacts(UNKNOWN)).toEqual([]);
  });

  test.each([
    [{ scoredShare: 0.8 }, 100],
    [{ scoredShare: 0.4 }, 50],
    [{ ageMonths: 18 }, 50],
    [{ load: 1 }, 100],
    [{ load: 1.55 }, 50],
    [{ load: 0.5 }, 50],
    [{ return: 0 }, 50],
    [{ visitCost: 125 }, 100],
    [{ nps: 0 }, 50],
    [{ underCostShare: 0.25 }, 50],
  ])('%j gives a mark of %d', (measures, mark) => {
    expect(markOf(measures)).toBeCloseTo(mark, 9);
  });

  test('marks stay within 0–100, whatever is measured', () => {
    const one = fc.double({ noNaN: true, min: -1e6, max: 1e6 });
    const all = fc.record(Object.fromEntries(Object.keys(UNKNOWN).map((key) => [key, one])));
    fc.assert(
      fc.property(all, (measures) => {
        for (const { mark } of measuredFacts(measures as unknown as Measures)) {
          expect(mark).toBeGreaterThanOrEqual(0);
          expect(mark).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  test('every theme but those only people can judge has a measure', () => {
    const themes = new Set(Object.values(FACT_RULES).map(({ theme }) => theme));
    expect(themes.size).toBe(7);
  });
});

describe('visits beyond the frequency', () => {
  test('are counted account by account, the frequency rounded up', () => {
    expect(excessVisits(Float64Array.of(6, 11.5, NaN), Float64Array.of(10, 12, 3))).toBeCloseTo(7 / 25, 12);
  });

  test('are not told under twenty visits', () => {
    expect(excessVisits(Float64Array.of(0), Float64Array.of(19))).toBeNaN();
  });
});

describe('recommendations', () => {
  const openings: Openings = {
    levers: [
      { id: 'fieldShare', gain: 5000, visitsFreed: 80.4 },
      { id: 'annualCost', gain: 99, visitsFreed: 0 },
      { id: 'phone', gain: -10, visitsFreed: 4 },
    ],
    atRisk: { accounts: 3, margin: 9000 },
    falling: { accounts: 2, margin: NaN },
    develop: { accounts: 7, margin: 5000 },
    ...{ hire: NaN, themes: [], hasLines: true, hasAnswers: false },
  };

  test('come by gain, equal ones as found, unpriced ones last; noise and losses are left out', () => {
    expect(rankRecommendations(openings)).toEqual([
      { id: 'saveAccounts', gain: 9000, count: 3 },
      { id: 'fieldShare', gain: 5000, count: 80 },
      { id: 'develop', gain: 5000, count: 7 },
      { id: 'ask', gain: null, count: 0 },
    ]);
  });
});

describe('DC Questionnaire', () => {
  const headers = [QUESTION_KEY.fr, QUESTIONNAIRE_COLUMNS.answer.fr];

  test('answers are read in words of either language and as numbers; a blank is no answer', () => {
    const { answers, faults } = readQuestionnaire({
      headers,
      rows: [
        ['targeting1', 'Toujours'],
        ['targeting2', 'never'],
        ['tours1', 2],
        ['tours2', ''],
        ['costs1', 'bof'],
        ['costs2', 5],
        ['mine', 'Souvent'],
      ],
    });
    expect([...answers]).toEqual([
      ['targeting1', 4],
      ['targeting2', 0],
      ['tours1', 2],
    ]);
    expect(faults.map(({ code, row, value }) => [code, row, value])).toEqual([
      ['WORD_UNKNOWN', 4, 'bof'],
      ['WORD_UNKNOWN', 5, '5'],
    ]);
  });
});

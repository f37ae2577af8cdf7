import { QUESTIONS, THEME_IDS } from '../../words/questionnaire';
import { themeScores } from './themeScores';

const scoreOf = (
  answers: Readonly<Record<string, number>>,
  marks: readonly [(typeof THEME_IDS)[number], number][] = [],
) => {
  const scores = themeScores(
    new Map(Object.entries(answers)),
    marks.map(([theme, mark]) => ({ theme, mark })),
  );
  return Object.fromEntries(scores.map(({ theme, score }) => [theme, score]));
};

test('thirty questions, at least three a theme, each with an id of its own', () => {
  expect(QUESTIONS).toHaveLength(30);
  expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(30);
  for (const theme of THEME_IDS)
    expect(QUESTIONS.filter((question) => question.theme === theme).length).toBeGreaterThanOrEqual(3);
});

test('answers and measures weigh the same; one alone stands alone; nothing gives no score', () => {
  const scores = scoreOf({ tours1: 4, tours2: 2, visits1: 1 }, [
    ['tours', 50],
    ['costs', 30],
    ['costs', 90],
  ]);
  expect(scores.tours).toBe((75 + 50) / 2);
  expect(scores.visits).toBe(25);
  expect(scores.costs).toBe(60);
  expect(scores.satisfaction).toBeNull();
});

test('a question left blank does not lower the score', () => {
  expect(scoreOf({ followup1: 4 }).followup).toBe(100);
  const [, , , , , followup] = themeScores(new Map([['followup1', 4]]), []);
  expect(followup).toMatchObject({ theme: 'followup', answers: 1, questions: 4 });
});

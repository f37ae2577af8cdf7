/** The answers printed in docs/method.md, section 3, and in the published examples, as a cell gives them. */
import { evalFormula, type Evaluation } from '../workbench/cli/evalFormula';
import { formulaLanguage } from '../workbench/cli/formulaLanguage';
import { openSession, startFunctions, type Session } from '../workbench/node/openSession';

let session: Session;
beforeAll(async () => {
  session = openSession({ language: 'fr', clock: () => new Date('2026-01-31T10:00:00Z') });
  await startFunctions(session, 'fr');
});
afterAll(() => session.client.close());

const evaluate = (formula: string): Promise<Evaluation> =>
  evalFormula(session, { formula, language: formulaLanguage(formula) });

async function textOf(formula: string): Promise<string> {
  const answer = await evaluate(formula);
  return answer.kind === 'value' ? answer.text : answer.error;
}

test.each([
  ['=DCREPS(60000;60;1000;1)', [60], 9],
  ['=DCVISITCOST(85000)', [161.19], 2],
  ['=DCVISITCOST(90250;205;3;1;60)', [146.75], 2],
  ['=DCBREAKEVEN(133,3;12%;3,9)', [4332.25], 2],
  ['=DCBREAKEVEN(DCVISITCOST(85000);30%)', [537.29], 2],
  ['=DCROI(10000;30%;12;125)', [1], 9],
  ['=DCHIRE(85000;30%;350000)', [283_333.33, 1.24, 1.16], 2],
  ['=DCINTERVAL(1;"semaine")', [7], 9],
  ['=DCINTERVAL(12)', [30], 9],
  ['=DCFREQ("A";"prospect")', [4], 9],
  ['=DCNPS({10;10;9;8;6;0})', [16.67], 2],
  ['=DCNEXT(DATE(2026;4;24);7)-DATE(2026;5;4)', [0], 9],
])('%s → %p', async (formula, expected, digits) => {
  const numbers = (await textOf(formula)).split(/[\t\n]/).map(Number);
  expect(numbers).toHaveLength(expected.length);
  expected.forEach((value, i) => expect(numbers[i]).toBeCloseTo(value, digits));
});

test.each([
  ['=DCROI(10000;140%;12;125)', '1,4 n’est pas un taux'],
  ['=DCVISITCOST(85000;0)', 'plus grand que 0'],
  ['=DCNPS({11})', '11 n’est pas une réponse de 0 à 10'],
])('%s is #VALUE! with its reason', async (formula, reason) => {
  expect(await evaluate(formula)).toEqual({
    kind: 'error',
    error: '#VALUE!',
    reason: expect.stringContaining(reason) as string,
  });
});

test('a blank last visit is a blank answer, an error cell keeps to itself', async () => {
  expect(await textOf('=DCNEXT("";7)')).toBe('');
  expect(await textOf('=DCVISITCOST({85000;"n.c."};226)')).toMatch(/^161\.18\d+\n#VALUE!$/);
});

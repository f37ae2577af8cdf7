import { dueInPlan } from './dueInPlan';
import type { DueVisit } from './dueVisits';

const visit = (dueDay: number, firstDay: number, lastDay: number): DueVisit => ({
  ...{ number: 1, dueDay, firstDay, lastDay, urgency: 1, points: 10 },
});
/** Monday to Friday of one week. */
const isWorked = (day: number): boolean => day < 5;

test('a visit due next week that only Sunday would bring forward waits; one due this week stays, whatever its days', () => {
  const [later, early, due] = [visit(9, 6, 6), visit(9, 4, 6), visit(6, 6, 6)];
  expect(dueInPlan([later, early, due], 7, isWorked)).toEqual([early, due]);
});

import { agendaAlerts } from './alerts';
import { anyVisit } from './testing/anyVisit';

const TODAY = 46_363;

test('visits by day, what nobody closed first; overdue accounts without an appointment; risks (method R14)', () => {
  const alerts = agendaAlerts({
    visits: [
      anyVisit({ id: 'a', day: TODAY + 1, account: 0 }),
      anyVisit({ id: 'b', day: TODAY, account: 0 }),
      anyVisit({ id: 'c', day: TODAY - 2, account: 1 }),
      anyVisit({ id: 'd', day: TODAY + 7, account: 1 }),
      anyVisit({ id: 'e', day: TODAY + 8, account: 1 }),
      anyVisit({ id: 'f', day: TODAY, account: 1, status: 'done' }),
    ],
    count: 4,
    today: TODAY,
    days: 7,
    urgency: Float64Array.of(1.2, 0.4, 1.6, NaN),
    dueDay: Float64Array.of(TODAY - 5, TODAY + 30, TODAY - 40, NaN),
    risksOf: (account) => (account === 1 ? ['falling'] : []),
  });
  expect(alerts.map(({ kind, visit, account, risks }) => [kind, visit?.id ?? account, ...risks])).toEqual([
    ['toClose', 'c'],
    ['today', 'b'],
    ['tomorrow', 'a'],
    ['soon', 'd'],
    ['overdue', 2],
    ['atRisk', 2, 'late'],
    ['atRisk', 1, 'falling'],
  ]);
});

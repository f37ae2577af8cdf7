import { assignReps, repHomes } from './repHomes';
import type { PlacedAccount } from './repHomes';

const NANTES = { latitude: 47.218, longitude: -1.554 };
const RENNES = { latitude: 48.117, longitude: -1.678 };
const nearest = (place: { latitude: number }) =>
  place.latitude > 47.7 ? { name: 'Rennes', place: RENNES } : { name: 'Nantes', place: NANTES };

const account = (
  index: number,
  rep: string,
  latitude: number,
  [minutes, points]: readonly [number, number] = [60, 50],
): PlacedAccount => ({
  account: index,
  rep,
  place: { latitude, longitude: -1.6 },
  minutes,
  points,
});

const within = (capacityMinutes: number) => ({ capacityMinutes, canServe: () => true });

test('a home is the one said, else the town nearest the middle of the accounts, marked as supposed', () => {
  const accounts = [account(0, 'Petit', 47.2), account(1, 'Petit', 47.3), account(2, 'Martin', 48.1)];
  const homes = repHomes(accounts, new Map([['Martin', RENNES]]), nearest, 'Commercial 1');
  expect(homes).toEqual([
    { rep: 'Martin', home: RENNES, supposedTown: null },
    { rep: 'Petit', home: NANTES, supposedTown: 'Nantes' },
  ]);
});

test('where no account names a rep there is one, who has them all', () => {
  const accounts = [account(0, '', 47.2), account(1, '', 47.3)];
  const homes = repHomes(accounts, new Map(), nearest, 'Commercial 1');
  expect(homes.map(({ rep }) => rep)).toEqual(['Commercial 1']);
  expect([...assignReps(accounts, homes, within(1000))]).toEqual([
    [0, 0],
    [1, 0],
  ]);
});

test('an account keeps its rep; one without goes to the nearest with time left, the most valuable first', () => {
  const accounts = [
    account(0, 'Martin', 48.1, [100, 50]),
    account(1, 'Petit', 47.2, [30, 50]),
    account(2, '', 48.0, [60, 10]),
    account(3, '', 48.05, [60, 90]),
  ];
  const homes = repHomes(accounts, new Map(), nearest, 'Commercial 1');
  const assigned = assignReps(accounts, homes, within(170));
  expect(homes.map(({ rep }) => rep)).toEqual(['Martin', 'Petit']);
  expect([assigned.get(0), assigned.get(1)]).toEqual([0, 1]);
  expect(assigned.get(3)).toBe(0);
  expect(assigned.get(2)).toBe(1);
});

test('when nobody has time left the nearest has it', () => {
  const accounts = [
    account(0, 'Martin', 48.1, [500, 50]),
    account(1, 'Petit', 47.2, [500, 50]),
    account(2, '', 47.25),
  ];
  const homes = repHomes(accounts, new Map(), nearest, 'Commercial 1');
  expect(assignReps(accounts, homes, within(100)).get(2)).toBe(1);
});

import { createFakePilot } from '../taskpane/testing/fakePilot';
import { lateDcPilot } from './lateDcPilot';

test('the use cases are fetched once, by the first call', async () => {
  const fetchPilot = jest.fn(async () => createFakePilot());
  const late = lateDcPilot(fetchPilot);
  expect(fetchPilot).not.toHaveBeenCalled();
  await Promise.all([late.inspect({ language: 'fr' }), late.lastWrite()]);
  expect(fetchPilot).toHaveBeenCalledTimes(1);
});

test('what could not be fetched is fetched again at the next call', async () => {
  const pilot = createFakePilot();
  const fetchPilot = jest.fn(async () => pilot);
  fetchPilot.mockRejectedValueOnce(new Error('offline'));
  const late = lateDcPilot(fetchPilot);
  await expect(late.reveal('A1')).rejects.toThrow('offline');
  await late.reveal('B2');
  expect(pilot.callsOf('reveal')).toEqual(['B2']);
});

test('a listener hears the workbook once the use cases are there, unless it left before', async () => {
  const pilot = createFakePilot();
  const late = lateDcPilot(async () => pilot);
  const heard = jest.fn();
  const gone = jest.fn();
  const leave = late.subscribe(heard);
  late.subscribe(gone)();
  await late.lastWrite();
  pilot.emit({ kind: 'sheetActivated', sheet: 'Comptes' });
  leave();
  pilot.emit({ kind: 'sheetActivated', sheet: 'Clients' });
  expect(heard.mock.calls).toEqual([[{ kind: 'sheetActivated', sheet: 'Comptes' }]]);
  expect(gone).not.toHaveBeenCalled();
});

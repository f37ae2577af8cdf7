import { firstSheet, hostWithClient } from '../../node/testing/hostWithClient';
import type { Host } from '../index';
import type { RequestBody } from '../protocol/wire';

let host: Host;
beforeEach(() => {
  ({ host } = hostWithClient());
});

const write = (value: number): Promise<void> =>
  Excel.run(async (context) => {
    firstSheet(context).getRange('A1').values = [[value]];
    await context.sync();
  });
const written = () => host.model.sheets[0]?.cells.get(0, 0);

test.each([
  [5012, 'InvalidOrTimedOutSession'],
  [5016, 'WriteNotSupportedWhenModalDialogOpen'],
  [5102, 'ActivityLimitReached'],
  [7000, 'AccessDenied'],
  [5001, 'GeneralException'],
])('while %i is set every request is refused with %s and nothing is done', async (number, code) => {
  host.faults.refuseWith = number;
  await expect(write(1)).rejects.toMatchObject({ code });
  expect(written()).toBeNull();
  host.faults.refuseWith = null;
  await write(2);
  expect(written()).toBe(2);
});

const EMPTY: RequestBody = { Actions: [], ObjectPaths: {} };

test('a slow host answers when its time is over, not before', async () => {
  jest.useFakeTimers();
  host.faults.delayMs = 1000;
  const answered = jest.fn();
  const request = host.request(EMPTY).then(answered);
  await jest.advanceTimersByTimeAsync(999);
  expect(answered).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(1);
  await request;
  expect(answered).toHaveBeenCalledTimes(1);
  jest.useRealTimers();
});

test.each([
  ['beforeTheRequest', null],
  ['beforeTheAnswer', 1],
] as const)('a pane that dies %s leaves the cell at %s', async (deathComes, expected) => {
  Object.assign(host.faults, { dieAfterRequests: 0, deathComes });
  const answered = jest.fn();
  void write(1).then(answered, answered);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(written()).toBe(expected);
  expect(answered).not.toHaveBeenCalled();
  expect(await host.request(EMPTY)).toEqual({ kind: 'silence' });
  host.forgetPane();
  expect((await host.request(EMPTY)).kind).toBe('response');
});

test('an operation on more cells than Excel takes is refused', async () => {
  host.faults.cellsPerOperation = 100;
  const fill = Excel.run(async (context) => {
    firstSheet(context).getRange('A1:K10').values = Array.from({ length: 10 }, () =>
      Array.from({ length: 11 }, () => 1),
    );
    await context.sync();
  });
  await expect(fill).rejects.toMatchObject({ code: 'OperationCellsExceedLimit' });
  expect(written()).toBeNull();
});

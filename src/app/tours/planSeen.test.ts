import { fail, succeed } from '../../domain/result';
import type { WorkbookEvent } from '../dcPilot';
import type { WorkbookPort } from '../workbookPort';
import { PlanSeen } from './planSeen';

/** What stands for a plan whose search was stopped. */
const STOPPED = 99;

const setUp = () => {
  const listeners: ((event: WorkbookEvent) => void)[] = [];
  const workbook = { subscribe: (listener: (event: WorkbookEvent) => void) => listeners.push(listener) };
  const plans: number[] = [];
  const seen = new PlanSeen<number>(workbook as unknown as WorkbookPort, (plan) => plan !== STOPPED);
  const plan = async () => succeed(plans.push(plans.length));
  return { seen, plan, emit: (event: WorkbookEvent) => listeners.forEach((listener) => listener(event)) };
};

test('the same question is answered once, another one anew', async () => {
  const { seen, plan } = setUp();
  const first = await seen.recall({ weeks: 2 }, plan);
  expect(await seen.recall({ weeks: 2 }, plan)).toBe(first);
  expect(await seen.recall({ weeks: 3 }, plan)).not.toEqual(first);
});

test('a changed cell, and a write, make the plan a thing of the past', async () => {
  const { seen, plan, emit } = setUp();
  const first = await seen.recall('a', plan);
  emit({ kind: 'dataChanged', sheet: 'Comptes', address: 'B2' });
  const second = await seen.recall('a', plan);
  expect(second).not.toEqual(first);
  seen.forget();
  expect(await seen.recall('a', plan)).not.toEqual(second);
});

test('a plan that failed or was cancelled is made again', async () => {
  const { seen, plan } = setUp();
  expect((await seen.recall('a', async () => fail('CANCELLED'))).ok).toBe(false);
  expect((await seen.recall('a', plan)).ok).toBe(true);
});

test('a plan whose search was stopped is written as it was seen, and searched to the end at the next look', async () => {
  const { seen, plan } = setUp();
  const stopped = async () => succeed(STOPPED);
  await seen.look('a', stopped);
  expect(await seen.recall('a', plan)).toEqual(succeed(STOPPED));
  const whole = await seen.look('a', plan);
  expect(whole).not.toEqual(succeed(STOPPED));
  expect(await seen.look('a', stopped)).toBe(whole);
});

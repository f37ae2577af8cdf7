import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import type { PlannerRequest } from '../app/plannerPort';
import { modelArbitrary } from '../domain/tours/testing/modelArbitrary';
import { createInlinePlanner } from './createInlinePlanner';
import { createNodePlanner } from './createNodePlanner';

jest.setTimeout(60_000);

const folder = mkdtempSync(path.join(tmpdir(), 'planner-'));
const file = path.join(folder, 'nodeWorker.cjs');
beforeAll(() => {
  buildSync({
    entryPoints: [path.join(__dirname, 'nodeWorker.ts')],
    bundle: true,
    platform: 'node',
    outfile: file,
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

const models = fc.sample(modelArbitrary, { seed: 11, numRuns: 3 });
const request: PlannerRequest = { models, seed: 1, effort: 'quick' };

test('a thread of its own finds the same plans as the caller’s', async () => {
  const inline = await createInlinePlanner().plan(request);
  expect(inline).toMatchObject({ ok: true, value: { isCapped: false } });
  expect(await createNodePlanner(file).plan(request)).toEqual(inline);
});

test('progress rises to one', async () => {
  const shares: number[] = [];
  await createNodePlanner(file).plan(request, { onProgress: (share) => shares.push(share) });
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});

test('stopped, it still hands over a plan for every model', async () => {
  const signal = { aborted: false };
  const stopped = await createNodePlanner(file).plan(
    { ...request, effort: 'thorough' },
    { signal, onProgress: () => (signal.aborted = true) },
  );
  expect(stopped).toMatchObject({ ok: true, value: { isCapped: true } });
  expect(stopped.ok && stopped.value.plans).toHaveLength(models.length);
});

test('a cap of wall-clock time ends the search and says so', async () => {
  const capped = await createInlinePlanner().plan({ ...request, effort: 'thorough', capSeconds: 0 });
  expect(capped).toMatchObject({ ok: true, value: { isCapped: true, iterations: 0 } });
});

test('stopped before it began, it is cancelled', async () => {
  expect(await createInlinePlanner().plan(request, { signal: { aborted: true } })).toMatchObject({
    ok: false,
    failure: { code: 'CANCELLED' },
  });
});

test('a thread that cannot start is a failure, not a hang', async () => {
  expect(await createNodePlanner(path.join(folder, 'missing.cjs')).plan(request)).toMatchObject({
    ok: false,
    failure: { code: 'HOST_FAILED' },
  });
});

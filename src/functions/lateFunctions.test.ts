import { lateFunctions, type FunctionWorks } from './lateFunctions';
import { FUNCTION_IDS } from './functionIds';
import type { FunctionWork } from './associateFunctions';
import type { FunctionHost } from './functionHost';

const host: FunctionHost = {
  language: () => 'fr',
  loadPlaces: () => Promise.reject(new Error('no places')),
  error: (code, reason) => new Error(`${code}: ${reason}`),
};

const WORKS: FunctionWorks = new Map(FUNCTION_IDS.map((id) => [id, (...given) => [[id, ...given]]]));

const registered = (fetchWorks: () => Promise<FunctionWorks>): Map<string, FunctionWork> => {
  const works = new Map<string, FunctionWork>();
  lateFunctions((id, work) => works.set(id, work), host, fetchWorks);
  return works;
};

test('every function is registered before any is fetched', () => {
  const fetchWorks = jest.fn(async () => WORKS);
  expect([...registered(fetchWorks).keys()]).toEqual([...FUNCTION_IDS]);
  expect(fetchWorks).not.toHaveBeenCalled();
});

test('the first cell waits for the functions, later ones are answered at once', async () => {
  const works = registered(async () => WORKS);
  const first = works.get('DCABC')?.(1, 2);
  expect(first).toBeInstanceOf(Promise);
  await expect(first).resolves.toEqual([['DCABC', 1, 2]]);
  expect(works.get('DCSCORE')?.(3)).toEqual([['DCSCORE', 3]]);
});

test('functions that cannot be fetched are an error with its reason, and are fetched again', async () => {
  const fetchWorks = jest.fn(async () => WORKS);
  fetchWorks.mockRejectedValueOnce(new Error('offline'));
  const works = registered(fetchWorks);
  await expect(works.get('DCTOP')?.()).rejects.toThrow('notAvailable: Les fonctions de DC Pilot');
  await expect(works.get('DCTOP')?.()).resolves.toEqual([['DCTOP']]);
});

/** What `DC Non planifiées` says would do: named colleagues, hours and days, in both languages. */
import type { RawCell } from '../../../src/sheet/cellGrid';
import type { Language } from '../../../src/words/language';
import { cellsOf, workbookOf } from '../testing/testWorkbook';
import { LANGUAGES, planned } from '../testing/westAccounts';

jest.setTimeout(240_000);

const WEST = [
  ['44000', 'Nantes'],
  ['49000', 'Angers'],
  ['49300', 'Cholet'],
  ['44600', 'Saint-Nazaire'],
] as const;
const EAST = [
  ['69001', 'Lyon'],
  ['69100', 'Villeurbanne'],
  ['38200', 'Vienne'],
] as const;

const row = (key: string, [postcode, town]: readonly [string, string], rep: string): RawCell[] => [
  ...[key, `Compte ${key}`, postcode, town, rep, 100_000 - Number(key.slice(1)) * 100, 45_992],
];

/** `east` accounts of Paul Petit around Lyon, and one of Anne Martin, from Nantes, who has strayed there. */
const sheet = (east: number): RawCell[][] => [
  ['Code client', 'Raison sociale', 'Code postal', 'Ville', 'Commercial', 'CA 2025 (€)', 'Dernière visite'],
  ...Array.from({ length: 8 }, (_, at) => row(`C${at + 1}`, WEST[at % 4] ?? WEST[0], 'Anne Martin')),
  ...Array.from({ length: east }, (_, at) => row(`C${at + 51}`, EAST[at % 3] ?? EAST[0], 'Paul Petit')),
  row('C50', EAST[0], 'Anne Martin'),
];

const remedyOfStray = async (east: number, language: Language): Promise<string | undefined> => {
  const session = await workbookOf(sheet(east), { language });
  const { unplanned } = await planned(session, language);
  const stray = unplanned.find(({ key }) => key === 'C50');
  expect(stray?.code).toBe('TOO_FAR');
  const sheetName = language === 'fr' ? 'DC Non planifiées' : 'DC Unplanned';
  const written = ((await cellsOf(session, sheetName))?.values ?? []).flat();
  expect(written).toContain(stray?.remedy);
  return stray?.remedy;
};

describe.each(LANGUAGES)('in %s', (language) => {
  test('a visit too far for its rep is one for the colleague who has a place for it, on that day', async () => {
    const day =
      language === 'fr'
        ? /^Le confier à Paul Petit, (lun|mar|mer|jeu|ven)\. 0\d\/02\.$/u
        : /^Give it to Paul Petit, (Mon|Tue|Wed|Thu|Fri) 0\d\/02\.$/u;
    expect(await remedyOfStray(3, language)).toMatch(day);
  });

  test('where his week is full too, who is nearer is named all the same', async () => {
    expect(await remedyOfStray(40, language)).toBe(
      language === 'fr'
        ? 'Le confier à Paul Petit, plus proche mais sans temps libre, ou permettre une nuitée (DC Commerciaux).'
        : 'Give it to Paul Petit, who is nearer but has no time left, or allow a night away (DC Reps).',
    );
  });
});

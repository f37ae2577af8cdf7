/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { fail, succeed } from '../../domain/result';
import { fakeGrid } from '../testing/fakeGrid';
import { renderPane } from '../testing/renderPane';
import { typedCell } from './criterionDraft';

jest.setTimeout(60_000);

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const REQUEST = { language: 'fr', sheet: 'Comptes', mapping: {} };

const openGrid = async (options: Parameters<typeof renderPane>[0] = {}) => {
  const rendered = renderPane(options);
  await rendered.user.click(await button(/^Barème de notation/));
  await screen.findByText('Évolution du CA');
  return rendered;
};
const openCriterion = async (name: string, options: Parameters<typeof renderPane>[0] = {}) => {
  const rendered = await openGrid(options);
  await rendered.user.click(await button(`Modifier ${name}`));
  return rendered;
};
const type = (name: string | RegExp, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });

test('criteria with their weight, whom the grid is for, and what is wrong with a link to its row', async () => {
  const { user, pilot } = await openGrid();
  expect(screen.getByText('10 × 3')).toBeVisible();
  expect(
    screen.getByText(/^Pour.: client, inactif, exclu · petit compte\. 100 = 60 points\.$/),
  ).toBeVisible();
  await user.click(await button(/DC Barème!G8/));
  expect(pilot.callsOf('reveal')).toEqual(["'DC Barème'!G8"]);
});

test('points typed are tried at once, nothing is written until asked; then into the lines of that criterion', async () => {
  const { user, pilot } = await openCriterion('Évolution du CA');
  type('Points 1', '8,5');
  type('Coefficient', '2');
  await waitFor(() => expect(pilot.callsOf('grid').length).toBeGreaterThan(2));
  expect(pilot.callsOf('writeGrid')).toEqual([]);
  await user.click(await button('Écrire dans DC Barème'));
  const [request] = (await waitFor(() => {
    const calls = pilot.callsOf('writeGrid');
    expect(calls).toHaveLength(1);
    return calls;
  })) as [{ edits: [{ lines: number[]; rows: { like: number; cells: object }[] }] }];
  expect(request).toMatchObject(REQUEST);
  const [edit] = request.edits;
  expect(edit.lines).toEqual([4, 5, 6, 7]);
  expect(edit.rows[0]).toEqual({
    like: 4,
    cells: {
      rule: 'tranche',
      from: 0.1,
      to: '',
      label: '',
      points: 8.5,
      group: '',
      coefficient: 2,
      maximum: 10,
    },
  });
  expect(await screen.findByText(/^Écrit dans DC Barème/)).toBeVisible();
  expect(screen.queryByRole('textbox', { name: 'Points 1' })).toBeNull();
});

test('a draft with faults says them; one without says so', async () => {
  const { pilot } = await openCriterion('Évolution du CA');
  expect(await screen.findByText('1 défaut', { selector: 'p' })).toBeVisible();
  pilot.answer({ grid: async () => succeed({ ...fakeGrid, problems: [], problemCount: 0 }) });
  type('De 3', '0,06');
  expect(await screen.findByText('Rien à redire.')).toBeVisible();
});

test('rows come and go, and relative cuts can be kept', async () => {
  const { user } = await openCriterion('Chiffre d’affaires');
  const table = await screen.findByRole('table', { name: 'Tranches de Chiffre d’affaires' });
  expect(within(table).getAllByRole('row')).toHaveLength(5);
  await user.click(await button('Retirer la ligne 2'));
  await user.click(await button('Ajouter une ligne'));
  await user.click(await button('Retirer la ligne 1'));
  await user.click(await button('Figer ces seuils'));
  expect(await screen.findByRole('textbox', { name: 'De 1' })).toHaveValue('0');
});

test('a column of the sheet becomes a criterion, a cap is changed, a ready grid takes the place of the sheet', async () => {
  const { user, pilot } = await openGrid();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Ajouter un critère' }), '[Ville]');
  await user.click(await button('Écrire dans DC Barème'));
  await waitFor(() => expect(pilot.callsOf('writeGrid')).toHaveLength(1));
  type(/^Plafond/, '45');
  await user.click(screen.getAllByRole('button', { name: 'Écrire' })[0] as HTMLElement);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Repartir d’un barème prêt' }), 'rfm');
  await user.click(await button('Remplacer DC Barème'));
  await waitFor(() => expect(pilot.callsOf('writeGrid')).toHaveLength(3));
  const [criterion, cap, ready] = pilot.callsOf('writeGrid') as Record<string, unknown>[];
  expect(criterion?.['edits']).toMatchObject([
    { lines: [20], rows: [{ like: 20, cells: {} }, { cells: { criterion: '[Ville]', points: 10 } }, {}] },
  ]);
  expect(cap?.['edits']).toEqual([{ lines: [20], rows: [{ like: 20, cells: { maximum: 45 } }] }]);
  expect(ready).toEqual({ ...REQUEST, settings: { grid: 'rfm' } });
});

test('scores are to be redone after an edit here or by hand, and a grid that cannot be read says why', async () => {
  const { user, pilot } = renderPane();
  await user.click(await button('Noter cette feuille'));
  await button('Noter à nouveau');
  act(() => pilot.emit({ kind: 'dataChanged', sheet: 'DC Barème', address: 'I5' }));
  expect(await screen.findByRole('group', { name: 'Résultats à actualiser' })).toBeVisible();
  pilot.answer({ grid: async () => fail('NO_TURNOVER', { sheet: 'Comptes' }) });
  await user.click(await button(/^Barème de notation/));
  expect(await screen.findByText('Aucune colonne de chiffre d’affaires n’a été reconnue.')).toBeVisible();
});

test('numbers are read as people type them; what is none stays for the sheet to complain of', () => {
  expect(['1,5', '-0,05', '1 000', '', 'beaucoup', '3.5'].map(typedCell)).toEqual([
    ...[1.5, -0.05, 1000, '', 'beaucoup', 3.5],
  ]);
});

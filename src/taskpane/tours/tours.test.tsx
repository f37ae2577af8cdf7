/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { fail, succeed } from '../../domain/result';
import { fakeRetimed, fakeRetimedPreview, fakeTours, fakeToursPreview } from '../testing/fakeTours';
import { renderPane } from '../testing/renderPane';

jest.setTimeout(60_000);

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const REQUEST = { language: 'fr', sheet: 'Comptes', mapping: {}, weeks: 4, effort: 'normal' };

const openTours = async (options: Parameters<typeof renderPane>[0] = {}) => {
  const rendered = renderPane(options);
  await rendered.user.click(await button('Tournées'));
  return rendered;
};
const plan = async (options: Parameters<typeof renderPane>[0] = {}) => {
  const rendered = await openTours(options);
  await rendered.user.click(await button('Planifier'));
  await screen.findByRole('heading', { name: /Tournées proposées/ });
  await screen.findByRole('heading', { name: 'Une tournée' });
  return rendered;
};
const write = async (options: Parameters<typeof renderPane>[0] = {}) => {
  const rendered = await plan(options);
  await rendered.user.click(await button('Écrire les tournées'));
  await screen.findByRole('heading', { name: 'Tournées écrites' });
  return rendered;
};

test('before planning, the place says what it will do, for whom, and writes nothing', async () => {
  const { pilot } = await openTours();
  expect(await screen.findByText(/^Pour chaque commercial/)).toBeVisible();
  expect(screen.getByText(/^Vide : lundi prochain/)).toBeVisible();
  expect(pilot.callsOf('tours')).toEqual([]);
});

test('planning shows figures, new tabs, unplanned visits with their remedy, and supposed homes', async () => {
  const { pilot } = await plan();
  expect(pilot.callsOf('previewTours')).toEqual([REQUEST]);
  expect(pilot.callsOf('tours')).toEqual([]);
  const figures = screen.getByRole('table', { name: 'Les tournées en chiffres' });
  expect(within(figures).getByRole('row', { name: /Distance/ })).toHaveTextContent(/186\s?km/);
  expect(within(figures).getByRole('row', { name: /Coût par visite/ })).toHaveTextContent(/174\s?€/);
  expect(screen.getByText(/^3 nouveaux onglets/)).toHaveTextContent('2026-S49 Le Goff');
  expect(screen.getByText('Scierie du Parc')).toBeVisible();
  expect(screen.getByText(/30 min de plus mer\. 02\/12/)).toBeVisible();
  expect(screen.getByText(/^Anne Le Goff\s: Nantes$/)).toBeVisible();
});

test('what was chosen is what is asked, and the write asks what was seen', async () => {
  const { user, pilot } = await openTours();
  fireEvent.change(await screen.findByLabelText('Premier jour'), { target: { value: '2026-12-07' } });
  fireEvent.change(screen.getByRole('slider', { name: 'Durée' }), { target: { value: '2' } });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Recherche' }), 'quick');
  await user.click(await button('Planifier'));
  const asked = { ...REQUEST, from: '2026-12-07', weeks: 2, effort: 'quick' };
  fireEvent.change(await screen.findByRole('slider', { name: 'Durée' }), { target: { value: '5' } });
  await user.click(await button('Écrire les tournées'));
  await screen.findByRole('heading', { name: 'Tournées écrites' });
  expect([pilot.callsOf('previewTours'), pilot.callsOf('tours')]).toEqual([[asked], [asked]]);
});

test('the week’s limit of field time can be left aside for one plan', async () => {
  const { user, pilot } = await openTours();
  const lift = await screen.findByRole('checkbox', { name: 'Sans la limite du temps terrain, pour ce plan' });
  expect(lift).not.toBeChecked();
  await user.click(lift);
  await user.click(await button('Planifier'));
  await screen.findByRole('heading', { name: /Tournées proposées/ });
  expect(pilot.callsOf('previewTours')).toEqual([{ ...REQUEST, settings: { liftFieldShare: 'yes' } }]);
});

test('the settings of tours are edited in their own cells, from the place itself', async () => {
  const { user, pilot } = await openTours();
  await user.click(await button('Réglages des tournées'));
  expect(await screen.findByRole('combobox', { name: 'Même jour de la semaine' })).toBeVisible();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Même jour de la semaine' }), 'yes');
  await waitFor(() =>
    expect(pilot.callsOf('writeSettings')).toEqual([{ language: 'fr', settings: { sameWeekday: 'yes' } }]),
  );
});

test('the list says every stop by day, and a stop chosen on the map is marked in it', async () => {
  const { pilot } = await plan();
  const list = screen.getByRole('table', { name: 'Étapes de la tournée' });
  expect(within(list).getByText(/^lun\. 30\/11, départ 08:35, retour 17:05$/)).toBeVisible();
  expect(within(list).getAllByRole('button')).toHaveLength(5);
  const onMap = await button(/^3\. Laiterie Vauban, 14:00/);
  expect(onMap).toHaveAttribute('aria-pressed', 'false');
  act(() => onMap.focus());
  fireEvent.click(onMap);
  const row = await waitFor(() => {
    const chosen = within(list)
      .getAllByRole('row')
      .find((one) => one.getAttribute('aria-current') === 'true');
    if (!chosen) throw new Error('no stop is marked');
    return chosen;
  });
  expect(row).toHaveTextContent('Laiterie Vauban');
  expect(await button(/^3\. Laiterie Vauban, 14:00/)).toHaveAttribute('aria-pressed', 'true');
  expect(await button(/^3\. Laiterie Vauban, 14:00/)).toHaveFocus();
  expect(pilot.callsOf('reveal')).toEqual([]);
});

test('once written, a chosen stop shows its tab, and the write can be taken back', async () => {
  const { user, pilot } = await write();
  await user.click(await button('Garage du Lac'));
  await waitFor(() => expect(pilot.callsOf('reveal')).toEqual(["'2026-S49 Le Goff'!A8:E8"]));
  expect(pilot.callsOf('findTourRow')).toEqual([{ visit: 'C0002#1', week: '2026-W49' }]);
  expect(screen.getByText(/^2\. Garage du Lac/)).toBeVisible();
  await user.click(await button('Ouvrir DC Non planifiées'));
  expect(pilot.callsOf('reveal').at(-1)).toBe("'DC Non planifiées'!A1");
  await user.click(await button('Annuler cette écriture'));
  expect(await screen.findByRole('group', { name: 'Écriture annulée' })).toBeVisible();
  expect(await button('Planifier')).toBeVisible();
});

test('the tab of a tour is no sheet of accounts: the place stays', async () => {
  const { pilot } = await write();
  const before = pilot.callsOf('inspect').length;
  act(() => pilot.emit({ kind: 'sheetActivated', sheet: '2026-S49 Le Goff' }));
  expect(screen.getByRole('heading', { name: 'Tournées écrites' })).toBeVisible();
  expect(pilot.callsOf('inspect')).toHaveLength(before);
});

test('another rep is shown in the same week', async () => {
  const [first] = fakeTours.weeks;
  if (!first) throw new Error('no week');
  const weeks = [
    first,
    { ...first, week: '2026-W50', tab: '2026-S50 Le Goff', days: [] },
    { ...first, rep: 'Karim Benali', tab: '2026-S49 Benali' },
    { ...first, rep: 'Karim Benali', week: '2026-W50', tab: '2026-S50 Benali', days: [] },
  ];
  const preview = { ...fakeToursPreview, report: { ...fakeToursPreview.report, weeks } };
  const { user } = await plan({ pilot: { previewTours: async () => succeed(preview) } });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Semaine' }), '2026-W50');
  expect(screen.getByText('Pas de visite cette semaine-là.')).toBeVisible();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Commercial' }), 'Karim Benali');
  expect(screen.getByRole('combobox', { name: 'Semaine' })).toHaveValue('2026-W50');
});

test('why nothing can be planned is said by the usual notice', async () => {
  const { user } = await openTours({
    pilot: { previewTours: async () => fail('NO_PLACES', { sheet: 'Comptes' }) },
  });
  await user.click(await button('Planifier'));
  expect(await screen.findByText(/^Que faire/)).toBeVisible();
  expect(await button('Planifier')).toBeVisible();
});

test('tours are stale once an account or a setting changes', async () => {
  const { pilot } = await plan();
  act(() => pilot.emit({ kind: 'dataChanged', sheet: 'Autre', address: 'A1' }));
  expect(screen.queryByRole('group', { name: 'Tournées à replanifier' })).toBeNull();
  act(() => pilot.emit({ kind: 'dataChanged', sheet: 'DC Fréquences', address: 'E4' }));
  expect(await screen.findByRole('group', { name: 'Tournées à replanifier' })).toBeVisible();
});

test('a run from the ribbon shows its result in this place', async () => {
  const { pane } = renderPane();
  await button('Noter cette feuille');
  act(() => void pane.actions.begin('tours'));
  await act(() => pane.actions.endTours(succeed(fakeTours)));
  expect(await screen.findByRole('heading', { name: 'Tournées écrites' })).toBeVisible();
  expect(screen.getByRole('status', { name: '' })).toHaveTextContent(/^Tournées écrites\s: 5 visites/);
});

test('the row the user is on is the stop shown', async () => {
  const { pilot } = await write();
  act(() => pilot.emit({ kind: 'selection', sheet: '2026-S49 Le Goff', address: 'B8' }));
  expect(await screen.findByText(/^2\. Garage du Lac/)).toBeVisible();
  expect(pilot.callsOf('findTourRow')).toEqual([{ sheet: '2026-S49 Le Goff', row: 8 }]);
});

describe('a stop to another day', () => {
  const MOVE = {
    ...{ language: 'fr', sheet: 'Comptes', mapping: {} },
    moves: [{ visit: 'C0002#1', day: '2026-12-02' }],
  };
  const askMove = async (options: Parameters<typeof renderPane>[0] = {}) => {
    const rendered = await write(options);
    await rendered.user.click(await button('Garage du Lac'));
    const list = await screen.findByRole('combobox', { name: 'Déplacer Garage du Lac au' });
    expect(within(list).queryByRole('option', { name: /30\/11/ })).toBeNull();
    await rendered.user.selectOptions(list, '2026-12-02');
    return rendered;
  };

  test('before the tours are written it is told how it will go', async () => {
    await plan();
    expect(screen.getByText(/^Une fois les tournées écrites/)).toBeVisible();
  });

  test('by keyboard: the day from a list, what it costs, then the move', async () => {
    const { user, pilot } = await askMove();
    expect(await screen.findByText('Garage du Lac : mer. 02/12 à 14:00')).toBeVisible();
    expect(screen.getByText(/^Route \+26/)).toHaveTextContent(/\+23\s?km, coût \+32\s?€/);
    expect(pilot.callsOf('previewRetime')).toEqual([MOVE]);
    expect(pilot.callsOf('retime')).toEqual([]);
    await user.click(await button('Déplacer'));
    await waitFor(() => expect(pilot.callsOf('retime')).toEqual([MOVE]));
    expect(await screen.findByText('Scierie du Parc')).toBeVisible();
  });

  test('left where it is, nothing is written', async () => {
    const { user, pilot } = await askMove();
    await user.click(await button('Laisser où elle est'));
    expect(screen.queryByText(/^Route \+26/)).toBeNull();
    expect(pilot.callsOf('retime')).toEqual([]);
  });

  test('a move that cannot be worked out says why', async () => {
    await askMove({ pilot: { previewRetime: async () => fail('VISIT_UNKNOWN') } });
    expect(await screen.findByRole('alert')).toBeVisible();
  });
});

test('edited tabs are timed anew: before and after, what moved, what cannot be kept; then written', async () => {
  const { user, pilot } = await openTours({
    pilot: {
      previewRetime: async () => succeed(fakeRetimedPreview),
      retime: async () => succeed(fakeRetimed),
    },
  });
  await user.click(await button('Retoucher les tournées'));
  expect(screen.getByText(/^épingler : X l’arrêt/)).toBeVisible();
  await user.click(await button('Recalculer les horaires'));
  await screen.findByRole('heading', { name: 'Horaires recalculés, pas encore écrits' });
  expect(pilot.callsOf('previewRetime')).toEqual([{ language: 'fr', sheet: 'Comptes', mapping: {} }]);
  const figures = screen.getByRole('table', { name: 'Avant et après, en chiffres' });
  expect(within(figures).getByRole('row', { name: /Coût/ })).toHaveTextContent(/812\s?€871\s?€\+59\s?€/);
  expect(screen.getByText('1 visite déplacée')).toBeVisible();
  expect(screen.getByText(/hors de la journée du commercial/)).toBeVisible();
  await user.click(await button('Écrire les tournées'));
  await screen.findByRole('heading', { name: 'Horaires recalculés' });
  expect(pilot.callsOf('retime')).toHaveLength(1);
  expect(pilot.callsOf('tours')).toEqual([]);
});

test('improving begins with the tabs, and what failed is asked again as it was', async () => {
  const { user, pilot } = await openTours({ pilot: { previewRetime: async () => fail('NO_TOURS') } });
  await user.click(await button('Retoucher les tournées'));
  await user.click(await button('Améliorer'));
  await screen.findByRole('heading', { name: 'Tournées améliorées, pas encore écrites' });
  expect(pilot.callsOf('previewTours')).toEqual([{ ...REQUEST, start: 'tabs' }]);
  await user.click(await button('Recalculer les horaires'));
  expect(await screen.findAllByText(/n’a pas encore d’onglet de tournée/)).not.toEqual([]);
  expect(pilot.callsOf('retime')).toEqual([]);
});

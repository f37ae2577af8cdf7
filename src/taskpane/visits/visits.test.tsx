/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { fail, succeed } from '../../domain/result';
import { fakeVisits, visitsOfOne } from '../testing/fakeVisits';
import { renderPane } from '../testing/renderPane';

jest.setTimeout(60_000);

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const REQUEST = { language: 'fr', sheet: 'Comptes', mapping: {} };

const openVisits = async (options: Parameters<typeof renderPane>[0] = {}) => {
  const rendered = renderPane(options);
  await rendered.user.click(await button('Visites'));
  return rendered;
};
const workOut = async (options: Parameters<typeof renderPane>[0] = {}) => {
  const rendered = await openVisits(options);
  await rendered.user.click(await button('Calculer les visites'));
  await screen.findByRole('heading', { name: 'Nécessaire et possible' });
  return rendered;
};

test('the tab of the place shown is marked, and the way back is one click', async () => {
  const { user } = await openVisits();
  expect(await button('Visites')).toHaveAttribute('aria-current', 'page');
  await user.click(await button('Comptes'));
  expect(await button('Noter cette feuille')).toBeVisible();
});

test('required and possible in visits, hours and euros, of the team and of each rep, the most loaded first', async () => {
  const { pilot } = await workOut();
  expect(pilot.callsOf('visits')).toEqual([REQUEST]);
  const table = screen.getByRole('table', { name: 'Nécessaire et possible par an' });
  const rows = within(table).getAllByRole('row');
  expect(rows.map(({ textContent }) => textContent?.replace(/\s/g, ' '))).toEqual([
    'VisitesHeuresEuros',
    'Nécessaire1 6792 478 h266 334 €',
    'Possible1 5812 373 h255 000 €',
    'Charge104 %',
  ]);
  const card = within(screen.getByRole('region', { name: 'Nécessaire et possible' }));
  const names = card.getAllByText(/^(Anne|Karim|Jean|Sans commercial)/).map((one) => one.textContent);
  expect(names[0]).toBe('Anne Le Goff');
  expect(names.at(-1)).toBe('Sans commercial');
  expect(screen.getByText(/^Il manque 105/)).toBeVisible();
});

test('cost beside the reference, decisions, hiring and what would turn it, levers, ways out', async () => {
  await workOut();
  expect(screen.getByText(/^Une visite vous coûte 161,19\s€ HT$/)).toBeVisible();
  expect(screen.getByText(/^36,19\s€ de plus que la référence/)).toBeVisible();
  expect(screen.getByText(/^Oui si le CA gagné monte de 350\s000\s€ à 500\s000\s€\.$/)).toBeVisible();
  expect(screen.getByText(/^Un de plus gagnerait 350\s000\s€/)).toBeVisible();
  expect(screen.getByText(/^\+80\s000\s€$/)).toBeVisible();
  expect(screen.getByText('70 visites de moins, 41 comptes touchés (note la plus basse)')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Décisions' })).toBeVisible();
});

test('what is not known is said, not shown as zero', async () => {
  await workOut({ pilot: { visits: async () => succeed(visitsOfOne) } });
  expect(screen.getByText('Pas d’avis : charge ou retour inconnus.')).toBeVisible();
  expect(screen.getByText('marge inconnue ou compte exclu')).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Leviers, en euros par an' })).toBeNull();
  expect(screen.getByText(/^12,60\s€ de moins que la référence/)).toBeVisible();
});

test('the account of the selected row is explained, and the selection is followed', async () => {
  const { pilot } = await workOut();
  expect(
    await screen.findByText(/^24 visites par an · tous les 15 jours · 60 min chez le client$/),
  ).toBeVisible();
  expect(screen.getByText(/^Règle client A, petit compte, × 1,5 \(Consommable\).: 18 par an$/)).toBeVisible();
  expect(screen.getByText(/^24 × 161,19\s€ = 3\s869\s€ par an$/)).toBeVisible();
  expect(screen.getByText(/^Note 82,4, 42\s% du potentiel reste à gagner\.$/)).toBeVisible();
  pilot.answer({ explainVisits: async () => succeed(null) });
  act(() => pilot.emit({ kind: 'selection', sheet: 'Comptes', address: 'A1' }));
  expect(await screen.findByText('Sélectionnez la ligne d’un compte dans la feuille.')).toBeVisible();
});

test('preview shows what would be written before anything is', async () => {
  const { user, pilot } = await openVisits();
  await user.click(await button('Aperçu'));
  expect(await screen.findByText('DC Visites/an (P)')).toBeVisible();
  expect(pilot.callsOf('visits')).toEqual([]);
  await user.click(await button('Écrire'));
  await screen.findByRole('heading', { name: 'Nécessaire et possible' });
  expect(pilot.callsOf('visits')).toEqual([REQUEST]);
});

test('a taken place is asked about, and the answer holds for the visits', async () => {
  const occupied = fail('TARGET_OCCUPIED', { sheet: 'Comptes', address: 'P1:Z901' });
  const { user, pilot } = await openVisits({ pilot: { visits: async () => occupied } });
  await user.click(await button('Calculer les visites'));
  pilot.answer({ visits: async () => succeed(fakeVisits) });
  await user.click(await button(/Une feuille à part/));
  await screen.findByRole('heading', { name: 'Nécessaire et possible' });
  expect(pilot.callsOf('visits').at(-1)).toEqual({ ...REQUEST, target: { kind: 'ownSheet' } });
  expect(pilot.callsOf('score')).toEqual([]);
});

test('a change is tried beside today without anything being written', async () => {
  const { user, pilot } = await workOut();
  await user.click(await button(/^Et si/));
  const slider = await screen.findByRole('slider', { name: /Part terrain/ });
  fireEvent.change(slider, { target: { value: '0.6' } });
  await waitFor(() => expect(pilot.callsOf('whatIf')).toEqual([{}, { fieldShare: 0.6 }]));
  const table = screen.getByRole('table', { name: /Aujourd’hui, et avec/ });
  expect(within(table).getByRole('row', { name: /Heures possibles/ })).toHaveTextContent('+949');
  expect(pilot.callsOf('writeSettings')).toEqual([]);
});

test('a setting is written into its cell, said so, and the visits are to be worked out again', async () => {
  const { user, pilot } = await workOut();
  await user.click(await button('Réglages'));
  const field = await screen.findByRole('textbox', { name: /Part terrain/ });
  await user.clear(field);
  await user.type(field, '60 %{Enter}');
  await waitFor(() =>
    expect(pilot.callsOf('writeSettings')).toEqual([{ language: 'fr', settings: { fieldShare: '60 %' } }]),
  );
  expect(await screen.findByText(/^Écrit dans DC Paramètres/)).toBeVisible();
  expect(await screen.findByRole('group', { name: 'Visites à recalculer' })).toBeVisible();
});

test('a refused setting says why beside its field and changes nothing else', async () => {
  const refused = fail('SETTING_INVALID', { setting: 'fieldShare', value: '250 %', expected: '1 % – 100 %' });
  const { user } = await workOut({ pilot: { writeSettings: async () => refused } });
  await user.click(await button('Réglages'));
  const field = await screen.findByRole('textbox', { name: /Part terrain/ });
  await user.clear(field);
  await user.type(field, '250 %{Enter}');
  expect(await screen.findByText(/250 %/, { selector: '[role=status]' })).toBeVisible();
  expect(screen.queryByRole('group', { name: 'Visites à recalculer' })).toBeNull();
});

test('visits are stale once an account or a setting changes, not when our own cells are written', async () => {
  const { pilot } = await workOut();
  const change = (sheet: string, address: string) =>
    act(() => pilot.emit({ kind: 'dataChanged', sheet, address }));
  change('Comptes', 'P3');
  change('Autre', 'A1');
  expect(screen.queryByRole('group', { name: 'Visites à recalculer' })).toBeNull();
  change('DC Fréquences', 'E4');
  expect(await screen.findByRole('group', { name: 'Visites à recalculer' })).toBeVisible();
});

test('a write taken back leaves no result', async () => {
  const { user } = await workOut();
  await user.click(await button('Annuler cette écriture'));
  expect(await screen.findByRole('group', { name: 'Écriture annulée' })).toBeVisible();
  expect(await button('Calculer les visites')).toBeVisible();
});

test('a run from the ribbon shows its result in this place', async () => {
  const { pane } = renderPane();
  await button('Noter cette feuille');
  act(() => void pane.actions.begin('visits'));
  await act(() => pane.actions.endVisits(succeed(fakeVisits)));
  expect(await screen.findByRole('heading', { name: 'Nécessaire et possible' })).toBeVisible();
  expect(screen.getByRole('status', { name: '' })).toHaveTextContent(/^Visites calculées\. 1\s679 visites/);
});

test('scenarios stand side by side by the figure chosen, and each says why it differs', async () => {
  const { user, pilot } = await workOut();
  const card = within(screen.getByRole('region', { name: 'Scénarios côte à côte' }));
  expect(card.getAllByRole('listitem').map((one) => one.textContent?.replace(/\s/g, ' '))).toEqual([
    'Aujourd’hui1 900 k€',
    'Terrain à 60 %1 900 k€0 € par an',
    'Un commercial de plus1 815 k€−85 000 € par an',
    'Une visite C de moins1 869 k€−31 000 € par an',
    'Téléphoner et réduire où c’est décidé1 892 k€−8 000 € par an',
  ]);
  await user.selectOptions(card.getByRole('combobox', { name: 'Comparer par' }), 'Charge');
  expect(card.getAllByRole('listitem')[2]).toHaveTextContent(/82\s%$/);
  await user.click(card.getByRole('button', { name: 'Un commercial de plus' }));
  expect(card.getByText(/^Marge à portée \+\s0\s€, commerciaux \+\s85\s000\s€/)).toBeVisible();
  expect(card.getByRole('table', { name: 'Un commercial de plus à côté d’aujourd’hui' })).toBeVisible();
  await user.click(card.getByRole('button', { name: 'Essayer d’autres valeurs' }));
  expect(pilot.callsOf('whatIf').at(-1)).toEqual({ extraReps: 1 });
});

test('what was tried is kept as a scenario, and the visits are to be worked out again', async () => {
  const { user, pilot } = await workOut();
  await user.click(await button(/^Et si/));
  const slider = await screen.findByRole('slider', { name: /Commerciaux en plus/ });
  const keep = await button('Garder');
  expect(keep).toHaveAttribute('aria-disabled', 'true');
  fireEvent.change(slider, { target: { value: '2' } });
  await user.type(screen.getByRole('textbox', { name: 'Nom du scénario' }), 'Deux de plus{Enter}');
  await waitFor(() =>
    expect(pilot.callsOf('writeSettings')).toEqual([
      {
        ...{ language: 'fr', sheets: ['scenarios'] },
        scenarios: [{ name: 'Deux de plus', changes: { extraReps: '2' } }],
      },
    ]),
  );
  expect(await screen.findByText(/^Écrit dans DC Scénarios/)).toBeVisible();
  expect(await screen.findByRole('group', { name: 'Visites à recalculer' })).toBeVisible();
});

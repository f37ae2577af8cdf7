/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import { fail, succeed } from '../../../domain/result';
import { fakeHandoff, fakeTakeback, fakeTakebackPreview } from '../../testing/fakeHandoff';
import { renderPane } from '../../testing/renderPane';

jest.setTimeout(60_000);

const button = (name: string | RegExp) => screen.findByRole('button', { name });

const openCard = async (options: Parameters<typeof renderPane>[0] = {}) => {
  const rendered = renderPane(options);
  await rendered.user.click(await button('Tournées'));
  await rendered.user.click(await button('Envoyer à un commercial, reprendre son retour'));
  return rendered;
};

test('a rep is chosen, the workbook prepared, its contents told, and opened', async () => {
  const { user, pilot } = await openCard();
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Commercial' }), 'Paul Petit');
  expect(screen.getByText(/^Jamais dedans/)).toBeVisible();
  await user.click(await button('Préparer le classeur'));
  expect(await screen.findByText(/12 visites dans 2 onglets/)).toBeVisible();
  expect(pilot.callsOf('handoff')).toEqual([{ language: 'fr', rep: 'Paul Petit' }]);
  await user.click(await button('Ouvrir le classeur'));
  expect(await screen.findByText(/^Le classeur s’ouvre à part/)).toBeVisible();
  expect(pilot.callsOf('openBook')).toEqual([fakeHandoff.bytes]);
});

test('where no workbook can be opened the tour stands there as text', async () => {
  const { user } = await openCard({ pilot: { openBook: async () => fail('HOST_FAILED', { reason: 'x' }) } });
  await user.click(await button('Préparer le classeur'));
  await user.click(await button('Ouvrir le classeur'));
  expect(await screen.findByRole('textbox', { name: 'La tournée en texte' })).toHaveValue(fakeHandoff.text);
});

test('without tabs it says what to do first', async () => {
  await openCard({ pilot: { handoffReps: async () => succeed({ reps: [], active: null, accounts: null }) } });
  expect(await screen.findByText(/^Écrivez d’abord les tournées/)).toBeVisible();
});

/** jsdom's files cannot be read as bytes. */
const returned = () =>
  Object.assign(new File([], 'martin.xlsx'), { arrayBuffer: async () => new Uint8Array([80, 75]).buffer });
const choose = async ({ user }: Awaited<ReturnType<typeof openCard>>): Promise<void> => {
  await user.upload(await screen.findByLabelText('Classeur renvoyé (.xlsx)'), returned());
};

test('a returned file shows what it changes and what is left, then writes on demand, with a way back', async () => {
  const rendered = await openCard();
  await choose(rendered);
  expect(await screen.findByText('2 cellules à reprendre')).toBeVisible();
  expect(screen.getByText(/Ateliers Morvan – Angers : à prendre → fait/)).toBeVisible();
  expect(screen.getByText(/^Changé des deux côtés/)).toHaveTextContent('Ici : reporté (2026-S49 Le Goff)');
  expect(rendered.pilot.callsOf('takeback')).toEqual([]);
  await rendered.user.click(await button('Reprendre'));
  const done = await screen.findByRole('region', { name: '2 cellules reprises' });
  expect(within(done).getByRole('button', { name: 'Annuler cette écriture' })).toBeVisible();
  expect(rendered.pilot.callsOf('takeback')).toEqual([{ language: 'fr', bytes: new Uint8Array([80, 75]) }]);
});

test('a stranger’s file says so, and nothing new says so', async () => {
  const rendered = await openCard({ pilot: { previewTakeback: async () => fail('BOOK_STRANGER') } });
  await choose(rendered);
  expect(await screen.findByRole('alert')).toHaveTextContent(/rien de ce que DC Pilot a envoyé/);
  const nothing = { ...fakeTakeback, changes: [], conflicts: [] };
  act(() =>
    rendered.pilot.answer({
      previewTakeback: async () => succeed({ ...fakeTakebackPreview, report: nothing }),
    }),
  );
  await choose(rendered);
  expect(await screen.findByText('Rien de nouveau dans ce classeur.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Reprendre' })).toBeNull();
});

test('asked for on the ribbon, the card opens with the rep whose tab is looked at, from wherever the pane was', async () => {
  const { pane, pilot, isSeen } = renderPane({
    isFirstRunSeen: false,
    pilot: {
      handoffReps: async () =>
        succeed({ reps: ['Anne Martin', 'Paul Petit'], active: 'Paul Petit', accounts: 'Comptes' }),
    },
  });
  await button('Commencer avec ma feuille');
  await act(() => pane.actions.askHandoff());
  expect(await screen.findByRole('combobox', { name: 'Commercial' })).toHaveValue('Paul Petit');
  expect(await button('Envoyer à un commercial, reprendre son retour')).toHaveFocus();
  expect(await button('Préparer le classeur')).toBeVisible();
  expect(pilot.callsOf('handoff')).toEqual([]);
  expect(isSeen()).toBe(true);
});

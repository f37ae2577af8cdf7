/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import { fail, succeed } from '../../domain/result';
import { fakeAgenda, fakeAgendaPreview, fakeClosed } from '../testing/fakeAgenda';
import { fakeCallsFile } from '../testing/fakeHandoff';
import { renderPane } from '../testing/renderPane';

jest.setTimeout(60_000);

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const REQUEST = { language: 'fr', sheet: 'Comptes', mapping: {} };

const openPlace = async (options: Parameters<typeof renderPane>[0] = {}) => {
  const rendered = renderPane(options);
  await rendered.user.click(await button('Rendez-vous'));
  await button('Préparer l’agenda');
  return rendered;
};
const prepared = async (options: Parameters<typeof renderPane>[0] = {}) => {
  const rendered = await openPlace(options);
  await rendered.user.click(await button('Préparer l’agenda'));
  await screen.findByRole('heading', { name: 'Aujourd’hui et demain' });
  return rendered;
};

test('before the first run the place says what it prepares, and writes nothing', async () => {
  const { pilot } = await openPlace();
  expect(screen.getByText(/^DC Assistant : qui appeler/)).toBeVisible();
  expect(pilot.callsOf('agenda')).toEqual([]);
});

test('today, tomorrow, what is to be closed, and how many of each kind', async () => {
  const { pilot } = await prepared();
  expect(pilot.callsOf('agenda')).toEqual([REQUEST]);
  expect(screen.getByText('1 aujourd’hui, 1 demain')).toBeVisible();
  expect(screen.getByText('1 rendez-vous en conflit, dit sur sa ligne de DC Agenda.')).toBeVisible();
  const kinds = within(screen.getByRole('list', { name: 'Alertes par nature' })).getAllByRole('listitem');
  expect(kinds.map(({ textContent }) => textContent)).toEqual([
    ...['à clore1', 'aujourd’hui1', 'demain1', 'à venir6', 'en retard2', 'à risque1'],
  ]);
  const mail = screen.getByRole('link', { name: 'Écrire à Boulangerie Martin' });
  expect(mail).toHaveAttribute('href', expect.stringMatching(/^mailto:contact@martin\.example\?/));
});

test('closing a visit says the next date at once', async () => {
  const { user, pilot } = await prepared();
  pilot.answer({ agenda: async () => succeed(fakeClosed) });
  await user.click(await button('Clore la visite de Menuiserie Faure'));
  expect(await screen.findByText('Visite close : Menuiserie Faure')).toBeVisible();
  expect(screen.getByText(/^Prochaine date proposée : mer.* 23.*10:15/)).toBeVisible();
  expect(pilot.callsOf('agenda').at(-1)).toEqual({
    ...REQUEST,
    actions: [{ kind: 'close', outcome: 'done', visit: 'C009#3' }],
  });
});

test('three slots of the selected account, with their minutes, kilometres and euros; one is booked', async () => {
  const { user, pilot } = await prepared();
  await user.click(await button('Trouver trois créneaux'));
  expect(await screen.findByText('Garage du Pont', { selector: 'p' })).toBeVisible();
  expect(screen.getByText(/^\+8 min de route et d’attente, \+5,2 km, 14\s€$/)).toBeVisible();
  const books = screen.getAllByRole('button', { name: /^Réserver le / });
  expect(books).toHaveLength(3);
  await user.click(books[1] as HTMLElement);
  await waitFor(() =>
    expect(pilot.callsOf('agenda').at(-1)).toEqual({
      ...REQUEST,
      actions: [{ kind: 'book', account: 'C002', date: '2026-12-09', time: '14:30', rep: 'Anne Roux' }],
    }),
  );
});

test('the test of stability is shown, and a tick books the series', async () => {
  const { user, pilot } = await prepared();
  await user.click(await button(/^Séries/));
  expect(screen.getByText(/^6 visites, tous les 30 j en moyenne, écart relatif 0,08/)).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: /^Garage du Pont/ }));
  await waitFor(() =>
    expect(pilot.callsOf('agenda').at(-1)).toEqual({
      ...REQUEST,
      actions: [{ kind: 'tick', account: 'C002', keep: 'yes' }],
    }),
  );
});

test('calendar files are made for the choice, offered to download and to copy; a closed clipboard leaves the text', async () => {
  const calendar = {
    file: 'Anne.ics',
    rep: 'Anne',
    purpose: 'publish',
    events: 2,
    text: 'BEGIN:VCALENDAR',
  } as const;
  const { user, pilot } = await prepared();
  await user.click(await button('Calendriers et rappels'));
  await user.selectOptions(screen.getByLabelText('Un fichier'), 'week');
  pilot.answer({ agenda: async () => succeed({ ...fakeAgenda, calendars: [calendar] }) });
  await user.click(await button('Créer les fichiers'));
  await waitFor(() => expect(pilot.callsOf('agenda').at(-1)).toEqual({ ...REQUEST, calendars: 'week' }));
  await user.click(await button('Calendriers et rappels'));
  const link = await screen.findByRole('link', { name: 'Télécharger Anne.ics' });
  expect(link).toHaveAttribute('download', 'Anne.ics');
  expect(link).toHaveAttribute('href', 'data:text/calendar;charset=utf-8,BEGIN%3AVCALENDAR');
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('closed'));
  await user.click(await button('Copier le contenu de Anne.ics'));
  expect(await screen.findByLabelText('Contenu de Anne.ics')).toHaveValue('BEGIN:VCALENDAR');
});

test('the assistant’s results are applied, and a change anywhere makes the agenda stale', async () => {
  const { user, pilot } = await prepared();
  await user.click(await button('Appliquer les résultats'));
  await waitFor(() =>
    expect(pilot.callsOf('agenda').at(-1)).toEqual({ ...REQUEST, settings: { apply: 'yes' } }),
  );
  await screen.findByRole('heading', { name: 'Aujourd’hui et demain' });
  act(() => pilot.emit({ kind: 'dataChanged', sheet: 'DC Suivi', address: 'D12' }));
  expect(await screen.findByText('Agenda à mettre à jour')).toBeVisible();
});

test('a mail is opened in the mail program or copied; where the clipboard is closed the text stands there', async () => {
  const { user } = await prepared();
  await user.click(await button(/^Courriels prêts/));
  const [mail] = fakeAgenda.mails;
  const text = `${mail?.subject}\n\n${mail?.body}`;
  expect(screen.getByRole('link', { name: /^Ouvrir la messagerie pour/ })).toHaveAttribute(
    'href',
    mail?.href,
  );
  const write = jest.spyOn(navigator.clipboard, 'writeText').mockResolvedValue(undefined);
  await user.click(await button(/^Copier le message à/));
  expect(write).toHaveBeenCalledWith(text);
  expect(await screen.findByText(/^Copié : collez-le/)).toBeVisible();
  write.mockRejectedValue(new Error('closed'));
  await user.click(await button(/^Copier le message à/));
  expect(await screen.findByText('Sélectionnez le texte ci-dessous et copiez-le.')).toBeVisible();
  expect(screen.getByLabelText(/^Message à/)).toHaveValue(text);
});

const openCallsFile = async (options: Parameters<typeof renderPane>[0] = {}) => {
  const rendered = await prepared(options);
  await rendered.user.click(await button('Sur un poste sans DC Pilot'));
  return rendered;
};

test('the assistant’s list is prepared as a workbook, told and opened; where none can be opened it stands there as text', async () => {
  const { user, pilot } = await openCallsFile();
  expect(screen.getByText(/^Jamais dedans/)).toBeVisible();
  await user.click(await button('Préparer le classeur'));
  expect(await screen.findByText('14 appels à faire')).toBeVisible();
  expect(pilot.callsOf('handoff')).toEqual([{ language: 'fr', to: 'assistant' }]);
  await user.click(await button('Ouvrir le classeur'));
  expect(await screen.findByText(/^Le classeur s’ouvre à part/)).toBeVisible();
  expect(pilot.callsOf('openBook')).toEqual([fakeCallsFile.bytes]);
  pilot.answer({ openBook: async () => fail('HOST_FAILED', { reason: 'x' }) });
  await user.click(await button('Ouvrir le classeur'));
  expect(await screen.findByRole('textbox', { name: 'La liste en texte' })).toHaveValue(fakeCallsFile.text);
});

/** jsdom's files cannot be read as bytes. */
const returnedFile = () =>
  Object.assign(new File([], 'appels.xlsx'), { arrayBuffer: async () => new Uint8Array([80, 75]).buffer });

test('a returned list shows what it enters and what is left, then enters it on demand', async () => {
  const assistant = {
    ...fakeAgenda.assistant,
    applied: { booked: 3, moved: 1, dropped: 1, pending: 2 },
    returned: {
      ...{ calls: 14, taken: 7 },
      conflicts: [{ key: 'C002', name: 'Garage du Pont', back: 'créneau 2', here: 'rappeler' }],
    },
  };
  const report = { ...fakeAgenda, assistant };
  const { user, pilot } = await openCallsFile({
    pilot: { previewAgenda: async () => succeed({ ...fakeAgendaPreview, report }) },
  });
  await user.upload(await screen.findByLabelText('Liste renvoyée (.xlsx)'), returnedFile());
  expect(await screen.findByText('7 nouvelles réponses')).toBeVisible();
  expect(screen.getByText('3 pris, 1 déplacés, 1 retirés, 2 à rappeler.')).toBeVisible();
  expect(screen.getByText('Ici : rappeler')).toBeVisible();
  expect(pilot.callsOf('previewAgenda').at(-1)).toEqual({ ...REQUEST, returned: new Uint8Array([80, 75]) });
  const before = pilot.callsOf('agenda').length;
  pilot.answer({ agenda: async () => succeed(report) });
  await user.click(await button('Appliquer ces résultats'));
  await waitFor(() => expect(pilot.callsOf('agenda')).toHaveLength(before + 1));
  expect(pilot.callsOf('agenda').at(-1)).toEqual({ ...REQUEST, returned: new Uint8Array([80, 75]) });
});

test('a file that is not the list says so beside its field', async () => {
  const { user } = await openCallsFile({ pilot: { previewAgenda: async () => fail('BOOK_STRANGER') } });
  await user.upload(await screen.findByLabelText('Liste renvoyée (.xlsx)'), returnedFile());
  expect(await screen.findByRole('alert')).toBeVisible();
});

test('a failure is shown with the way to try again', async () => {
  const { user, pilot } = await openPlace({
    pilot: { agenda: async () => fail('HOST_FAILED', { sheet: 'Comptes', reason: 'GeneralException' }) },
  });
  await user.click(await button('Préparer l’agenda'));
  const again = await button('Réessayer');
  pilot.answer({ agenda: async () => succeed(fakeAgenda) });
  await user.click(again);
  expect(await screen.findByText('1 aujourd’hui, 1 demain')).toBeVisible();
});

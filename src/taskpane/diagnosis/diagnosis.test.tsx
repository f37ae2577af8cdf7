/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import { fail, succeed } from '../../domain/result';
import { fakeDiagnosis } from '../testing/fakeDiagnosis';
import { fakeFollowup } from '../testing/fakeFollowup';
import { renderPane } from '../testing/renderPane';

jest.setTimeout(60_000);

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const REQUEST = { language: 'fr', sheet: 'Comptes', mapping: {} };

const openPlace = async (options: Parameters<typeof renderPane>[0] = {}) => {
  const rendered = renderPane(options);
  await rendered.user.click(await button('Diagnostic'));
  await button('Faire le diagnostic');
  return rendered;
};
const diagnose = async (options: Parameters<typeof renderPane>[0] = {}) => {
  const rendered = await openPlace(options);
  await rendered.user.click(await button('Faire le diagnostic'));
  await screen.findByRole('heading', { name: 'Note par thème' });
  return rendered;
};
const rowsOf = (table: string) =>
  within(screen.getByRole('table', { name: table }))
    .getAllByRole('row')
    .map(({ textContent }) => textContent?.replace(/\s/g, ' '));

test('before anything was made the place says what to fill in, and how to begin', async () => {
  const { pilot } = await openPlace();
  expect(screen.getByText('Notez les visites dans DC Suivi, une ligne par visite.')).toBeVisible();
  expect(await button('Préparer les feuilles de suivi')).toBeEnabled();
  expect(pilot.callsOf('diagnose')).toEqual([]);
  expect(pilot.callsOf('followup')).toEqual([]);
});

test('marks per theme as a picture and in figures; what has no mark is not drawn as zero', async () => {
  const { pilot } = await diagnose();
  expect(pilot.callsOf('diagnose')).toEqual([REQUEST]);
  expect(screen.getByText('61 sur 100')).toBeVisible();
  expect(rowsOf('Notes par thème, sur 100').slice(0, 5)).toEqual([
    'NoteRéponsesMesures',
    'Ciblage92–92',
    'Visites74–74',
    'Coûts et rentabilité55–55',
    'Tournées–––',
  ]);
  const radar = screen.getByRole('img', { name: /^Radar/ });
  expect(radar.querySelectorAll('circle')).toHaveLength(6);
});

test('a recommendation shows its gain, its assumption and its cells', async () => {
  const { user, pilot } = await diagnose();
  expect(screen.getByText(/^\+80\s000\s€ par an$/)).toBeVisible();
  expect(screen.getByText(/^Hypothèse : Part terrain/)).toBeVisible();
  await user.click(await button(/^Voir les cellules 'DC Synthèse'!A120:C127$/));
  expect(pilot.callsOf('reveal')).toEqual(["'DC Synthèse'!A120:C127"]);
});

test('a preview writes nothing, and its write is the one that was looked at', async () => {
  const { user, pilot } = await openPlace();
  await user.click(
    await within(screen.getByRole('main'))
      .findAllByRole('button', { name: 'Aperçu' })
      .then((all) => all.at(-1) as HTMLElement),
  );
  await screen.findByRole('heading', { name: 'Ce qui sera écrit' });
  expect(pilot.callsOf('diagnose')).toEqual([]);
  await user.click(await button('Écrire'));
  await screen.findByRole('heading', { name: 'Note par thème' });
  expect(pilot.callsOf('diagnose')).toEqual([REQUEST]);
});

test('a sheet to send is made when asked for', async () => {
  const { user, pilot } = await openPlace();
  await user.click(screen.getByRole('checkbox', { name: /^Ajouter une feuille à envoyer/ }));
  await user.click(await button('Faire le diagnostic'));
  await screen.findByRole('heading', { name: 'Note par thème' });
  expect(pilot.callsOf('diagnose')).toEqual([{ ...REQUEST, settings: { mailing: 'yes' } }]);
});

test('follow-up: visits of the year, ratios, obstacles, survey figures with how sure they are, unbalanced reviews', async () => {
  const { user, pilot } = await openPlace();
  await user.click(await button('Préparer les feuilles de suivi'));
  await screen.findByText('150 visites faites sur douze mois');
  expect(pilot.callsOf('followup')).toEqual([REQUEST]);
  expect(rowsOf('Visites de l’année')).toEqual(['PrévuesProgramméesFaitesRestantes', 'Équipe1801215030']);
  expect(screen.getByText('Anne : que des forces, aucune faiblesse.')).toBeVisible();
  expect(screen.getByText('12 fois, en hausse')).toBeVisible();
  expect(screen.getByText('9 réponses, intervalle dès 10 réponses')).toBeVisible();
  expect(screen.getByText(/^4 comptes à risque/)).toBeVisible();
  await user.click(await button(/^Ratios/));
  expect(rowsOf('Ratios de l’équipe').slice(1, 4)).toEqual([
    'CA par visite3 106 €',
    'Marge par visite466 €',
    'Visites par commande3',
  ]);
});

test('what was never counted is said, not shown as zero', async () => {
  const ratios = Object.fromEntries(Object.keys(fakeFollowup.team.ratios).map((id) => [id, null]));
  const team = { ...fakeFollowup.team, visits: null, ratios: ratios as typeof fakeFollowup.team.ratios };
  const survey = { value: null, answers: 0, interval: null };
  const empty = {
    ...fakeFollowup,
    ...{ team, obstacles: [], tools: [], reviews: [] },
    satisfaction: { nps: survey, csat: survey, atRisk: 0, added: 0 },
  };
  const { user } = await openPlace({ pilot: { followup: async () => succeed(empty) } });
  await user.click(await button('Préparer les feuilles de suivi'));
  expect(await screen.findByText('Aucune visite notée : remplissez DC Suivi.')).toBeVisible();
  expect(screen.getByText('Aucun obstacle noté dans DC Suivi.')).toBeVisible();
  expect(screen.getByText('Aucune réponse de client dans DC Satisfaction.')).toBeVisible();
  await user.click(await button(/^Ratios/));
  expect(screen.getAllByText('non compté')).toHaveLength(12);
});

test('a change anywhere makes the diagnosis stale', async () => {
  const { pilot } = await diagnose();
  act(() => pilot.emit({ kind: 'dataChanged', sheet: 'DC Suivi', address: 'D12' }));
  expect(await screen.findByText('Diagnostic à refaire')).toBeVisible();
});

test('the log is read when it is opened, and kept as a sheet on demand', async () => {
  const { user, pilot } = await openPlace();
  expect(pilot.callsOf('journal')).toEqual([]);
  await user.click(await button('Journal'));
  expect(await screen.findByText(/: notation \(Comptes\)$/)).toBeVisible();
  await user.click(await button('Tenir DC Journal'));
  await waitFor(() => expect(pilot.callsOf('showJournal')).toEqual([{ language: 'fr' }]));
});

test('a sheet of ours is opened under the name it was made with', async () => {
  const asked: string[] = [];
  const { user } = await diagnose({
    pilot: {
      reveal: async (address) => {
        asked.push(address);
        if (address.includes('Diagnostic')) throw new Error('no such sheet');
      },
    },
  });
  await user.click(await button('Ouvrir DC Diagnostic'));
  await waitFor(() => expect(asked).toEqual(["'DC Diagnostic'!A1", "'DC Diagnosis'!A1"]));
});

test('a failure is shown with the way to try again', async () => {
  const { user, pilot } = await openPlace({
    pilot: { diagnose: async () => fail('HOST_FAILED', { sheet: 'Comptes', reason: 'GeneralException' }) },
  });
  await user.click(await button('Faire le diagnostic'));
  const again = await button('Réessayer');
  pilot.answer({ diagnose: async () => succeed(fakeDiagnosis) });
  await user.click(again);
  expect(await screen.findByText('61 sur 100')).toBeVisible();
});

test('a job that did not end is done again as what it was', async () => {
  const unfinished = { job: 'diagnose', startedAt: '2026-01-31T10:00:00Z', sheet: 'Comptes' };
  const { user, pilot } = renderPane({ pilot: { unfinishedJob: async () => unfinished } });
  await user.click(await button('Terminer'));
  await waitFor(() => expect(pilot.callsOf('diagnose')).toEqual([REQUEST]));
  expect(pilot.callsOf('score')).toEqual([]);
});

/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { succeed } from '../../domain/result';
import { challengeReport, rfmScoreReport } from '../testing/fakeChallenge';
import { fakeReport } from '../testing/fakeData';
import { renderPane } from '../testing/renderPane';

jest.setTimeout(60_000);

const button = (name: string | RegExp) => screen.findByRole('button', { name });

const scored = async (report = fakeReport) => {
  const rendered = renderPane({ pilot: { score: async () => succeed(report) } });
  await rendered.user.click(await button('Noter cette feuille'));
  await button('Noter à nouveau');
  await screen.findByRole('heading', { name: /ABC croisée/ });
  return rendered;
};

test('a cell of the matrix names its segment and leads to its accounts', async () => {
  const { user, pilot } = await scored();
  await user.click(await button(/^A×B’.: potentiel de développement, 71 comptes$/));
  expect(screen.getByText(/^71 comptes, 13\s% du CA$/)).toBeVisible();
  await user.click(screen.getAllByRole('button', { name: 'Transports Bellecour' })[0] as HTMLElement);
  expect(pilot.callsOf('reveal')).toEqual(['Comptes!A612:L612']);
});

test('without potential the matrix says what it waits for', async () => {
  await scored({ ...fakeReport, crossAbc: null });
  expect(screen.getByText(/^Pas de colonne «.Potentiel.»/)).toBeVisible();
});

test('a score due again, the challenge, who moved, and which columns are formulas', async () => {
  await scored(challengeReport);
  expect(screen.getByText(/à refaire depuis le 30\/06\/2026/)).toBeVisible();
  expect(screen.getByText('5 gagnés sur 5')).toBeVisible();
  expect(screen.getByText('2 entrés · 1 sorti · 14 changent de classe')).toBeVisible();
  expect(screen.getByText('A → C')).toBeVisible();
  expect(screen.getByText(/^En formules, recalculées par Excel.: DC Score, DC Classe\.$/)).toBeVisible();
  expect(screen.getByText(/^DC TOP.: aucune fonction ne la donne$/)).toBeVisible();
});

test('clients by recency, frequency and amount, where the RFM grid scored them', async () => {
  await scored(rfmScoreReport);
  const card = within(screen.getByRole('region', { name: /^RFM/ }));
  const lines = card.getAllByRole('listitem').map((one) => one.textContent?.replace(/\s/g, ' '));
  expect(lines.slice(0, 2)).toEqual(['champions15830 % du CA', 'fidèles27842 % du CA']);
  expect(lines).toHaveLength(6);
});

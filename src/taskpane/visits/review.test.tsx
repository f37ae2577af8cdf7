/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { succeed } from '../../domain/result';
import { fakeVisits, visitsInDollars } from '../testing/fakeVisits';
import { renderPane } from '../testing/renderPane';

jest.setTimeout(60_000);

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const rowsOf = (name: string | RegExp) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map(({ textContent }) => textContent?.replace(/\s/g, ' '));

const workOut = async (options: Parameters<typeof renderPane>[0] = {}) => {
  const rendered = renderPane(options);
  await rendered.user.click(await button('Visites'));
  await rendered.user.click(await button('Calculer les visites'));
  await screen.findByRole('heading', { name: 'Nécessaire et possible' });
  return rendered;
};

test('the review says whether the score predicts, where visits do not follow it, what was decided by hand', async () => {
  const { user, pilot } = await workOut();
  await user.click(await button(/^Revue/));
  expect(screen.getByText(/^La note prédit la croissance du CA/)).toBeVisible();
  expect(screen.getByText(/^23\s% des visites faites iraient à d’autres comptes/)).toBeVisible();
  expect(rowsOf(/^Affectif ou note/)[1]).toBe('Classe A38 %30 %');
  await user.click(await button('Boulangerie des Halles'));
  expect(pilot.callsOf('reveal')).toEqual(['Comptes!A41:N41']);
  expect(screen.getByText(/^3 en vigueur.: 2 ajoutent des visites, 1 en retirent\.$/)).toBeVisible();
  expect(screen.getByText('61 comptes pas vus depuis trop longtemps.')).toBeVisible();
});

test('a score that is too old says so', async () => {
  const freshness = { scoredOn: '2025-01-31', redoFrom: '2026-01-31', isStale: true };
  const { user } = await workOut({ pilot: { visits: async () => succeed({ ...fakeVisits, freshness }) } });
  await user.click(await button(/^Revue/));
  expect(screen.getByText(/à refaire depuis le 31\/01\/2026/)).toBeVisible();
});

test('objective, days and channels per rep; returns and advice per class; the range of the hiring verdict', async () => {
  const { user } = await workOut();
  await user.click(await button(/^Objectifs, jours et canaux/));
  expect(rowsOf('Objectif, réalisé, N-1')[1]).toBe('Anne Le Goff900 k€812 k€90 %780 k€');
  expect(rowsOf('Jours par an')[1]).toBe('Anne Le Goff214129');
  expect(rowsOf('Canaux')[1]).toBe('Anne Le Goff62040013510');
  expect(rowsOf('Coût, marge et ROI par classe')[3]).toMatch(/^Classe C61 k€58 k€−5 %−61 %$/);
  expect(rowsOf('Règle et conseil par classe')[1]).toBe('Classe A571620');
  expect(screen.getByText(/^De 1,05 à 1,5 de ratio/)).toBeVisible();
  expect(screen.getByText(/^Non si le travail prévu descend/)).toBeVisible();
});

test('amounts that are not known to be euros are asked about; the answer is kept and the visits worked out again', async () => {
  const { user, pilot } = await workOut({ pilot: { visits: async () => succeed(visitsInDollars) } });
  await screen.findByRole('heading', { name: /^Vos montants sont-ils en euros/ });
  expect(screen.getByText(/^La colonne «.CA 2025.» est en USD/)).toBeVisible();
  pilot.answer({ visits: async () => succeed(fakeVisits) });
  await user.click(await button('Ce n’est pas de l’argent'));
  await waitFor(() => expect(pilot.callsOf('visits')).toHaveLength(2));
  expect(pilot.callsOf('rememberUnits')).toEqual([{ 'unit.turnover': 'none' }]);
  await waitFor(() => expect(screen.queryByText(/est en USD/)).toBeNull());
});

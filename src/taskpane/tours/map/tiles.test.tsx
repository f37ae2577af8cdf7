/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { renderPane } from '../../testing/renderPane';

jest.setTimeout(60_000);

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const list = () => screen.findByRole('combobox', { name: 'Fond' });
const remembered = () => window.localStorage.getItem('dcPilot.mapTiles') ?? '';

beforeEach(() => window.localStorage.removeItem('dcPilot.mapTiles'));

const openMap = async () => {
  const rendered = renderPane();
  await rendered.user.click(await button('Tournées'));
  await rendered.user.click(await button('Planifier'));
  await rendered.user.click(await button(/^Fond de carte/));
  return rendered;
};

test('the map is offline until the user chose a server, was told what it learns, and allowed it', async () => {
  const { user } = await openMap();
  expect(await button(/Fond de carte.*hors ligne/)).toBeVisible();
  await user.selectOptions(await list(), 'ign');
  expect(screen.getByText(/^data\.geopf\.fr reçoit les numéros des carrés/)).toBeVisible();
  const consent = screen.getByRole('checkbox', { name: /charger la carte de data\.geopf\.fr/ });
  expect(consent).not.toBeChecked();
  expect(remembered()).toBe('');
  expect(screen.queryByText(/^Carte : ©/)).toBeNull();
  await user.click(consent);
  expect(await button(/Fond de carte.*data\.geopf\.fr/)).toBeVisible();
  expect(screen.getByText('Carte : © IGN – Géoplateforme')).toBeVisible();
  expect(remembered().split('\n')).toEqual(['ign', '', '']);
  await user.selectOptions(await list(), 'outlines');
  expect(remembered()).toBe('');
  expect(screen.queryByText(/^Carte : ©/)).toBeNull();
});

test('a server of one’s own is an https address; a change of it is allowed anew', async () => {
  const { user } = await openMap();
  await user.selectOptions(await list(), 'own');
  const address = screen.getByRole('textbox', { name: 'Adresse des tuiles' });
  await user.click(address);
  await user.paste('http://tuiles.exemple.fr/{z}/{x}/{y}.png');
  expect(screen.getByText(/^Une adresse https avec/)).toBeVisible();
  expect(screen.queryByRole('checkbox', { name: /charger la carte/ })).toBeNull();
  await user.clear(address);
  await user.paste('https://tuiles.exemple.fr/{z}/{x}/{y}.png');
  await user.click(screen.getByRole('textbox', { name: 'Mention de la source' }));
  await user.paste('© Exemple <b>SA</b>');
  await user.click(screen.getByRole('checkbox', { name: /tuiles\.exemple\.fr/ }));
  expect(screen.getByText('Carte : © Exemple <b>SA</b>')).toBeVisible();
  await user.type(address, '?v=2');
  expect(screen.getByRole('checkbox', { name: /tuiles\.exemple\.fr/ })).not.toBeChecked();
  expect(remembered()).toBe('');
});

test('what was allowed on this machine is found again', async () => {
  window.localStorage.setItem('dcPilot.mapTiles', 'ign\n\n');
  await openMap();
  expect(await button(/Fond de carte.*data\.geopf\.fr/)).toBeVisible();
});

/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { fail, succeed } from '../../../domain/result';
import { fakeServiceSettings } from '../../testing/fakeServices';
import { fakeTours } from '../../testing/fakeTours';
import { renderPane } from '../../testing/renderPane';
import { mayConnect } from './recipients';

jest.setTimeout(60_000);
beforeEach(() => window.localStorage.clear());

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const CHOSEN = { settings: async () => succeed(fakeServiceSettings) };
const allowed = (): string[] => (window.localStorage.getItem('dcPilot.servicesAllowed') ?? '').split('\n');

const openServices = async (options: Parameters<typeof renderPane>[0] = {}) => {
  const rendered = renderPane(options);
  await rendered.user.click(await button('Tournées'));
  await rendered.user.click(await button(/^Services en ligne/));
  await screen.findByText(/^Sans eux, tout se calcule/);
  return rendered;
};
const list = (name: string) => screen.findByRole('combobox', { name });

test('nothing is chosen by default, and nothing is said to be sent', async () => {
  await openServices();
  expect(await list('Situer les adresses')).toHaveValue('none');
  expect(await list('Temps de route')).toHaveValue('none');
  expect(await list('Moteur de calcul')).toHaveValue('own');
  expect(screen.queryByText(/reçoit/)).toBeNull();
  expect(screen.queryByRole('checkbox', { name: /J’autorise/ })).toBeNull();
});

test('a service is chosen, told, allowed and saved: the choice in the workbook, the permission on the machine', async () => {
  const { user, pilot } = await openServices();
  await user.selectOptions(await list('Temps de route'), 'osrm');
  expect(screen.getByText('Donnez l’adresse de votre serveur.')).toBeVisible();
  await user.type(screen.getByRole('textbox', { name: 'Adresse du serveur' }), 'routes.exemple.fr');
  expect(screen.getByText(/^routes\.exemple\.fr reçoit les coordonnées/)).toBeVisible();
  const consent = screen.getByRole('checkbox', { name: /routes\.exemple\.fr/ });
  expect(consent).not.toBeChecked();
  await user.click(consent);
  await user.click(await button('Enregistrer'));
  expect(await screen.findByText(/1 service sera appelé/)).toBeVisible();
  expect(pilot.callsOf('writeSettings')).toEqual([
    { language: 'fr', settings: { roads: 'osrm', roadsUrl: 'routes.exemple.fr' } },
  ]);
  expect(allowed()).toEqual(['roads osrm https://routes.exemple.fr']);
});

test('what the workbook’s author chose waits for this user; another address is allowed anew', async () => {
  const { user } = await openServices({ pilot: CHOSEN });
  expect(await button(/Services en ligne.*à autoriser/)).toBeVisible();
  const [roads] = screen.getAllByRole('checkbox', { name: /routes\.exemple\.fr/ });
  if (!roads) throw new Error('No box.');
  await user.click(roads);
  expect(roads).toBeChecked();
  await user.type(
    screen.getAllByRole('textbox', { name: 'Adresse du serveur' })[1] as HTMLElement,
    '/ailleurs',
  );
  expect(screen.getAllByRole('checkbox', { name: /routes\.exemple\.fr/ })[0]).not.toBeChecked();
});

test('a permission given before is found again, and the same recipient stays allowed', async () => {
  window.localStorage.setItem('dcPilot.servicesAllowed', 'roads osrm https://routes.exemple.fr');
  await openServices({ pilot: CHOSEN });
  expect(await screen.findByRole('checkbox', { name: /routes\.exemple\.fr/ })).toBeChecked();
  expect(screen.getByRole('checkbox', { name: /data\.geopf\.fr/ })).not.toBeChecked();
});

test('a key is kept on the machine for its server alone, and never written', async () => {
  const { user, pilot } = await openServices();
  await user.selectOptions(await list('Temps de route'), 'openrouteservice');
  await user.type(screen.getByLabelText('Clé d’accès'), 'secret-key');
  await user.click(screen.getByRole('checkbox', { name: /api\.openrouteservice\.org/ }));
  await user.click(await button('Enregistrer'));
  await screen.findByText(/1 service sera appelé/);
  expect(JSON.stringify(pilot.calls)).not.toContain('secret-key');
  expect(window.localStorage.getItem('dcPilot.serviceKey https://api.openrouteservice.org')).toBe(
    'secret-key',
  );
  expect(screen.getByLabelText('Clé d’accès')).toHaveValue('');
});

test('an address that is not https cannot be saved', async () => {
  const { user, pilot } = await openServices();
  await user.selectOptions(await list('Moteur de calcul'), 'vroom');
  await user.type(screen.getByRole('textbox', { name: 'Adresse du serveur' }), 'http://vroom.exemple.fr');
  expect(screen.getByText('Ce n’est pas une adresse https.')).toBeVisible();
  await user.click(await button('Enregistrer'));
  expect(pilot.callsOf('writeSettings')).toEqual([]);
});

test('settings that cannot be written are told, and nothing is allowed', async () => {
  const writeSettings = async () => fail('WORKBOOK_PROTECTED');
  const { user } = await openServices({ pilot: { writeSettings } });
  await user.selectOptions(await list('Situer les adresses'), 'geoplateforme');
  await user.click(screen.getByRole('checkbox', { name: /data\.geopf\.fr/ }));
  await user.click(await button('Enregistrer'));
  expect(await screen.findByRole('alert')).toHaveTextContent(/protégé/);
  expect(allowed()).toEqual(['']);
});

test('a plan says what it asked of whom', async () => {
  const message = 'Temps de route : OSRM (routes.exemple.fr), 812 trajets mesurés sur 812.';
  const use = { role: 'roads', service: 'osrm', host: 'routes.exemple.fr', state: 'used' } as const;
  const report = { ...fakeTours, services: [{ ...use, asked: 812, answered: 812, code: null, message }] };
  const { user } = renderPane({ pilot: { tours: async () => succeed(report) } });
  await user.click(await button('Tournées'));
  await user.click(await button('Planifier'));
  await user.click(await button('Écrire les tournées'));
  expect(await screen.findByText(message)).toBeVisible();
});

test('a page’s policy is read before anything is tried', () => {
  expect(mayConnect('https://routes.exemple.fr')).toBe(true);
  const policy = document.createElement('meta');
  policy.setAttribute('http-equiv', 'Content-Security-Policy');
  policy.setAttribute(
    'content',
    "default-src 'none'; connect-src 'self' https://data.geopf.fr http://localhost:*",
  );
  document.head.append(policy);
  expect(mayConnect('https://data.geopf.fr/geocodage')).toBe(true);
  expect(mayConnect('http://localhost:5000')).toBe(true);
  expect(mayConnect('https://routes.exemple.fr')).toBe(false);
  policy.remove();
});

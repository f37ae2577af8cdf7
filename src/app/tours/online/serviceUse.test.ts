import type { Sentences } from '../../sentences';
import type { Choice } from './chooseServices';
import { notAllowed, serviceSentence, usedService } from './serviceUse';

const sentences: Sentences = {
  failure: ({ code }) => `${code}.`,
  problem: () => ({ what: '', remedy: '' }),
};
const choice = (role: Choice['role'], service: string): Choice => ({
  ...{ role, service, url: 'https://serveur.exemple.fr', host: 'serveur.exemple.fr', isAllowed: true },
});
const said = (use: Parameters<typeof serviceSentence>[0], language: 'fr' | 'en'): string =>
  serviceSentence(use, language, sentences).replace(/[\u00a0\u202f]/g, ' ');

test('all answered, part of it, and nothing sent are three sentences', () => {
  const all = usedService(choice('roads', 'osrm'), { asked: 31106, answered: 31106 }, { shortfall: null });
  expect(said(all, 'fr')).toBe(
    'Temps de route : OSRM (serveur.exemple.fr), 31 106 trajets mesurés sur 31 106.',
  );
  expect(said(all, 'en')).toBe('Road times: OSRM (serveur.exemple.fr), 31,106 legs measured of 31,106.');
  const some = usedService(
    choice('geocoder', 'geoplateforme'),
    { asked: 12, answered: 9 },
    { shortfall: { code: 'SERVICE_BUSY', details: {} } },
  );
  expect(some.state).toBe('partial');
  expect(said(some, 'fr')).toBe(
    'Adresses : Géoplateforme (serveur.exemple.fr), 9 adresses situées sur 12 ; les autres sont au centre de leur commune. SERVICE_BUSY.',
  );
  expect(said(notAllowed(choice('engine', 'vroom')), 'en')).toBe(
    'Engine: VROOM (serveur.exemple.fr) is not allowed on this machine: nothing was sent to it.',
  );
});

import { NO_TILES, tileSourceOf } from './tileSource';

const own = (template: string) =>
  tileSourceOf({ ...NO_TILES, service: 'own', template, attribution: ' © Firme ' });

test('nothing is asked of anybody by default', () => {
  expect(tileSourceOf(NO_TILES)).toEqual({ kind: 'none' });
});

test('IGN’s plan has its address and its source', () => {
  expect(tileSourceOf({ ...NO_TILES, service: 'ign' })).toMatchObject({
    source: { host: 'data.geopf.fr', attribution: '© IGN – Géoplateforme' },
  });
});

test('a server of the user’s own is https, or this computer, with three numbers to fill in', () => {
  expect(own('https://tuiles.exemple.fr/plan/{z}/{x}/{y}.png?style=clair')).toEqual({
    kind: 'source',
    source: {
      template: 'https://tuiles.exemple.fr/plan/{z}/{x}/{y}.png?style=clair',
      attribution: '© Firme',
      host: 'tuiles.exemple.fr',
    },
  });
  expect(own('http://localhost:8080/{z}/{x}/{y}.png')).toMatchObject({ source: { host: 'localhost:8080' } });
  expect(own('  ')).toEqual({ kind: 'addressMissing' });
});

test.each([
  'http://tuiles.exemple.fr/{z}/{x}/{y}.png',
  'https://tuiles.exemple.fr/{z}/{x}.png',
  'https://{s}.exemple.fr/{z}/{x}/{y}.png',
  'https://moi:secret@exemple.fr/{z}/{x}/{y}.png',
  'javascript:alert({z}{x}{y})',
  'tuiles.exemple.fr/{z}/{x}/{y}.png',
  'https://tuiles.exemple.fr/{z}/{x}/{y}/{key}.png',
])('%s is no such address', (template) => {
  expect(own(template)).toEqual({ kind: 'addressWrong' });
});

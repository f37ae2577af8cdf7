import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '..');
const { connectSource, tileSource } = jest.requireActual<{
  tileSource: (options?: { isWorkbench?: boolean; tiles?: string }) => string;
  connectSource: (options?: { isWorkbench?: boolean; services?: string }) => string;
}>('../scripts/pagePolicy.cjs');

test('the pane connects to itself and to the services the user can turn on, and to nobody else', () => {
  expect(connectSource()).toBe("'self' https://data.geopf.fr https://api.openrouteservice.org");
});

test('servers of the firm are named when the add-in is built; one that is no https origin stops the build', () => {
  expect(connectSource({ services: 'https://routes.example.fr https://vroom.example.fr:8443' })).toBe(
    "'self' https://data.geopf.fr https://api.openrouteservice.org https://routes.example.fr https://vroom.example.fr:8443",
  );
  for (const services of [
    'https:',
    '*',
    'http://routes.example.fr',
    'https://a.fr; script-src *',
    'https://a.fr/path',
  ])
    expect(() => connectSource({ services })).toThrow(/no https origin/);
});

test('pictures of maps come from IGN, where the user turns them on, and from servers named for them', () => {
  expect(tileSource()).toBe('https://data.geopf.fr');
  expect(tileSource({ tiles: 'https://tuiles.example.fr' })).toBe(
    'https://data.geopf.fr https://tuiles.example.fr',
  );
  expect(() => tileSource({ tiles: '*' })).toThrow(/no https origin/);
});

test('the workbench alone reaches servers of this machine', () => {
  expect(connectSource({ isWorkbench: true })).toMatch(/ http:\/\/localhost:\* http:\/\/127\.0\.0\.1:\*$/);
});

test('the pane’s page takes its policy from there; no other page connects anywhere', () => {
  const page = (name: string): string => readFileSync(path.join(root, 'src/runtime', name), 'utf8');
  expect(page('taskpane.html')).toContain("default-src 'none'; ");
  expect(page('taskpane.html')).toContain('connect-src <%= connectSource %>;');
  expect(page('taskpane.html')).toContain("img-src 'self' data: blob: <%= tileSource %>;");
  expect(page('dialog.html')).toContain("connect-src 'self';");
});

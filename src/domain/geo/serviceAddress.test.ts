import { parseServiceAddress } from './serviceAddress';

test.each([
  ['https://Routes.Example.fr/', 'https://routes.example.fr', 'routes.example.fr'],
  ['routes.example.fr/osrm/', 'https://routes.example.fr/osrm', 'routes.example.fr'],
  ['https://routes.example.fr:8443/a/b', 'https://routes.example.fr:8443/a/b', 'routes.example.fr:8443'],
  ['http://localhost:5000', 'http://localhost:5000', 'localhost:5000'],
  ['http://127.0.0.1:5000/', 'http://127.0.0.1:5000', '127.0.0.1:5000'],
  ['http://[::1]:5000', 'http://[::1]:5000', '[::1]:5000'],
])('%s is a server', (text, url, host) => {
  expect(parseServiceAddress(text)).toEqual({ url, host });
});

test.each([
  '',
  ' ',
  'http://routes.example.fr',
  'http://localhost.example.fr',
  'https://user:secret@routes.example.fr',
  'https://routes.example.fr/?key=1',
  'https://routes.example.fr/#here',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'ftp://routes.example.fr',
  'https://',
  'OSRM chez nous',
])('%s is none, or not a safe one', (text) => {
  expect(parseServiceAddress(text)).toBeNull();
});

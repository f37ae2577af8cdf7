import { passwordVerifier } from './protectionXml';

test.each([
  ['test', 'CBEB'],
  ['', 'CE4B'],
])('the verifier of %j is %s', (password, verifier) => {
  expect(passwordVerifier(password)).toBe(verifier);
});

import { tokens as fluentTokens } from '@fluentui/react-components';
import { tokens } from './tokens';

/** The z-index tokens name a value for pages without a provider; the pane has one. */
const withoutFallback = (token: string): string => token.replace(/, .*\)$/, ')');

test('every token of Fluent is the custom property of its name', () => {
  const names = Object.keys(fluentTokens) as (keyof typeof fluentTokens)[];
  expect(names.length).toBeGreaterThan(400);
  for (const name of names) expect(tokens[name]).toBe(withoutFallback(fluentTokens[name]));
});

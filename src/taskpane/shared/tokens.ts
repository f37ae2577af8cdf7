import type { tokens as fluentTokens } from '@fluentui/react-components';

/**
 * Fluent's design tokens by name. Fluent writes out all 460 of them, which no bundler can thin (2.6 kB, gzip); each is the
 * custom property of its own name, which its provider sets, so that the name says it all.
 */
export const tokens = new Proxy({} as typeof fluentTokens, {
  get: (_, name) => `var(--${String(name)})`,
});

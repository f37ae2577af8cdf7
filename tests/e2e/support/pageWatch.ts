import type { Page } from 'playwright-core';

/** What must never happen on the page: a request that leaves this machine, an error in the console or in a script. */
export interface PageWatch {
  readonly foreignRequests: readonly string[];
  readonly errors: readonly string[];
}

/** Lines of Microsoft's client that say nothing went wrong. */
const HARMLESS = [/Office\.js is loaded outside of Office client/];

export function watchPage(page: Page, origin: string): PageWatch {
  const foreignRequests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    const isLocal =
      url.startsWith(origin) ||
      url.startsWith('data:') ||
      url.startsWith('blob:') ||
      url.startsWith('about:');
    if (!isLocal) foreignRequests.push(url);
  });
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() !== 'error' || HARMLESS.some((pattern) => pattern.test(text))) return;
    errors.push(`${text} (${message.location().url})`);
  });
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  return { foreignRequests, errors };
}

import type { OnlineServices } from '../app/servicesPort';
import { createServices } from '../services/createServices';
import { readConsent, readServiceKey } from '../taskpane/preferences';

/** Online services through the page's own connection; what it may connect to is the page's policy (taskpane.html). */
export const browserServices = (): OnlineServices =>
  createServices({
    fetch: (input, init) => fetch(input, init),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    now: () => Date.now(),
    keyFor: readServiceKey,
    allowed: readConsent,
  });

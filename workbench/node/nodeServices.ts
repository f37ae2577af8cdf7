import type { OnlineServices } from '../../src/app/servicesPort';
import { createServices } from '../../src/services/createServices';

/** Online services from a process; the key of openrouteservice comes from its environment. */
export const nodeServices = (): OnlineServices =>
  createServices({
    fetch: (input, init) => globalThis.fetch(input, init),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    now: () => Date.now(),
    keyFor: () => process.env['DCPILOT_OPENROUTESERVICE_KEY'] ?? null,
  });

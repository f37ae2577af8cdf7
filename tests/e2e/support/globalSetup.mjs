import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWorkbench } from '../../../scripts/serveBuild.mjs';
import { startServer } from '../../../scripts/serveFiles.mjs';
import { findChromium } from './findChromium.mjs';

const FIRST_PORT = 3400;

/** Finds the browser first: without one there is no point in building. WORKBENCH_BUILD=skip takes what was built before. */
export default async function globalSetup() {
  const root = path.resolve(fileURLToPath(import.meta.url), '../../../..');
  process.env.WORKBENCH_CHROME = findChromium();
  if (process.env.WORKBENCH_BUILD !== 'skip')
    await buildWorkbench({ root, log: (line) => console.log(line) });
  const server = await startServer({ port: FIRST_PORT, root });
  process.env.WORKBENCH_URL = server.url;
  globalThis.workbenchServer = server;
}

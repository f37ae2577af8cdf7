import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openBrowser } from './serveBrowser.mjs';
import { buildWorkbench } from './serveBuild.mjs';
import { startServer } from './serveFiles.mjs';

const USAGE = `npm start -- [--port N] [--lang fr|en] [--no-open] [--rebuild]
  --port N     port to try first (3000)
  --lang L     language the page starts in (fr)
  --no-open    do not open a browser
  --rebuild    build again even if nothing changed`;

function readOptions() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '3000' },
      lang: { type: 'string', default: 'fr' },
      'no-open': { type: 'boolean', default: false },
      rebuild: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`"${values.port}" is not a port.`);
  if (values.lang !== 'fr' && values.lang !== 'en') throw new Error(`"${values.lang}" is not fr or en.`);
  return { port, lang: values.lang, isSilent: values['no-open'], force: values.rebuild };
}

async function start() {
  const { port, lang, isSilent, force } = readOptions();
  const root = path.resolve(fileURLToPath(import.meta.url), '../..');
  await buildWorkbench({ root, force, log: (line) => console.log(line) });
  const server = await startServer({ port, root });
  const url = lang === 'fr' ? server.url : `${server.url}?lang=${lang}`;
  console.log(
    `\nWorkbench: ${url}\nThe certificate was made on this machine: the browser asks once whether to go on.\nCtrl+C ends it.`,
  );
  if (!isSilent) openBrowser(url);
}

start().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = 2;
});

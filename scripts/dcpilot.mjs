/**
 * `npm run -s dcpilot -- <job> FILE …`: bundles the command line into .cache/ (a fraction of a second) and runs it. The
 * bundle is named after its content, so that several runs at once do not disturb each other. `solve` has an entry of its own:
 * it needs none of the office client.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, '.cache');

const args = process.argv.slice(2);
const entry = args[0] === 'solve' ? 'solveMain' : 'main';

const bundle = async () => {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [`workbench/cli/${entry}.ts`],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    write: false,
    logLevel: 'error',
  });
  return result.outputFiles[0].text;
};

const store = (code) => {
  const file = join(cache, `dcpilot-${createHash('sha256').update(code).digest('hex').slice(0, 16)}.mjs`);
  if (existsSync(file)) return file;
  mkdirSync(cache, { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, code);
  renameSync(draft, file);
  return file;
};

const { main } = await import(pathToFileURL(store(await bundle())).href);
await main(args);

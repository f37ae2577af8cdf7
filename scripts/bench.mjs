/** `npm run bench [-- name…]`: each bench in a process of its own, so that one does not warm or burden the next. */
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const all = readdirSync(path.join(root, 'bench'))
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length));
const flags = process.argv.slice(2).filter((arg) => arg.startsWith('--'));
const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`No bench named ${unknown.join(', ')}; there are ${all.join(', ')}.`);
  process.exit(2);
}
let failed = false;
for (const name of wanted.length > 0 ? wanted : all) {
  const outfile = path.join(root, `.cache/bench/${name}.cjs`);
  await build({
    entryPoints: [path.join(root, `bench/${name}.bench.ts`)],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    outfile,
    logLevel: 'error',
    nodePaths: [path.join(root, 'bench/node_modules')],
  });
  const run = spawnSync(process.execPath, ['--max-old-space-size=8192', '--expose-gc', outfile, ...flags], {
    stdio: 'inherit',
    cwd: root,
    env: { ...process.env, NODE_PATH: path.join(root, 'bench/node_modules') },
  });
  failed ||= run.status !== 0;
}
process.exit(failed ? 1 : 0);

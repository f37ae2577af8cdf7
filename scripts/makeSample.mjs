// Makes assets/sample-fr.xlsx, sample-en.xlsx and sampleAccounts.json from the seeded generator in workbench/sample.
// node scripts/makeSample.mjs [folder]
import { build } from 'esbuild';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const target = resolve(process.argv[2] ?? join(root, 'assets'));
const work = mkdtempSync(join(tmpdir(), 'sample-'));
try {
  const outfile = join(work, 'sample.mjs');
  await build({
    entryPoints: [join(root, 'workbench/sample/sampleWorkbook.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
  const { sampleBytes, sampleJson } = await import(pathToFileURL(outfile).href);
  for (const language of ['fr', 'en'])
    writeFileSync(join(target, `sample-${language}.xlsx`), await sampleBytes(language));
  writeFileSync(join(target, 'sampleAccounts.json'), sampleJson());
  console.log(`Samples written to ${target}`);
} finally {
  rmSync(work, { recursive: true });
}

import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/**
 * Path of a Chromium: `$CHROME`, one on the PATH, one installed by apt-get as root, Playwright's own. Never skipped in
 * silence: without a browser it throws the one sentence that says what to install.
 */
export function findChromium(environment = process.env) {
  const asked = environment.CHROME;
  if (asked) {
    if (isExecutable(asked)) return asked;
    throw new Error(`CHROME names "${asked}", which cannot be run.`);
  }
  const found = onPath(environment) ?? (installByApt() ? onPath(environment) : null) ?? playwrightsOwn();
  if (found) return found;
  throw new Error(
    'End-to-end tests need a browser: install Chromium (apt-get install chromium, or npx playwright-core install chromium) or name one in CHROME.',
  );
}

function onPath(environment) {
  const folders = (environment.PATH ?? '').split(path.delimiter).filter(Boolean);
  for (const name of NAMES) {
    for (const folder of folders) {
      const candidate = path.join(folder, name);
      if (isExecutable(candidate)) return candidate;
    }
  }
  return null;
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installByApt() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
    return true;
  } catch {
    return false;
  }
}

function playwrightsOwn() {
  const own = chromium.executablePath();
  return own && isExecutable(own) ? own : null;
}

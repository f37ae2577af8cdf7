import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser that `globalSetup` found. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = setting('WORKBENCH_CHROME');
  return chromium.launch({ executablePath, args: FLAGS });
}

export const workbenchUrl = (): string => setting('WORKBENCH_URL');

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run these tests with jest.e2e.config.cjs.`);
  return value;
}

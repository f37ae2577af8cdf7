/** A page that shows the pane in one state of its choice: `?state=done&theme=dark&lang=en`. Built by scripts/panePreview.mjs. */
import { LANGUAGES } from '../../words/language';
import { mountPane } from '../mountPane';
import type { PaneTheme } from '../theme';
import { createFakePilot, type FakePilot } from './fakePilot';
import { PREVIEW_STATES, type PreviewState } from './previewStates';

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Presses a button as soon as it is there; what is not there after three seconds is left. */
const press = async (name: string): Promise<void> => {
  for (let tries = 0; tries < 60; tries += 1) {
    await wait(50);
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('button')];
    const button = buttons.find((one) =>
      `${one.ariaLabel ?? ''}|${one.textContent ?? ''}`.split('|').some((said) => said.startsWith(name)),
    );
    if (button) return button.click();
  }
};

const play = async (state: PreviewState, pilot: FakePilot): Promise<void> => {
  for (const name of state.presses ?? []) await press(name);
  await wait(300);
  if (state.afterwards === 'select') pilot.emit({ kind: 'selection', sheet: 'Comptes', address: 'A2' });
  if (state.afterwards === 'change') pilot.emit({ kind: 'dataChanged', sheet: 'Comptes', address: 'D12' });
};

const THEMES: readonly PaneTheme[] = ['system', 'light', 'dark'];

const start = async (): Promise<void> => {
  const query = new URLSearchParams(window.location.search);
  const states: Readonly<Record<string, PreviewState>> = PREVIEW_STATES;
  const state: PreviewState = states[query.get('state') ?? 'ready'] ?? {};
  const language = LANGUAGES.find((known) => known === query.get('lang')) ?? 'fr';
  const theme = THEMES.find((known) => known === query.get('theme')) ?? 'system';
  window.localStorage.clear();
  if (!state.isFirstRun) window.localStorage.setItem('dcPilot.firstRun', 'seen');
  for (const [key, value] of Object.entries(state.remembers ?? {})) window.localStorage.setItem(key, value);
  const pilot = createFakePilot(state.pilot);
  const root = document.getElementById('root');
  if (root === null) return;
  const pane = mountPane(root, { pilot, language: 'fr', theme });
  await play(state, pilot);
  if (language === 'en') await press('EN');
  Object.assign(window, { pane, pilot, isPreviewReady: true });
};

void start();

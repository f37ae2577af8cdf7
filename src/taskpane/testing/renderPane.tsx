import { configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DcPilot } from '../../app/dcPilot';
import type { Language } from '../../words/language';
import { App } from '../App';
import { createPane } from '../store/createPane';
import { createStore } from '../store/createStore';
import type { PaneTheme } from '../theme';
import { createFakePilot } from './fakePilot';

/** Looking for roles is slow where every style is computed; nothing of the pane is hidden by style but the live region. */
configure({
  defaultHidden: true,
  asyncUtilTimeout: 10_000,
  getElementError: (message) => new Error(message ?? 'not found'),
});

export interface RenderOptions {
  readonly pilot?: Partial<DcPilot>;
  readonly language?: Language;
  readonly isFirstRunSeen?: boolean;
}

/** The whole pane on a fake pilot, started. */
export const renderPane = ({
  pilot: members,
  language = 'fr',
  isFirstRunSeen = true,
}: RenderOptions = {}) => {
  const pilot = createFakePilot(members);
  let isSeen = isFirstRunSeen;
  const firstRun = { isSeen: () => isSeen, markSeen: () => void (isSeen = true) };
  const pane = createPane({ pilot, language, firstRun });
  const view = render(<App pane={pane} themes={createStore<{ theme: PaneTheme }>({ theme: 'light' })} />);
  void pane.actions.start();
  return { ...view, pane, pilot, user: userEvent.setup(), isSeen: () => isSeen };
};

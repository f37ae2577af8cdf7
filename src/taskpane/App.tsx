import { FluentProvider } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { PaneProvider } from './paneReact';
import { PaneShell } from './shell/PaneShell';
import type { Store } from './store/createStore';
import type { Pane } from './store/createPane';
import { useFluentTheme, type PaneTheme } from './theme';

export interface AppProps {
  readonly pane: Pane;
  readonly themes: Store<{ readonly theme: PaneTheme }>;
}

export const App = ({ pane, themes }: AppProps) => {
  const { theme } = useSyncExternalStore(themes.subscribe, themes.getState);
  return (
    <FluentProvider theme={useFluentTheme(theme)}>
      <PaneProvider value={pane}>
        <PaneShell />
      </PaneProvider>
    </FluentProvider>
  );
};

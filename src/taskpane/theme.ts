import { useSyncExternalStore } from 'react';
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** 'system' follows the browser; the others are told by Office. */
export type PaneTheme = 'system' | 'light' | 'dark';

const DARK = '(prefers-color-scheme: dark)';

const query = (media: string): MediaQueryList | null =>
  typeof window.matchMedia === 'function' ? window.matchMedia(media) : null;

const subscribe = (listener: () => void): (() => void) => {
  const media = query(DARK);
  media?.addEventListener('change', listener);
  return () => media?.removeEventListener('change', listener);
};

const isDarkPreferred = (): boolean => query(DARK)?.matches ?? false;

/** High contrast comes as forced colours, which no theme of their own: Fluent's parts and our pictures have rules for them. */
export const useFluentTheme = (theme: PaneTheme): Theme => {
  const isDark = useSyncExternalStore(subscribe, isDarkPreferred);
  if (theme === 'system') return isDark ? webDarkTheme : webLightTheme;
  return theme === 'dark' ? webDarkTheme : webLightTheme;
};

/** The theme for the pane's background as Office reports it ("#RRGGBB"). */
export const themeOfBackground = (color: string): PaneTheme => {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color.trim());
  if (!match) return 'system';
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  const brightness = 0.299 * red + 0.587 * green + 0.114 * blue;
  return brightness < 128 ? 'dark' : 'light';
};

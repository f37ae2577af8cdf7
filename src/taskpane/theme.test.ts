import { themeOfBackground } from './theme';

test.each([
  ['#FFFFFF', 'light'],
  ['#262626', 'dark'],
  ['000000', 'dark'],
  ['#f3f2f1', 'light'],
  ['', 'system'],
  ['white', 'system'],
])('a pane on %p is %s', (color, theme) => expect(themeOfBackground(color)).toBe(theme));

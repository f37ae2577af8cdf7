import { spawn } from 'node:child_process';

/**
 * Opens the address in the user's browser where there is one to look at: not in continuous integration, not without a
 * display. Whether it worked does not matter; the address was printed.
 */
export function openBrowser(url, environment = process.env, platform = process.platform) {
  const opener = openerFor(environment, platform);
  if (!opener) return false;
  const [command, ...parameters] = opener;
  const child = spawn(command, [...parameters, url], { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
  return true;
}

function openerFor(environment, platform) {
  if (environment.CI) return null;
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return environment.DISPLAY || environment.WAYLAND_DISPLAY ? ['xdg-open'] : null;
}

/**
 * Whom the pane may connect to, once the user allows it: the public services, and the servers of the firm named when the
 * add-in is built (`--env services="https://routes.example.fr https://vroom.example.fr"`). Refused: all of https, which would
 * let whatever gets into the page send anywhere. Servers of map tiles are named likewise (`--env tiles=…`). The workbench also reaches servers of this very machine.
 */
const PUBLIC_SERVICES = ['https://data.geopf.fr', 'https://api.openrouteservice.org'];
const PUBLIC_TILES = ['https://data.geopf.fr'];
const THIS_MACHINE = ['http://localhost:*', 'http://127.0.0.1:*'];
const ORIGIN = /^https:\/\/[a-z0-9.-]+(:\d{1,5})?$/i;

/** Origins named when the add-in is built. Throws where one is not an https origin: a build must not pass over it. */
const originsIn = (text, option) => {
  const origins = text.split(/\s+/).filter((origin) => origin !== '');
  const wrong = origins.find((origin) => !ORIGIN.test(origin));
  if (wrong !== undefined)
    throw new Error(`--env ${option}: ${wrong} is no https origin (https://host or https://host:port).`);
  return origins;
};

/** The `connect-src` of the pane. */
const connectSource = ({ isWorkbench = false, services = '' } = {}) =>
  [
    "'self'",
    ...PUBLIC_SERVICES,
    ...originsIn(services, 'services'),
    ...(isWorkbench ? THIS_MACHINE : []),
  ].join(' ');

/** Whose pictures of maps the pane may show, beside its own: those who look after tiles see what is looked at. */
const tileSource = ({ isWorkbench = false, tiles = '' } = {}) =>
  [...PUBLIC_TILES, ...originsIn(tiles, 'tiles'), ...(isWorkbench ? THIS_MACHINE : [])].join(' ');

module.exports = { connectSource, tileSource };

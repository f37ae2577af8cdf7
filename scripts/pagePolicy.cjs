/**
 * Whom the pane may connect to, once the user allows it: the public services, and the servers of the firm named when the
 * add-in is built (`--env services="https://routes.example.fr https://vroom.example.fr"`). Refused: all of https, which would
 * let whatever gets into the page send anywhere. The workbench also reaches servers of this very machine.
 */
const PUBLIC_SERVICES = ['https://data.geopf.fr', 'https://api.openrouteservice.org'];
const THIS_MACHINE = ['http://localhost:*', 'http://127.0.0.1:*'];
const ORIGIN = /^https:\/\/[a-z0-9.-]+(:\d{1,5})?$/i;

/** The `connect-src` of the pane. Throws where a server is not an https origin: a build must not pass over it. */
const connectSource = ({ isWorkbench = false, services = '' } = {}) => {
  const own = services.split(/\s+/).filter((service) => service !== '');
  const wrong = own.find((service) => !ORIGIN.test(service));
  if (wrong !== undefined)
    throw new Error(`--env services: ${wrong} is no https origin (https://host or https://host:port).`);
  return ["'self'", ...PUBLIC_SERVICES, ...own, ...(isWorkbench ? THIS_MACHINE : [])].join(' ');
};

module.exports = { connectSource };

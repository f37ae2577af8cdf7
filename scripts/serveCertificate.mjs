import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generate } from 'selfsigned';

const DAYS_VALID = 30;
const DAY_MS = 86_400_000;

/**
 * Key and certificate for https://localhost, made on the spot and kept in `.cache/` until it is nearly out of date.
 * Microsoft's client only trusts a host page that is https on the pane's own host name.
 */
export async function certificateFor(root) {
  const file = path.join(root, '.cache', 'localhost-certificate.json');
  const kept = await readKept(file);
  if (kept && kept.expires - Date.now() > DAY_MS) return kept;
  const made = await makeCertificate();
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(made), { mode: 0o600 });
  return made;
}

async function readKept(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
}

async function makeCertificate() {
  const now = Date.now();
  const expires = now + DAYS_VALID * DAY_MS;
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notBeforeDate: new Date(now - DAY_MS),
    notAfterDate: new Date(expires),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert, expires };
}

/** Draws every icon of the manifest from the SVGs below: `node scripts/makeIcons.mjs` (needs Chromium; the PNGs are committed). */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const INK = '#17365d';
const ACCENT = '#e8710a';

/** The product: rising bars (accounts by score) under a pilot's heading. */
const product = `<rect x="1" y="1" width="30" height="30" rx="7" fill="${INK}"/>
  <rect x="6" y="18" width="5" height="8" rx="1" fill="#fff"/>
  <rect x="13.5" y="13" width="5" height="13" rx="1" fill="#fff"/>
  <rect x="21" y="16" width="5" height="10" rx="1" fill="#9fc3ee"/>
  <path d="M23.5 4 L29 13 L23.5 10.6 L18 13 Z" fill="${ACCENT}"/>`;

/** Score this sheet: rows with a mark. */
const score = `<g fill="none" stroke="${INK}" stroke-width="2.6" stroke-linecap="round">
  <path d="M4 7.5 H16 M4 16 H13 M4 24.5 H12"/></g>
  <path d="M22.5 8 l2.9 6 6.6 .9 -4.8 4.6 1.2 6.5 -5.9 -3.1 -5.9 3.1 1.2 -6.5 -4.8 -4.6 6.6 -.9 Z" fill="${ACCENT}"/>`;

/** Frequencies and costs: a calendar of visits and a coin. */
const visits = `<rect x="3" y="5" width="22" height="21" rx="2.5" fill="#fff" stroke="${INK}" stroke-width="2"/>
  <path d="M3 11.5 H25" stroke="${INK}" stroke-width="2.4"/>
  <path d="M9 2.5 V7.5 M19 2.5 V7.5" stroke="${INK}" stroke-width="2.4" stroke-linecap="round"/>
  <path d="M8 16 H12 M8 21 H12 M15.5 16 H18" stroke="${INK}" stroke-width="2.4" stroke-linecap="round"/>
  <circle cx="23" cy="23" r="7.6" fill="${ACCENT}"/>
  <path d="M26 20.4 a4.1 4.1 0 1 0 0 5.2 M17.4 22 H23.6 M17.4 24.4 H23" fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round"/>`;

/** Plan tours: a way with stops from home and back. */
const tours = `<path d="M6 25 C6 14 13 17 15 12 S24 4 26 11 S20 20 24 25" fill="none" stroke="${INK}" stroke-width="2.6" stroke-linecap="round" stroke-dasharray="0.1 4.4"/>
  <path d="M6 25 C6 14 13 17 15 12 S24 4 26 11 S20 20 24 25" fill="none" stroke="${INK}" stroke-width="1.8"/>
  <rect x="2" y="21.5" width="8" height="8" rx="1.5" fill="${INK}"/>
  <circle cx="14.5" cy="12.5" r="4" fill="${ACCENT}"/><circle cx="26" cy="9.5" r="4" fill="${ACCENT}"/><circle cx="24" cy="25" r="4" fill="${ACCENT}"/>`;

/** Appointments: a clock on a page of the calendar. */
const agenda = `<rect x="3" y="4.5" width="22" height="21" rx="2.5" fill="#fff" stroke="${INK}" stroke-width="2"/>
  <path d="M3 11 H25" stroke="${INK}" stroke-width="2.4"/>
  <path d="M9 2 V7 M19 2 V7" stroke="${INK}" stroke-width="2.4" stroke-linecap="round"/>
  <path d="M7.5 18 l3 3 5.5 -6" fill="none" stroke="${INK}" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>
  <circle cx="23.5" cy="23.5" r="7.2" fill="${ACCENT}"/>
  <path d="M23.5 19.5 V23.8 L26.6 25.6" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`;

/** Diagnosis: a page with its marks around a centre. */
const diagnosis = `<rect x="3" y="2.5" width="20" height="27" rx="2.5" fill="#fff" stroke="${INK}" stroke-width="2"/>
  <path d="M8 8.5 H18 M8 13 H13" stroke="${INK}" stroke-width="2.4" stroke-linecap="round"/>
  <path d="M21 11.5 L29.6 17.7 L26.3 27.8 H15.7 L12.4 17.7 Z" fill="#fff" stroke="${INK}" stroke-width="1.8" stroke-linejoin="round"/>
  <path d="M21 14.5 L26.4 18.8 L23.4 24.6 H17.8 L16.4 19.2 Z" fill="${ACCENT}"/>`;

/** Undo this write: an arrow back to the sheet. */
const undo = `<rect x="3" y="14" width="26" height="15" rx="2" fill="#fff" stroke="${INK}" stroke-width="2"/>
  <path d="M3 20.5 H29 M16 14 V29" stroke="${INK}" stroke-width="1.6"/>
  <path d="M9 9 H20 a5 5 0 0 1 5 5" fill="none" stroke="${ACCENT}" stroke-width="3" stroke-linecap="round"/>
  <path d="M12.5 3 L6 9 L12.5 15" fill="none" stroke="${ACCENT}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>`;

const ICONS = { icon: product, score, visits, tours, agenda, diagnosis, undo };

const page = (shape, size) =>
  `<body style="margin:0;background:transparent"><svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">${shape}</svg></body>`;

const executablePath = process.env.CHROME ?? '/usr/bin/chromium';
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
for (const [name, shape] of Object.entries(ICONS)) {
  for (const size of SIZES) {
    const tab = await browser.newPage({ viewport: { width: size, height: size } });
    await tab.setContent(page(shape, size));
    const png = await tab.screenshot({
      omitBackground: true,
      clip: { x: 0, y: 0, width: size, height: size },
    });
    writeFileSync(fileURLToPath(new URL(`../assets/icons/${name}-${size}.png`, import.meta.url)), png);
    await tab.close();
  }
}
await browser.close();

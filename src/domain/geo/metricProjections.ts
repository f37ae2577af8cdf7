/**
 * Coordinates in metres that files from French offices and web maps hold, turned into degrees: to tell which projection a
 * column is in, not to place accounts by. Sources: Lambert-93 as IGN defines it (NTG 71, EPSG:2154: conformal conic,
 * 46.5° N 3° E at 700,000; 6,600,000), Web Mercator (EPSG:3857). A library (proj4) was refused: two formulas suffice to
 * name them, and columns in metres are told to the user rather than guessed at.
 */
import type { Place } from './types';

const DEGREES = 180 / Math.PI;

/** GRS 80. */
const ECCENTRICITY = 0.0818191910428158;
const CONE = 0.725607765053267;
const CONE_RADIUS = 11_754_255.4261;
const CONE_X = 700_000;
const CONE_Y = 12_655_612.0499;
const CONE_LONGITUDE = 3;

const latitudeOfIsometric = (isometric: number): number => {
  let latitude = 2 * Math.atan(Math.exp(isometric)) - Math.PI / 2;
  for (let step = 0; step < 6; step++) {
    const bulge = ECCENTRICITY * Math.sin(latitude);
    const ratio = ((1 + bulge) / (1 - bulge)) ** (ECCENTRICITY / 2);
    latitude = 2 * Math.atan(ratio * Math.exp(isometric)) - Math.PI / 2;
  }
  return latitude * DEGREES;
};

/** Metres of Lambert-93 (x east, y north) to decimal degrees. */
export const fromLambert93 = (x: number, y: number): Place => {
  const [east, south] = [x - CONE_X, CONE_Y - y];
  return {
    latitude: latitudeOfIsometric(-Math.log(Math.hypot(east, south) / CONE_RADIUS) / CONE),
    longitude: CONE_LONGITUDE + (Math.atan2(east, south) / CONE) * DEGREES,
  };
};

const SPHERE_RADIUS = 6_378_137;

/** Metres of Web Mercator (x east, y north) to decimal degrees. */
export const fromWebMercator = (x: number, y: number): Place => ({
  latitude: (2 * Math.atan(Math.exp(y / SPHERE_RADIUS)) - Math.PI / 2) * DEGREES,
  longitude: (x / SPHERE_RADIUS) * DEGREES,
});

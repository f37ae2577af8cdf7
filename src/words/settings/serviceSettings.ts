import { choice, optionalText } from './entries';
import { UNITS } from './units';

const ADDRESS_LENGTH = 250;

/**
 * Online services, none unless the user names one. What stands in the sheet is a proposal: it is used once this run, or the
 * user of this machine, allows it (docs/services.md).
 */
export const SERVICE_SETTINGS = {
  geocoder: choice(
    'none',
    {
      none: { fr: 'aucun', en: 'none' },
      geoplateforme: { fr: 'Géoplateforme', en: 'Géoplateforme' },
    },
    {
      label: { fr: 'Adresses en ligne', en: 'Addresses online' },
      unit: UNITS.choice,
      why: {
        fr: 'Situe les adresses à la porte. Envoie adresse, code postal et ville des comptes à visiter, jamais leur nom. À autoriser sur chaque poste.',
        en: 'Places addresses at the door. Sends address, postcode and town of the accounts to visit, never their name. To be allowed on each machine.',
      },
    },
  ),
  geocoderUrl: optionalText(ADDRESS_LENGTH, {
    label: { fr: 'Serveur des adresses', en: 'Address server' },
    unit: UNITS.webAddress,
    why: {
      fr: 'Vide : https://data.geopf.fr/geocodage. Un serveur à vous qui parle le même langage (addok) convient.',
      en: 'Empty: https://data.geopf.fr/geocodage. A server of yours that speaks the same language (addok) will do.',
    },
  }),
  roads: choice(
    'none',
    {
      none: { fr: 'aucun', en: 'none' },
      osrm: { fr: 'OSRM', en: 'OSRM' },
      valhalla: { fr: 'Valhalla', en: 'Valhalla' },
      openrouteservice: { fr: 'openrouteservice', en: 'openrouteservice' },
    },
    {
      label: { fr: 'Temps de route en ligne', en: 'Road times online' },
      unit: UNITS.choice,
      why: {
        fr: 'Temps par la route au lieu du vol d’oiseau. Envoie les coordonnées des comptes à visiter et des domiciles, sans nom. À autoriser sur chaque poste.',
        en: 'Times by road instead of as the crow flies. Sends the coordinates of the accounts to visit and of the homes, without names. To be allowed on each machine.',
      },
    },
  ),
  roadsUrl: optionalText(ADDRESS_LENGTH, {
    label: { fr: 'Serveur des temps de route', en: 'Road time server' },
    unit: UNITS.webAddress,
    why: {
      fr: 'https. Vide avec openrouteservice : son service public, avec une clé gardée sur le poste. Obligatoire pour OSRM et Valhalla.',
      en: 'https. Empty with openrouteservice: its public service, with a key kept on the machine. Required for OSRM and Valhalla.',
    },
  }),
  engine: choice(
    'own',
    {
      own: { fr: 'DC Pilot', en: 'DC Pilot' },
      vroom: { fr: 'VROOM', en: 'VROOM' },
      openrouteservice: { fr: 'openrouteservice', en: 'openrouteservice' },
    },
    {
      label: { fr: 'Moteur des tournées', en: 'Tour engine' },
      unit: UNITS.choice,
      why: {
        fr: 'DC Pilot calcule ici, sans réseau. Un serveur VROOM reçoit durées, horaires, priorités et temps de trajet, sans nom ni lieu ; son plan est vérifié. À autoriser sur chaque poste.',
        en: 'DC Pilot works here, without a network. A VROOM server gets durations, hours, priorities and travel times, no name and no place; its plan is checked. To be allowed on each machine.',
      },
    },
  ),
  engineUrl: optionalText(ADDRESS_LENGTH, {
    label: { fr: 'Serveur du moteur', en: 'Engine server' },
    unit: UNITS.webAddress,
    why: {
      fr: 'https. Vide avec openrouteservice : son service public (3 jours par semaine au plus). Obligatoire pour VROOM.',
      en: 'https. Empty with openrouteservice: its public service (3 days a week at most). Required for VROOM.',
    },
  }),
} as const;

import { gazetteer } from './gazetteer';
import { geocodeAddress, placeOfText } from './placeOfText';
import { placesForTests } from './testing/placesForTests';

const where = gazetteer(placesForTests());

const nameOf = (address: string): string => {
  const outcome = geocodeAddress(where, address);
  return outcome.kind === 'found' ? outcome.name : outcome.kind;
};

test.each([
  ['12 rue de la Paix, 44000 Nantes', 'Nantes'],
  ['3 place de la Mairie 35400 Saint-Malo', 'Saint-Malo'],
  ['ZA des Landes - 85100 LES SABLES D’OLONNE CEDEX', "Les Sables-d'Olonne"],
  ['8 bis avenue Jean Jaurès\n79000 Niort', 'Niort'],
  ['8 quai de la Fosse ; 44000 Nantes ; bâtiment B', 'Nantes'],
  ['12 rue de la Paix, 44000, Nantes', 'Nantes'],
  ['1 rue Haute, Angers', 'Angers'],
  ['10 rue de Rivoli, 75001 Paris, France', 'Paris'],
  ['5 Hohe Straße, 50667 Köln, Allemagne', 'Köln'],
  ['6649 N Blue Gum St, New Orleans, LA, 70116', 'New Orleans'],
  ['6649 N Blue Gum St, New Orleans, LA 70116', 'New Orleans'],
])('%s is in %s', (address, town) => {
  expect(nameOf(address)).toBe(town);
});

test('a street is not taken for a town that is spelt alike, a lone name is forgiven', () => {
  expect(nameOf('ZA du Bourgot, bâtiment C')).toBe('unknown');
  expect(nameOf('Toulousse')).toBe('Toulouse');
  expect(nameOf('')).toBe('blank');
  expect(placeOfText(where, 'chez lui, nulle part')).toBeNull();
});

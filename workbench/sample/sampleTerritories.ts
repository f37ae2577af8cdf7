/** Real towns with their postcodes, by territory; everything else of the sample is invented. */
export interface Territory {
  readonly rep: string;
  /** Numbers kept free for fiction by the French regulator (ARCEP), by zone. */
  readonly phone: string;
  readonly towns: readonly (readonly [postcode: string, town: string])[];
}

const towns = (text: string): Territory['towns'] =>
  text.split(/\s*·\s*/).map((entry) => [entry.slice(0, 5), entry.slice(6)] as const);

export const TERRITORIES: readonly Territory[] = [
  {
    rep: 'Élise Montravel',
    phone: '02 61 91',
    towns: towns(
      '44000 Nantes · 44600 Saint-Nazaire · 35000 Rennes · 35400 Saint-Malo · 35500 Vitré · 49000 Angers · 49300 Cholet · 49400 Saumur · 53000 Laval · 72000 Le Mans · 56000 Vannes · 56100 Lorient · 29000 Quimper · 29200 Brest · 85000 La Roche-sur-Yon · 22000 Saint-Brieuc',
    ),
  },
  {
    rep: 'Hugo Lestienval',
    phone: '03 53 01',
    towns: towns(
      '59000 Lille · 59100 Roubaix · 59200 Tourcoing · 59300 Valenciennes · 59400 Cambrai · 59500 Douai · 59140 Dunkerque · 62000 Arras · 62100 Calais · 62200 Boulogne-sur-Mer · 62300 Lens · 62400 Béthune · 80000 Amiens · 80100 Abbeville · 02100 Saint-Quentin · 02000 Laon · 60000 Beauvais · 60200 Compiègne',
    ),
  },
  {
    rep: 'Nadia Belkorchi',
    phone: '01 99 00',
    towns: towns(
      '77000 Melun · 77100 Meaux · 77300 Fontainebleau · 78000 Versailles · 78200 Mantes-la-Jolie · 78300 Poissy · 91000 Évry-Courcouronnes · 91100 Corbeil-Essonnes · 91300 Massy · 92000 Nanterre · 92100 Boulogne-Billancourt · 93100 Montreuil · 93200 Saint-Denis · 94000 Créteil · 94200 Ivry-sur-Seine · 95000 Cergy · 95100 Argenteuil',
    ),
  },
  {
    rep: 'Thomas Quérindel',
    phone: '03 53 01',
    towns: towns(
      '67000 Strasbourg · 67500 Haguenau · 67600 Sélestat · 68000 Colmar · 68100 Mulhouse · 54000 Nancy · 57000 Metz · 57100 Thionville · 88000 Épinal · 51100 Reims · 10000 Troyes · 25000 Besançon · 90000 Belfort · 21000 Dijon · 55000 Bar-le-Duc · 52000 Chaumont · 08000 Charleville-Mézières',
    ),
  },
  {
    rep: 'Sophie Arvigneau',
    phone: '04 65 71',
    towns: towns(
      '69100 Villeurbanne · 69200 Vénissieux · 69400 Villefranche-sur-Saône · 69800 Saint-Priest · 01000 Bourg-en-Bresse · 01100 Oyonnax · 38000 Grenoble · 38200 Vienne · 38500 Voiron · 42000 Saint-Étienne · 42300 Roanne · 73000 Chambéry · 74000 Annecy · 26000 Valence · 26200 Montélimar · 07000 Privas · 07100 Annonay · 71000 Mâcon · 63000 Clermont-Ferrand',
    ),
  },
  {
    rep: 'Marc Delhombret',
    phone: '05 36 49',
    towns: towns(
      '31000 Toulouse · 33000 Bordeaux · 33600 Pessac · 64000 Pau · 64100 Bayonne · 40000 Mont-de-Marsan · 47000 Agen · 24000 Périgueux · 87000 Limoges · 16000 Angoulême · 17000 La Rochelle · 82000 Montauban · 81000 Albi · 65000 Tarbes · 34000 Montpellier · 34500 Béziers · 30000 Nîmes · 11000 Carcassonne · 66000 Perpignan',
    ),
  },
];

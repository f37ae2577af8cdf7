/** What the panel *Services en ligne* says; it comes with the place *Tournées*. */
export const services = {
  title: 'Services en ligne',
  none: 'aucun',
  waiting: 'à autoriser',
  allowed_one: '{{n}} autorisé',
  allowed_other: '{{n}} autorisés',
  loading: 'Lecture des réglages…',
  intro:
    'Sans eux, tout se calcule sur ce poste et rien ne sort du classeur. Un service n’est appelé que si vous le choisissez et l’autorisez ici.',
  geocoder: {
    label: 'Situer les adresses',
    none: 'aucun : au centre de la commune',
    sent: '{{host}} reçoit l’adresse, le code postal et la ville des comptes à visiter. Ni nom, ni code, ni chiffre.',
  },
  roads: {
    label: 'Temps de route',
    none: 'aucun : estimés à vol d’oiseau',
    sent: '{{host}} reçoit les coordonnées des comptes à visiter et des domiciles des commerciaux. Ni nom, ni adresse, ni chiffre.',
  },
  engine: {
    label: 'Moteur de calcul',
    none: 'DC Pilot, sur ce poste',
    sent: '{{host}} reçoit, par commercial et par semaine, des durées, des horaires, des priorités et des temps de trajet. Ni nom, ni lieu. Son plan est vérifié avant d’être montré.',
  },
  address: 'Adresse du serveur',
  addressHint: 'https, par exemple https://routes.exemple.fr',
  addressPublic: 'Vide : {{host}}',
  addressMissing: 'Donnez l’adresse de votre serveur.',
  addressWrong: 'Ce n’est pas une adresse https.',
  key: 'Clé d’accès',
  keyHint: 'Gardée sur ce poste, jamais dans le classeur.',
  consent: 'J’autorise ce poste à envoyer cela à {{host}}',
  blocked:
    'Cette installation ne laisse pas joindre {{host}}. Demandez à qui l’a installée de l’ajouter à ses serveurs permis.',
  save: 'Enregistrer',
  savedNone: 'Enregistré : aucun service ne sera appelé.',
  saved_one: 'Enregistré : {{n}} service sera appelé au prochain calcul.',
  saved_other: 'Enregistré : {{n}} services seront appelés au prochain calcul.',
  where: 'Le choix est écrit dans DC Paramètres ; l’autorisation et la clé restent sur ce poste.',
} as const;

import type { HeaderForms } from './headerForms';
import { list } from './list';

/** Headers of columns that help to read accounts (parts of a name, lines) or that only look like a field. Data only. */
export const OTHER_HEADERS: readonly HeaderForms[] = [
  {
    field: 'firstName',
    weight: 0.9,
    forms: list(`
    prenom | first name | given name | fname | vorname | prenoms | forename | nome proprio`),
  },
  {
    field: 'lastName',
    weight: 0.9,
    forms: list(`
    last name | surname | family name | lname | nachname | cognome | apellido | apellidos |
    nom de famille | nom usuel`),
  },
  {
    field: 'none',
    weight: 0.9,
    forms: list(`
    contact | contact name | nom contact | nom du contact | contact first name | contact last name |
    interlocuteur | contact title | fonction | title | titre | titre de civilite | civilite |
    title of courtesy | product name | nom produit | nom du produit | produit | product | article |
    designation produit | libelle produit | libelle article | item | item name | product code |
    product id | id produit | code produit | code article | reference produit | sheet name | month name |
    nom du mois | user name | username | file name | label | manager name | description |
    company description | supplier code`),
  },
  {
    field: 'none',
    weight: 0.95,
    forms: list(`
    rank | rang | classement | ranking | change in rank | fid | objectid | object id | row id | row |
    ligne | n ligne | no ligne | id ligne | line number | order line number | index | x | y | code insee |
    insee | countyfips | fips | code iris | n uu | unite urbaine | population | population de la commune |
    population unite urbaine | geolocalisation | geom | geo point | region cnc | ship date |
    shipped date | required date | date expedition | date de livraison | date livraison | delivery date |
    date scadenza | due date | date echeance | echeance | premier contrat | premiere commande |
    first order | first order date | date premiere commande | date creation | date de creation | created |
    created at | birth date | date de naissance | hire date | engage date | year established | founded |
    annee de creation | date appellation | inbetriebnahmedatum | ship mode | mode expedition |
    id mode expedition | ship via | freight | port | frais de port | website | web | url | site web |
    site internet | fax | extension | photo | photo path | reports to | notes | note | observations |
    comments | commentaire | commentaires | remarques | comment | cogs | cost | cout | cout unitaire |
    cost of goods sold | tva | vat | tax | taxe | iva | calcola iva | mwst | assets | market value |
    actif total | msrp | pct | pourcentage | percent | percentage | part | part du ca | part de marche |
    cumul | ca cumule | cumule | cumulative | evolution | evolution ca | variation | growth | croissance |
    change | revenue change | profit change | tendance | ecart | delta | ecrans | fauteuils | seances |
    semaines d activite | payant | gratuit | tranche d entrees | engage quarter | close quarter |
    quarter | trimestre | qtr id | month | mois | month id | month number | semaine | week | source |
    prc | county | bundesland | hausnummer | adresszusatz | anschlussleistung | returned |
    manufacturing price | oggetto`),
  },
  {
    field: 'year',
    weight: 0.9,
    forms: list(`
    annee | year | year id | jahr | anno | ano | exercice | fiscal year | millesime`),
  },
  {
    field: 'quantity',
    weight: 0.9,
    forms: list(`
    quantite | qte | quantity | qty | quantity ordered | units | units sold | menge | quantita |
    cantidad | nb unites | unites`),
  },
  {
    field: 'unitPrice',
    weight: 0.9,
    forms: list(`
    prix unitaire | prix unitaire ht | pu | pu ht | unit price | price each | price | prix | sale price |
    selling price | einzelpreis | stuckpreis | prezzo unitario | precio unitario | prix de vente |
    sales price`),
  },
  {
    field: 'discount',
    weight: 0.9,
    forms: list(`
    remise | remise pourcent | taux de remise | remise pct | discount | discount pct | discount rate |
    rabatt | sconto | descuento | rabais`),
  },
  {
    field: 'orderId',
    weight: 0.9,
    forms: list(`
    id commande | numero commande | no commande | n commande | numero de commande | n de commande |
    order id | order number | order no | ordernumber | invoice | invoice no | invoice number |
    invoice id | numero facture | n facture | no facture | n fattura | numero fattura |
    numero de facture | opportunity id | deal num | deal id | deal number | transaction id |
    rechnungsnummer | bestellnummer | auftragsnummer | numero pedido | numero factura | ticket |
    contract id`),
  },
  {
    // Numbers of orders or order numbers: the content tells (contentFit.ts).
    field: 'orderId',
    weight: 0.7,
    forms: list(`
    commande | commandes | order | orders | facture | factures | invoices | transaction | transactions |
    bestellung | bestellungen | ordine | ordini | pedido | pedidos | achat | achats`),
  },
];

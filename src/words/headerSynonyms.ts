import { AVAILABILITY_HEADERS } from './availabilityHeaders';
import type { HeaderForms } from './headerForms';
import { list } from './list';
import { OTHER_HEADERS } from './otherHeaders';

/** Headers of the fields of an account in French, English and, where cheap, German, Italian and Spanish. Data only; order does not matter. */
const FIELD_HEADERS: readonly HeaderForms[] = [
  {
    field: 'id',
    weight: 0.95,
    forms: list(`
    id client | code client | numero client | no client | n client | num client | ref client |
    reference client | client id | customer id | customer code | customer number | customer no |
    account id | account number | account code | code compte | numero compte | n compte | id compte |
    siret | n siret | no siret | numero siret | kundennummer | kunden nr | kundennr | kunden id |
    codice cliente | id cliente | codigo cliente | matricule client | compte tiers | code tiers |
    id account | company id | id societe`),
  },
  {
    field: 'id',
    weight: 0.8,
    forms: list(`
    siren | n siren | code | identifiant | id unique | account key | cle | key | n auto | ref du musee |
    ref etablissement | code etablissement | finess | uai | id magasin | store id | code magasin |
    id site | code site | id museofile | partita iva | nif | cif | duns`),
  },
  {
    field: 'id',
    weight: 0.6,
    forms: list(`
    id | no | n | numero | num | ref | reference | matricule`),
  },
  {
    field: 'name',
    weight: 0.95,
    forms: list(`
    client | nom client | nom du client | nom de client | raison sociale | societe | nom societe |
    nom de la societe | entreprise | nom entreprise | nom de l entreprise | compte | nom du compte |
    nom compte | etablissement | nom etablissement | nom de l etablissement | denomination |
    denomination sociale | customer | customer name | client name | account | account name | company |
    company name | organisation | organization | organization name | business name | kunde | kundenname |
    firma | firmenname | unternehmen | cliente | nome cliente | ragione sociale | azienda |
    nombre cliente | razon social | empresa | nombre del cliente | nom de compte | nom du prospect |
    prospect | nom prospect | magasin | nom magasin | nom du magasin | enterprise | nom commercial |
    tiers | nom tiers`),
  },
  {
    field: 'name',
    weight: 0.85,
    forms: list(`
    fournisseur | supplier | vendor | supplier name | vendor name | betreiber | counterparty |
    counterparty name | cp name | cp names | nom du musee | nom du site | store | store name | shop |
    partner | partenaire | distributeur | distributor | dealer | reseller | revendeur | pharmacie |
    garage | school | hotel | restaurant | business | trade name | account holder | donneur d ordre |
    beneficiaire | adherent | debiteur | debtor | proveedor | fornitore | lieferant | exploitant |
    operateur | operator`),
  },
  {
    field: 'name',
    weight: 0.75,
    forms: list(`
    nom | name | nome | nombre | libelle | intitule | designation | bezeichnung | full name |
    nom complet | nom et prenom | nom prenom | prenom et nom`),
  },
  {
    field: 'name',
    weight: 0.55,
    forms: list(`
    ship name | bill to | ship to | buyer | acheteur | destinataire | titulaire`),
  },
  {
    field: 'status',
    weight: 0.9,
    forms: list(`
    statut | statut client | statut du compte | statut commercial | status client | customer status |
    account status | type client prospect | client prospect | client ou prospect | kundenstatus |
    stato cliente | lifecycle stage | etat du compte | etat client`),
  },
  {
    field: 'status',
    weight: 0.6,
    forms: list(`
    status | etat | stato | estado | stage | deal stage | etape | type | type de compte | type de client |
    nature`),
  },
  {
    field: 'typology',
    weight: 0.9,
    forms: list(`
    typologie | typology | typologie client | typologie compte | taille de compte | account size |
    grand compte | key account | account tier | tier | segment taille | account type | customer type |
    type client`),
  },
  {
    field: 'typology',
    weight: 0.5,
    forms: ['segment', 'segmentation', 'segment client', 'customer segment'],
  },
  {
    field: 'turnover',
    weight: 0.97,
    forms: list(`
    ca | ca ht | c a | c a ht | chiffre d affaires | chiffre d affaire | chiffres d affaires |
    chiffre d affaires ht | chiffre affaires | ca annuel | ca n | ca net | ca facture | ca 12 mois |
    ca 12 derniers mois | ca realise | turnover | annual turnover | revenue | revenues | annual revenue |
    total revenue | net sales | annual sales | umsatz | jahresumsatz | nettoumsatz | umsatz netto |
    fatturato | fatturato netto | facturacion | ventas | cifra de negocios | importo netto |
    volume d affaires | total ventes | ventes ht | montant ht | total ht | montant total ht |
    montant facture | sales amount | total sales | sales total | ca annee | ca cumul 12 mois`),
  },
  {
    field: 'turnover',
    weight: 0.85,
    forms: list(`
    sales | ventes | vente | montant total | montant | total amount | amount | invoiced | facture |
    montant annuel | betrag | importo | importe | close value | deal value | order value | total spent |
    spend | achats | montant achats | purchases | monetary | invoice amount | line total |
    extended price | montant ligne | valeur | value | total amt`),
  },
  {
    field: 'turnover',
    weight: 0.7,
    forms: list(`
    ca ttc | chiffre d affaires ttc | montant ttc | total ttc | ventes ttc | gross revenue | gross sales |
    lordo | importo lordo`),
  },
  {
    field: 'turnover',
    weight: 0.58,
    forms: list(`
    entrees | nombre d entrees | frequentation | visiteurs | visitors | admissions | attendance | total |
    volume | volumes | besucher | ingressi`),
  },
  {
    field: 'previousTurnover',
    weight: 0.95,
    forms: list(`
    ca n 1 | ca n1 | ca annee precedente | ca precedent | ca an dernier | ca annee derniere |
    chiffre d affaires n 1 | previous turnover | previous revenue | last year sales | last year revenue |
    prior year sales | prior year revenue | previous year revenue | previous year sales | sales ly |
    revenue ly | turnover n 1 | vorjahresumsatz | umsatz vorjahr | fatturato anno precedente |
    ventas ano anterior | ventes n 1 | montant n 1`),
  },
  {
    field: 'potential',
    weight: 0.95,
    forms: list(`
    potentiel | potentiel ca | potentiel de ca | potentiel annuel | ca potentiel | potential |
    potential revenue | potential turnover | sales potential | revenue potential | potenzial |
    umsatzpotenzial | potenziale | potencial | potentiel d achat | potentiel achat | ca cible |
    estimated potential | potentiel estime | wallet`),
  },
  {
    field: 'margin',
    weight: 0.9,
    forms: list(`
    marge | marge brute | marge totale | marge nette | montant marge | marge en euros | marge eur |
    margin | gross margin | gross profit | profit | profits | net profit | deckungsbeitrag | rohertrag |
    gewinn | margine | utile | margen | beneficio | benefice | resultat | contribution`),
  },
  {
    field: 'marginRate',
    weight: 0.95,
    forms: list(`
    taux de marge | taux marge | tx marge | marge pct | marge pourcent | pct marge | taux de marque |
    margin rate | margin pct | margin percent | gross margin pct | profit margin | marge pourcentage |
    handelsspanne | marge relative | coefficient | coef | mark up | markup`),
  },
  {
    field: 'orders',
    weight: 0.9,
    forms: list(`
    nombre de commandes | nb commandes | nb de commandes | nbr commandes | nombre commandes | commandes |
    orders | order count | number of orders | nb orders | total orders | number of purchases |
    nbr contrats | nb contrats | nombre de contrats | nb factures | nombre de factures | invoices |
    nb achats | anzahl bestellungen | bestellungen | numero ordini | numero pedidos | frequency |
    transactions | nb transactions | number of transactions`),
  },
  {
    field: 'lastOrder',
    weight: 0.95,
    forms: list(`
    derniere commande | date derniere commande | date de derniere commande | last order |
    last order date | last purchase | last purchase date | most recent order | date dernier achat |
    dernier achat | dernier contrat | derniere facture | date derniere facture | last invoice |
    last invoice date | letzte bestellung | letzter auftrag | ultimo ordine | ultimo pedido |
    ultima compra | derniere vente`),
  },
  {
    field: 'lastOrder',
    weight: 0.8,
    forms: list(`
    date commande | date de commande | order date | date facture | date de facture | invoice date |
    date de vente | date vente | sale date | sales date | purchase date | date achat | transaction date |
    data fattura | data ordine | fecha pedido | fecha factura | rechnungsdatum | bestelldatum |
    auftragsdatum | close date | date de cloture | act date`),
  },
  {
    field: 'lastVisit',
    weight: 0.95,
    forms: list(`
    derniere visite | date derniere visite | date de derniere visite | last visit | last visit date |
    dernier rdv | dernier rendez vous | date dernier rdv | last call | last call date | last contact |
    dernier contact | date dernier contact | letzter besuch | ultima visita | date visite`),
  },
  {
    field: 'visits',
    weight: 0.9,
    forms: list(`
    visites | nb visites | nombre de visites | nb de visites | visits | visit count | number of visits |
    visites an | visites par an | visits per year | frequence de visite | frequence visite | frequence |
    frequence des visites | frequence de visites | frequence souhaitee | visit frequency | call frequency |
    frequency | rythme de visite | rythme des visites | cadence de visite | visites par mois | visites mois |
    visites par semaine | visites semaine | visites par trimestre | visits per month | visits a month |
    visits per week | visits per quarter | visites souhaitees | visites demandees | visites prevues |
    visits asked | visits wanted | planned visits | besuche | anzahl besuche | visite annuelle | nb visites an`),
  },
  {
    field: 'visitsMade',
    weight: 0.95,
    forms: list(`
    visites faites | visites realisees | visites effectuees | visites reelles | nb visites faites |
    nb visites realisees | nb visites effectuees | nombre de visites realisees | visites 12 mois |
    visites n | visites n 1 | visites annee | visits made | visits done | visits completed | actual visits |
    past visits | visits last 12 months | visits last year | visits to date`),
  },
  {
    field: 'rep',
    weight: 0.95,
    forms: list(`
    commercial | vendeur | representant | charge d affaires | charge de clientele |
    responsable commercial | attache commercial | technico commercial | sales rep | sales representative |
    sales person | salesperson | sales agent | salesman | account manager | account owner | owner | rep |
    rep name | sales executive | vertriebsmitarbeiter | vertreter | aussendienst |
    aussendienstmitarbeiter | venditore | commerciale | agente | comercial | vendedor | delegue |
    delegue commercial | proprietaire | proprietaire du compte | suivi par | affecte a | gestionnaire |
    trader | trader id | employee id`),
  },
  {
    field: 'rep',
    weight: 0.7,
    forms: ['secteur commercial', 'agent', 'responsable', 'conseiller', 'support', 'people'],
  },
  {
    field: 'category',
    weight: 0.85,
    forms: list(`
    categorie produit | categorie de produit | categorie de produits | famille | famille produit |
    famille de produits | famille article | gamme | product category | product family | product line |
    category | categorie | sub category | sous categorie | produktgruppe | warengruppe | categoria`),
  },
  {
    field: 'productFamilies',
    weight: 0.95,
    forms: list(`
    nombre de familles | nb familles | nb de familles | nbr familles | familles de produits |
    nombre de familles de produits | nb familles produits | nb familles de produits | familles achetees |
    familles produits | nb gammes | nombre de gammes | gammes achetees | nb categories |
    nombre de categories | nombre de references | nb references | nb de references | product families |
    number of product families | families bought | number of families | number of categories |
    product categories count | number of products | nb produits | nombre de produits`),
  },
  {
    field: 'appetite',
    weight: 0.9,
    forms: list(`
    appetence | appetence commerciale | appetite | interet | interest | motivation | temperature |
    chaleur | propension | lead score`),
  },
  {
    field: 'satisfaction',
    weight: 0.9,
    forms: list(`
    satisfaction | note satisfaction | satisfaction client | nps | csat | customer satisfaction |
    zufriedenheit | soddisfazione | satisfaccion | note nps | avis`),
  },
  {
    field: 'address',
    weight: 0.95,
    forms: list(`
    adresse | address | adresse 1 | address 1 | address line | address line 1 | adresse postale | rue |
    street | street address | strasse | indirizzo | direccion | via | voie | adresse client |
    billing address | billing street | adresse de livraison | adresse du site | domicilio | n et voie |
    numero et voie`),
  },
  {
    field: 'address',
    weight: 0.55,
    forms: list(`
    ship address | adresse complete | full address | adresse 2 | address 2 | address line 2 |
    complement adresse`),
  },
  {
    field: 'postcode',
    weight: 0.95,
    forms: list(`
    code postal | cp | c p | codepostal | code post | postal code | post code | postcode | zip |
    zip code | zipcode | plz | postleitzahl | cap | codigo postal | cod postal | npa | billing zip`),
  },
  {
    field: 'town',
    weight: 0.95,
    forms: list(`
    ville | commune | localite | city | town | ort | stadt | citta | comune | ciudad | poblacion |
    municipio | nom commune | libelle commune | billing city | ville client | municipality | office city`),
  },
  {
    field: 'country',
    weight: 0.95,
    forms: list(`
    pays | country | land | paese | nazione | pais | country code | code pays | billing country |
    office location | country region`),
  },
  {
    field: 'latitude',
    weight: 0.97,
    forms: list(`
    latitude | lat | breitengrad | latitudine | latitud | gps lat | lat wgs84 | coord lat |
    latitude wgs84 | geo lat`),
  },
  {
    field: 'longitude',
    weight: 0.97,
    forms: list(`
    longitude | lon | lng | long | langengrad | laengengrad | longitudine | longitud | gps lon | gps lng |
    gps long | lon wgs84 | coord lon | longitude wgs84 | geo lon | geo lng`),
  },
  {
    field: 'phone',
    weight: 0.95,
    forms: list(`
    telephone | tel | tel fixe | telephone fixe | phone | phone 1 | phone number | telefon | telefono |
    mobile | portable | gsm | tel 1 | numero de telephone | n tel | no tel | home phone | office phone |
    business phone | tel portable | standard | work phone | office | handy | cellulare | movil`),
  },
  {
    field: 'email',
    weight: 0.97,
    forms: list(`
    email | e mail | mail | courriel | adresse mail | adresse email | adresse e mail | email address |
    e mail address | adresse electronique | correo | correo electronico | posta elettronica`),
  },
  {
    field: 'employees',
    weight: 0.95,
    forms: list(`
    effectif | effectifs | nombre de salaries | nb salaries | salaries | nb employes | nombre d employes |
    employes | employees | number of employees | employee count | headcount | staff | mitarbeiter |
    anzahl mitarbeiter | mitarbeiterzahl | beschaftigte | dipendenti | numero dipendenti | empleados |
    tranche effectif | tranche d effectif | taille entreprise | company size`),
  },
  {
    field: 'sector',
    weight: 0.9,
    forms: list(`
    secteur | secteur d activite | secteur activite | activite | branche | industry | sector |
    business sector | line of business | naf | code naf | ape | code ape | libelle naf |
    branche d activite | metier | settore | sector actividad | wirtschaftszweig | vertical | market |
    marche | domaine d activite | industrie`),
  },
  {
    field: 'sector',
    weight: 0.55,
    forms: ['canal', 'channel', 'genre', 'type d etablissement', 'type etablissement', 'specialite'],
  },
  {
    field: 'group',
    weight: 0.9,
    forms: list(`
    groupe | group | enseigne | reseau | maison mere | parent | parent company | parent account |
    subsidiary of | filiale de | holding | groupement | programmateur | franchise | konzern | gruppo |
    grupo | chain | chaine | centrale d achat | nom groupe | ultimate parent | banner`),
  },
  {
    field: 'objective',
    weight: 0.95,
    forms: list(`
    objectif | objectif ca | objectif annuel | objectif de ca | ca objectif | budget | target revenue |
    sales target | target | revenue target | quota | objective | ziel | umsatzziel | obiettivo |
    objetivo | prevision | ca previsionnel | forecast`),
  },
  {
    field: 'payment',
    weight: 0.9,
    forms: list(`
    paiement | retard de paiement | retard paiement | impayes | impaye | encours | encours echu |
    solvabilite | payment | payment status | payment delay | late payment | overdue | zahlung |
    zahlungsverhalten | pagamento | pago | risque client | credit rating | comportement de paiement |
    incidents de paiement | delai de paiement reel`),
  },
];

export const HEADER_SYNONYMS: readonly HeaderForms[] = [
  FIELD_HEADERS,
  AVAILABILITY_HEADERS,
  OTHER_HEADERS,
].flat();

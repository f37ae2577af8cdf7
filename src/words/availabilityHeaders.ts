import type { HeaderForms } from './headerForms';
import { list } from './list';

/** Headers of what is about visits to come: projects, and when, how long and by whom an account can be visited. Data only. */
export const AVAILABILITY_HEADERS: readonly HeaderForms[] = [
  {
    field: 'projectDate',
    weight: 0.9,
    forms: list(`
    date projet | date du projet | date de projet | project date | echeance projet | date prevue |
    date de decision | decision date | expected close date | date de signature prevue |
    date previsionnelle | projektdatum | data progetto | fecha proyecto | horizon projet | projet`),
  },
  {
    field: 'openingHours',
    weight: 0.95,
    forms: list(`
    horaires | horaire | horaires d ouverture | horaires ouverture | heures d ouverture | heures ouverture |
    heures d accueil | plage horaire | plages horaires | plage de visite | plages de visite |
    horaires de visite | heures de visite | heures de reception | opening hours | opening times |
    business hours | hours of operation | visiting hours | visit hours | time window | time windows |
    open hours | offnungszeiten | oeffnungszeiten | orari di apertura | orari | horario | horario de apertura`),
  },
  {
    field: 'visitDays',
    weight: 0.95,
    forms: list(`
    jours de visite | jour de visite | jours visite | jours possibles | jours autorises | jours permis |
    jours d ouverture | jours ouverture | jours de reception | jour de reception | visit days | visit day |
    visiting days | allowed days | days allowed | opening days | open days | preferred days | preferred day |
    jour prefere | jours preferes | besuchstage`),
  },
  {
    field: 'closures',
    weight: 0.95,
    forms: list(`
    fermeture | fermetures | fermeture annuelle | fermetures annuelles | periode de fermeture |
    periodes de fermeture | dates de fermeture | conges annuels | conges client | closures | closure |
    closing dates | closed dates | closed periods | annual closure | annual closing | betriebsferien`),
  },
  {
    field: 'visitFrom',
    weight: 0.95,
    forms: list(`
    visite a partir du | visites a partir du | visiter a partir du | a visiter a partir du | pas avant le |
    pas avant | visite au plus tot | visit from | visits from | visit not before | not before |
    earliest visit | first visit date | date premiere visite possible`),
  },
  {
    field: 'visitUntil',
    weight: 0.95,
    forms: list(`
    visite jusqu au | visites jusqu au | visiter jusqu au | visiter avant le | a visiter avant le |
    pas apres le | pas apres | visite au plus tard | visit until | visits until | visit by | visit before |
    visit not after | not after | latest visit | last visit allowed`),
  },
  {
    field: 'visitMinutes',
    weight: 0.95,
    forms: list(`
    duree visite | duree de visite | duree de la visite | duree visite min | duree de visite min |
    temps de visite | temps visite | minutes par visite | minutes de visite | visit duration |
    visit duration min | visit length | visit minutes | minutes per visit | service time |
    duration of visit | besuchsdauer`),
  },
  {
    field: 'skills',
    weight: 0.9,
    forms: list(`
    competence | competences | competence requise | competences requises | competence demandee |
    skill | skills | required skill | required skills | skills required | habilitation | habilitations`),
  },
];

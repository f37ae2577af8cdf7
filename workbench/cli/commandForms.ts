/**
 * Every command: what it does, what stands behind its name and which options it takes. Reading a command and telling how
 * it is written come from this one table, so that no option works without being told, or is told without working.
 */
import type { Bilingual } from '../../src/words/language';

export type OptionId =
  | 'sheet'
  | 'out'
  | 'map'
  | 'set'
  | 'sheets'
  | 'from'
  | 'weeks'
  | 'seed'
  | 'effort'
  | 'rep'
  | 'assistant'
  | 'ics'
  | 'move'
  | 'scenario'
  | 'lang'
  | 'json';

export interface CommandForm {
  readonly does: Bilingual;
  /** What stands behind the name. */
  readonly takes: string;
  readonly options: readonly OptionId[];
  /** Without "dcpilot". */
  readonly example: string;
}

const ANSWER = ['lang', 'json'] as const satisfies readonly OptionId[];
const READING = ['sheet', 'map', 'set', ...ANSWER] as const satisfies readonly OptionId[];
const WRITING = ['out', ...READING] as const satisfies readonly OptionId[];
const FILE = 'FILE';

const FORMS = {
  inspect: {
    does: {
      fr: 'Dit comment la feuille est lue : colonnes reconnues, problèmes, réparations.',
      en: 'Tells how the sheet is read: columns recognised, problems, repairs.',
    },
    takes: FILE,
    options: READING,
    example: 'inspect accounts.xlsx --map turnover="CA 2025"',
  },
  score: {
    does: {
      fr: 'Note les comptes avec le barème, les classe et écrit les listes TOP.',
      en: 'Scores the accounts with the grid, classes them and writes the TOP lists.',
    },
    takes: FILE,
    options: WRITING,
    example: 'score accounts.csv --map turnover="CA 2025" --out scored.xlsx',
  },
  grid: {
    does: {
      fr: 'Montre le barème et ce qui y cloche ; écrit une grille prête à l’emploi.',
      en: 'Shows the grid and what is wrong in it; writes a ready grid.',
    },
    takes: FILE,
    options: WRITING,
    example: 'grid scored.xlsx --set grid=rfm --out rfm.xlsx',
  },
  repair: {
    does: {
      fr: 'Répare un genre de problème dans une colonne à nous, jamais dans la vôtre.',
      en: 'Repairs one kind of problem in a column of ours, never in yours.',
    },
    takes: FILE,
    options: WRITING,
    example: 'repair accounts.xlsx --set repair=postcode --out repaired.xlsx',
  },
  visits: {
    does: {
      fr: 'Fréquences de visite, cohérence, coûts, ROI, embauche, scénarios.',
      en: 'Visit frequencies, coherence, costs, ROI, hiring, scenarios.',
    },
    takes: FILE,
    options: ['scenario', ...WRITING],
    example: 'visits accounts.csv --scenario "Plus un: extraReps=1; visitsC=-1" --out visits.xlsx',
  },
  tours: {
    does: {
      fr: 'Planifie les tournées : un onglet par commercial et par semaine.',
      en: 'Plans the tours: one tab per rep and week.',
    },
    takes: FILE,
    options: ['from', 'weeks', 'effort', 'seed', ...WRITING],
    example: 'tours accounts.xlsx --from 2026-11-30 --weeks 2 --out tours.xlsx',
  },
  retime: {
    does: {
      fr: 'Recalcule les horaires des onglets de tournée modifiés à la main.',
      en: 'Re-times tour tabs edited by hand.',
    },
    takes: FILE,
    options: ['move', ...WRITING],
    example: 'retime tours.xlsx --move "C10012#1=2026-12-02" --out retimed.xlsx',
  },
  handoff: {
    does: {
      fr: 'Fait le classeur d’un seul commercial, ou la liste de l’assistant(e), à envoyer.',
      en: 'Makes the workbook of one rep, or the assistant’s list, to send.',
    },
    takes: FILE,
    options: ['rep', 'assistant', 'out', 'set', ...ANSWER],
    example: 'handoff tours.xlsx --rep Martin --out martin.xlsx',
  },
  takeback: {
    does: {
      fr: 'Reprend ce que le commercial a rempli dans le classeur renvoyé.',
      en: 'Takes back what the rep filled in in the returned workbook.',
    },
    takes: FILE,
    options: ['from', 'out', ...ANSWER],
    example: 'takeback tours.xlsx --from martin.xlsx --out taken.xlsx',
  },
  agenda: {
    does: {
      fr: 'Rendez-vous, séries, alertes, liste de l’assistant, fichiers d’agenda.',
      en: 'Appointments, series, alerts, the assistant’s list, calendar files.',
    },
    takes: FILE,
    options: ['ics', 'from', ...WRITING],
    example: 'agenda tours.xlsx --ics calendars --out agenda.xlsx',
  },
  close: {
    does: {
      fr: 'Clôt une visite et propose la suivante.',
      en: 'Closes a visit and proposes the next one.',
    },
    takes: FILE,
    options: ['ics', ...WRITING],
    example: 'close agenda.xlsx --set account="Garage du Port" --out closed.xlsx',
  },
  slots: {
    does: {
      fr: 'Les trois meilleurs créneaux d’un compte, avec leurs minutes et euros en plus.',
      en: 'The three best slots for an account, each with its extra minutes and euros.',
    },
    takes: FILE,
    options: READING,
    example: 'slots agenda.xlsx --set account="Garage du Port"',
  },
  followup: {
    does: {
      fr: 'Suivi des visites : ratios, obstacles, bilans, satisfaction.',
      en: 'Follow-up of visits: ratios, obstacles, reviews, satisfaction.',
    },
    takes: FILE,
    options: WRITING,
    example: 'followup visits.xlsx --out followed.xlsx',
  },
  diagnose: {
    does: {
      fr: 'Diagnostic et recommandations classées par gain.',
      en: 'Diagnosis, and recommendations ranked by gain.',
    },
    takes: FILE,
    options: WRITING,
    example: 'diagnose followed.xlsx --set mailing=yes --out diagnosis.xlsx',
  },
  settings: {
    does: {
      fr: 'Montre les réglages du classeur ; écrit les feuilles où les modifier.',
      en: 'Shows the settings of the workbook; writes the sheets to change them in.',
    },
    takes: FILE,
    options: ['sheets', 'scenario', ...WRITING],
    example: 'settings accounts.xlsx --sheets reps,absences --out settings.xlsx',
  },
  journal: {
    does: {
      fr: 'Ce qui a été écrit dans le classeur, et quand.',
      en: 'What was written into the workbook, and when.',
    },
    takes: FILE,
    options: ['out', ...ANSWER],
    example: 'journal diagnosis.xlsx',
  },
  restore: {
    does: { fr: 'Annule la dernière écriture.', en: 'Takes the last write back.' },
    takes: FILE,
    options: ['out', ...ANSWER],
    example: 'restore scored.xlsx --out back.xlsx',
  },
  eval: {
    does: {
      fr: 'Calcule une formule, seule ou dans un classeur.',
      en: 'Calculates a formula, alone or in a workbook.',
    },
    takes: "'=FORMULA' [FILE]",
    options: ['sheet', ...ANSWER],
    example: "eval '=DCHIRE(85000;30%;350000)'",
  },
} as const satisfies Record<string, CommandForm>;

export type Job = keyof typeof FORMS;

export const COMMAND_FORMS: Readonly<Record<Job, CommandForm>> = FORMS;
export const JOBS = Object.keys(FORMS) as Job[];

export const isJob = (text: string | undefined): text is Job =>
  text !== undefined && Object.hasOwn(FORMS, text);

interface OptionForm {
  /** How it is written; "" for what follows. */
  readonly sign: string;
  readonly means: Bilingual;
}

export const OPTION_FORMS: Readonly<Record<OptionId, OptionForm>> = {
  sheet: {
    sign: '--sheet NAME',
    means: {
      fr: 'Feuille des comptes ; sinon la feuille active.',
      en: 'Sheet of the accounts; else the active one.',
    },
  },
  out: {
    sign: '--out FILE.xlsx',
    means: {
      fr: 'Classeur à écrire ; sans lui, le rapport seul.',
      en: 'Workbook to write; without it, the report alone.',
    },
  },
  map: {
    sign: '--map FIELD="HEADER"',
    means: {
      fr: 'Colonne d’un champ ; vide pour aucune. Répétable.',
      en: 'Column of a field; empty for none. Repeatable.',
    },
  },
  set: {
    sign: '--set KEY=VALUE',
    means: {
      fr: 'Un réglage de cette exécution. Répétable ; la liste : dcpilot help set.',
      en: 'A setting of this run. Repeatable; the list: dcpilot help set.',
    },
  },
  sheets: {
    sign: '--sheets LIST|all',
    means: { fr: 'Feuilles de réglages à créer.', en: 'Settings sheets to make.' },
  },
  from: {
    sign: '--from …',
    means: {
      fr: 'tours : premier jour (2026-11-30). takeback : le classeur renvoyé. agenda : la liste renvoyée par l’assistant(e), appliquée.',
      en: 'tours: first day (2026-11-30). takeback: the returned workbook. agenda: the list the assistant sent back, applied.',
    },
  },
  weeks: {
    sign: '--weeks N',
    means: { fr: 'Nombre de semaines, de 1 à 13.', en: 'Number of weeks, 1 to 13.' },
  },
  seed: {
    sign: '--seed N',
    means: { fr: 'Graine : même graine, même plan.', en: 'Seed: same seed, same plan.' },
  },
  effort: { sign: '--effort', means: { fr: 'Effort de calcul', en: 'Effort of the search' } },
  rep: { sign: '--rep NAME', means: { fr: 'De quel commercial.', en: 'Whose tour.' } },
  assistant: {
    sign: '--assistant',
    means: { fr: 'La liste d’appels de DC Assistant.', en: 'The calls of DC Assistant.' },
  },
  ics: {
    sign: '--ics FOLDER',
    means: { fr: 'Dossier des fichiers d’agenda (.ics).', en: 'Folder for calendar files (.ics).' },
  },
  move: {
    sign: '--move VISIT=DAY',
    means: {
      fr: 'Déplace une visite à un autre jour. Répétable.',
      en: 'Takes a visit to another day. Repeatable.',
    },
  },
  scenario: {
    sign: '--scenario "NAME: KEY=VALUE; …"',
    means: {
      fr: 'Un scénario à côté d’aujourd’hui (fieldShare, extraReps, visitsA à D, travelMinutes, durationShare, annualCost, marginPoints, decisions). Répétable ; settings l’écrit.',
      en: 'A scenario beside today (fieldShare, extraReps, visitsA to D, travelMinutes, durationShare, annualCost, marginPoints, decisions). Repeatable; settings writes it.',
    },
  },
  lang: {
    sign: '--lang fr|en',
    means: { fr: 'Langue ; français sinon.', en: 'Language; French otherwise.' },
  },
  json: {
    sign: '--json FILE|-',
    means: {
      fr: 'Rapport en JSON ; « - » pour la sortie standard.',
      en: 'Report as JSON; "-" for the standard output.',
    },
  },
};

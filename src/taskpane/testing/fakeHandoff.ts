import type { TakebackPreview } from '../../app/dcPilot';
import type { Handoff, TakebackReport } from '../../app/handoff/handoffTypes';

export const fakeHandoff: Handoff = {
  report: {
    ...{ job: 'handoff', version: 1, ok: true, sheet: '', table: '', mapping: {} },
    ...{
      problems: [],
      problemCount: 0,
      written: [],
      rep: 'Anne Le Goff',
      reps: ['Anne Le Goff', 'Paul Petit'],
    },
    tabs: [
      { tab: '2026-S49 Le Goff', week: '2026-W49', stops: 5 },
      { tab: '2026-S50 Le Goff', week: '2026-W50', stops: 7 },
    ],
    columns: ['Heure', 'Compte', 'Téléphone', 'Y aller', 'Statut', 'Remarque', 'Adresse', 'DC Visite'],
    file: { name: 'Tournée Anne Le Goff.xlsx', bytes: 11_264 },
  },
  bytes: new Uint8Array([80, 75, 3, 4]),
  text: 'lun. 30/11\n09:00 Ateliers Morvan – Angers\n  02 41 00 00 00',
};

/** The assistant's list. */
export const fakeCallsFile: Handoff = {
  ...fakeHandoff,
  report: {
    ...fakeHandoff.report,
    ...{ rep: '', reps: [], tabs: [], calls: 14 },
    columns: ['Compte', 'Ville', 'Téléphone', 'Pour', 'Créneau 1', 'Phrase', 'Résultat', 'Autre date'],
    file: { name: 'Appels de l’assistant(e).xlsx', bytes: 9_216 },
  },
  text: 'Garage du Pont – Nantes\n  02 40 00 00 00\n  Bonjour, Anne Le Goff passe près de chez vous.',
};

export const fakeTakeback: TakebackReport = {
  ...{ job: 'takeback', version: 1, ok: true, sheet: '2026-S49 Le Goff', table: '', mapping: {} },
  ...{ problems: [], problemCount: 0, written: ["'2026-S49 Le Goff'!A7:S12"], visits: 12 },
  changes: [
    {
      ...{ tab: '2026-S49 Le Goff', visit: 'C0001#1', account: 'Ateliers Morvan – Angers' },
      ...{ field: 'status', from: 'à prendre', to: 'fait' },
    },
    {
      ...{ tab: '2026-S49 Le Goff', visit: 'C0001#1', account: 'Ateliers Morvan – Angers' },
      ...{ field: 'note', from: '', to: 'Rappeler en janvier' },
    },
  ],
  conflicts: [
    {
      ...{
        code: 'CHANGED_HERE',
        tab: '2026-S49 Le Goff',
        visit: 'C0002#1',
        account: 'Garage du Lac – Cholet',
      },
      ...{ status: 'manqué', note: '', here: 'reporté' },
    },
    {
      ...{ code: 'MOVED', tab: '2026-S50 Le Goff', visit: 'C0003#1', account: 'Laiterie Vauban – Clisson' },
      ...{ status: 'fait', note: 'devis demandé', here: 'à prendre' },
    },
  ],
};

export const fakeTakebackPreview: TakebackPreview = {
  report: { ...fakeTakeback, written: [] },
  ...{ newColumns: [], updatedColumns: [], newSheets: [], cellCount: 95, canRestore: true },
  updatedSheets: ['2026-S49 Le Goff'],
};

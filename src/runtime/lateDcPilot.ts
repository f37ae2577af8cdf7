import type { DcPilot } from '../app/dcPilot';
import { fetchOnce } from './fetchOnce';

/**
 * The use cases, fetched by the first that is called: the pane is painted before it needs them, and a cell before either.
 * What could not be fetched is fetched again at the next call.
 */
export const lateDcPilot = (fetchPilot: () => Promise<DcPilot>): DcPilot => {
  const pilot = fetchOnce(fetchPilot);
  return {
    inspect: async (...given) => (await pilot()).inspect(...given),
    previewScore: async (...given) => (await pilot()).previewScore(...given),
    score: async (...given) => (await pilot()).score(...given),
    previewRepair: async (...given) => (await pilot()).previewRepair(...given),
    repair: async (...given) => (await pilot()).repair(...given),
    previewVisits: async (...given) => (await pilot()).previewVisits(...given),
    visits: async (...given) => (await pilot()).visits(...given),
    explainVisits: async (...given) => (await pilot()).explainVisits(...given),
    whatIf: async (...given) => (await pilot()).whatIf(...given),
    previewFollowup: async (...given) => (await pilot()).previewFollowup(...given),
    followup: async (...given) => (await pilot()).followup(...given),
    previewDiagnosis: async (...given) => (await pilot()).previewDiagnosis(...given),
    diagnose: async (...given) => (await pilot()).diagnose(...given),
    previewTours: async (...given) => (await pilot()).previewTours(...given),
    tours: async (...given) => (await pilot()).tours(...given),
    previewAgenda: async (...given) => (await pilot()).previewAgenda(...given),
    agenda: async (...given) => (await pilot()).agenda(...given),
    findTourRow: async (...given) => (await pilot()).findTourRow(...given),
    handoffReps: async () => (await pilot()).handoffReps(),
    handoff: async (...given) => (await pilot()).handoff(...given),
    openBook: async (...given) => (await pilot()).openBook(...given),
    previewTakeback: async (...given) => (await pilot()).previewTakeback(...given),
    takeback: async (...given) => (await pilot()).takeback(...given),
    slots: async (...given) => (await pilot()).slots(...given),
    previewRetime: async (...given) => (await pilot()).previewRetime(...given),
    retime: async (...given) => (await pilot()).retime(...given),
    journal: async () => (await pilot()).journal(),
    showJournal: async (...given) => (await pilot()).showJournal(...given),
    restore: async (...given) => (await pilot()).restore(...given),
    settings: async (...given) => (await pilot()).settings(...given),
    writeSettings: async (...given) => (await pilot()).writeSettings(...given),
    grid: async (...given) => (await pilot()).grid(...given),
    writeGrid: async (...given) => (await pilot()).writeGrid(...given),
    explain: async (...given) => (await pilot()).explain(...given),
    rememberMapping: async (...given) => (await pilot()).rememberMapping(...given),
    rememberUnits: async (...given) => (await pilot()).rememberUnits(...given),
    unfinishedJob: async () => (await pilot()).unfinishedJob(),
    lastWrite: async () => (await pilot()).lastWrite(),
    reveal: async (...given) => (await pilot()).reveal(...given),
    insertSample: async (...given) => (await pilot()).insertSample(...given),
    subscribe: (listener) => {
      let unsubscribe = (): void => undefined;
      let isWanted = true;
      const listen = (late: DcPilot): void => {
        if (isWanted) unsubscribe = late.subscribe(listener);
      };
      void pilot().then(listen, () => undefined);
      return () => {
        isWanted = false;
        unsubscribe();
      };
    },
  };
};

import { createCommands } from '../commands/createCommands';
import { COMMAND_NAMES } from '../commands/commandNames';
import type { Failure } from '../domain/result';
import { createI18n } from '../i18n/createI18n';
import { failureSentence } from '../i18n/sentences';
import { mountPane } from '../taskpane/mountPane';
import type { PaneTheme } from '../taskpane/theme';
import { themeOfBackground } from '../taskpane/theme';
import { lateDcPilot } from './lateDcPilot';
import { loadOutlines } from './loadOutlines';
import { loadPlaces } from './loadPlaces';
import { sayOutsideExcel } from './outsideExcel';
import { showPane } from './showPane';
import { languageOf } from './spokenLanguage';

/** The one page of the shared runtime: pane, ribbon commands and functions live and end with it. */
const rootElement = (): HTMLElement => {
  const root = document.getElementById('root');
  if (!root) throw new Error('taskpane.html has no element "root".');
  return root;
};

const officeTheme = (): PaneTheme => {
  const background = (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;
  return background ? themeOfBackground(background) : 'system';
};

function start(): void {
  const pilot = lateDcPilot(async () => {
    const [{ createDcPilot }, { createBrowserPlanner }, { browserServices }] = await Promise.all([
      import('./createDcPilot'),
      import('../planner/createBrowserPlanner'),
      import('./browserServices'),
    ]);
    return createDcPilot({
      ...{ excel: { Excel }, clock: () => new Date(), loadPlaces, loadOutlines },
      planner: createBrowserPlanner(),
      services: browserServices(),
    });
  });
  const pane = mountPane(rootElement(), {
    pilot,
    language: languageOf(Office.context.displayLanguage),
    theme: officeTheme(),
  });
  const say = (said: Failure | 'busy' | 'inPane'): string =>
    typeof said === 'string'
      ? createI18n(pane.language()).t(said === 'busy' ? 'run.busy' : 'run.inPane')
      : failureSentence(said, pane.language(), 'pane').message;
  const commands = createCommands(pilot, {
    pane,
    language: pane.language,
    showPane: (said) => showPane(say(said)),
  });
  for (const name of COMMAND_NAMES) Office.actions.associate(name, commands[name]);
}

void Office.onReady(({ host }) => {
  if (host !== Office.HostType.Excel) sayOutsideExcel(rootElement(), 'notExcel');
  else if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13'))
    sayOutsideExcel(rootElement(), 'tooOld');
  else start();
});

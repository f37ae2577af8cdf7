/**
 * What the client asks first: who it talks to, in which language, with which sets of the API. `excelapi` stays at 1.15
 * although hosts have more: the client of the npm package has no later members.
 */
export interface AppContextOptions {
  readonly addinName: string;
  readonly language: string;
  readonly documentName: string;
  readonly origin: string;
  readonly correlationId: string;
  /** Names and JSON texts, as the client saved them. */
  readonly settings: readonly (readonly [name: string, json: string])[];
  readonly windowSize: { readonly width: number; readonly height: number };
  readonly isPaneVisible: boolean;
}

const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
const APP_VERSION = '16.0.18000.10000';
const DISPLAY_MODE = { hidden: 1, taskPane: 2 };

/** Highest version of each set this workbench claims. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  excelapi: '1.15',
  sharedruntime: '1.2',
  customfunctionsruntime: '1.4',
  customfunctions: '1.9',
  ribbonapi: '1.2',
  dialogapi: '1.2',
  dialogorigin: '1.1',
  settings: '1.1',
  documentevents: '1.1',
  addincommands: '1.1',
  identityapi: '1.3',
};

export function appContext(options: AppContextOptions): Record<string, unknown> {
  return {
    _id: options.correlationId,
    _appInstanceId: options.correlationId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: APP_VERSION,
    _hostFullVersion: APP_VERSION,
    _appMinorVersion: 1,
    _appUILocale: options.language,
    _dataLocale: options.language,
    _docUrl: `${options.origin}/${encodeURIComponent(options.documentName)}`,
    _clientMode: READ_WRITE,
    _settings: options.settings,
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: options.correlationId,
    _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
    _clientWindowHeight: options.windowSize.height,
    _clientWindowWidth: options.windowSize.width,
    _addinName: options.addinName,
    _appDomains: [options.origin],
    _initialDisplayMode: options.isPaneVisible ? DISPLAY_MODE.taskPane : DISPLAY_MODE.hidden,
    _featureGates: {},
  };
}

/** Name the pane's frame must carry before it is navigated; the client reads its host from there. */
export function frameName(conversationId: string, language: string, origin: string): string {
  const SHARED_RUNTIME_AND_FUNCTIONS = 3;
  const hostInfo = [
    'Excel',
    'Web',
    '16.01',
    language,
    conversationId,
    '',
    '',
    SHARED_RUNTIME_AND_FUNCTIONS,
  ].join('$');
  return JSON.stringify({
    baseFrameName: 'pane',
    hostInfo,
    xdmInfo: `${conversationId}|pane|${origin}`,
    flights: '[]',
    disabledChangeGates: '[]',
    serializerVersion: 1,
  });
}

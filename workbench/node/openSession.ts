/**
 * Excel in one process: the local host, Microsoft's own client connected to it, and the product over that client. For
 * the command line and for tests; the same parts as in the browser, without a page.
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInlinePlanner } from '../../src/planner/createInlinePlanner';
import { createDcPilot } from '../../src/runtime/createDcPilot';
import type { DcPilotParts } from '../../src/runtime/createDcPilot';
import type { DcPilot } from '../../src/app/dcPilot';
import type { ExcelGlobals } from '../../src/excel/excelSession';
import type { Medium } from '../../src/i18n/sentences';
import type { Language } from '../../src/words/language';
import { fail, succeed } from '../../src/domain/result';
import type { Result } from '../../src/domain/result';
import { createHost } from '../host';
import type { Host } from '../host/hostTypes';
import { createNodeCalculator } from '../host/calc/nodeCalculator';
import { associateFunctions } from '../../src/functions/associateFunctions';
import { functionsJson } from '../../src/functions/catalog';
import { excelFunctionHost } from '../../src/functions/excelFunctionHost';
import { connectClient } from './client';
import type { Client } from './client';
import { fileDoor } from './fileDoor';
import { loadOutlines } from './loadOutlines';
import { loadGeocode, loadPlaces } from './loadPlaces';
import { nodeServices } from './nodeServices';

const LOCALES = { fr: 'fr-FR', en: 'en-US' } as const satisfies Record<Language, string>;

export interface SessionOptions {
  readonly language: Language;
  readonly clock: () => Date;
  readonly medium?: Medium;
  /** Takes workbooks the product makes (a rep's own), as bytes of a file. */
  readonly onWorkbookCreated?: (bytes: Uint8Array | null) => void;
}

export interface Session {
  readonly host: Host;
  readonly client: Client;
  /** Microsoft's namespace, as a page has it. */
  readonly excel: ExcelGlobals;
  readonly pilot: DcPilot;
}

/** The product over Microsoft's client, with what a process lends it. */
export const pilotOn = (parts: Pick<DcPilotParts, 'excel' | 'clock' | 'medium'>): DcPilot =>
  createDcPilot({
    ...parts,
    loadPlaces,
    loadOutlines,
    planner: createInlinePlanner(),
    services: nodeServices(),
  });

/** An empty workbook with the product beside it. */
export const openSession = (options: SessionOptions): Session => {
  const { language, clock, medium = 'commandLine', onWorkbookCreated } = options;
  const host = createHost({
    locale: LOCALES[language],
    calculator: createNodeCalculator(),
    files: fileDoor(clock),
    ...(onWorkbookCreated ? { onWorkbookCreated } : {}),
  });
  const client = connectClient(host);
  const excel = globalThis as unknown as ExcelGlobals;
  return { host, client, excel, pilot: pilotOn({ excel, clock, medium }) };
};

/** Makes our functions known to the host and lets the client answer for them: what a pane does at its start. */
export const startFunctions = async ({ host, client }: Session, language: Language): Promise<void> => {
  host.registerCustomFunctions(functionsJson(language));
  associateFunctions(
    (id, work) => client.customFunctions.associate(id, work),
    excelFunctionHost(() => language, loadGeocode),
  );
  await client.startCustomFunctions();
};

const readBytes = async (path: string): Promise<Result<Uint8Array>> => {
  try {
    return succeed(await readFile(path));
  } catch (error) {
    return fail('FILE_UNREADABLE', { file: path, reason: (error as NodeJS.ErrnoException).code ?? '' });
  }
};

const FILE_CODES = ['FILE_UNREADABLE', 'FILE_ENCRYPTED', 'FILE_TOO_LARGE'] as const;

/** Opens a file in the session's host. */
export const openFile = async ({ host }: Session, path: string): Promise<Result<void>> => {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const opened = await host.open(bytes.value, basename(path));
  if (opened.ok) return succeed(undefined);
  const code = FILE_CODES.find((known) => known === opened.code) ?? 'FILE_UNREADABLE';
  const limit = opened.details?.['limit'];
  return fail(code, { file: path, ...(limit === undefined ? {} : { limit: String(limit) }) });
};

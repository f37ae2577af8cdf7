import type { Calculator, CustomFunctionsFile } from './calc/types';
import type { UserGestures } from './gestures/userGestures';
import type { Faults } from './limits/faults';
import type { WorkbookModel } from './model/types';
import type { RequestBody, ResponseBody } from './protocol/wire';
import type { ChangeListener } from './session/changes';
import type { EventEntry, EventListener } from './session/eventHub';
import type { RuntimeState } from './session/hostContext';

/** Reader and writer of files; `source` is what the reader wants back to save without loss. */
export interface FileDoor {
  open(bytes: Uint8Array, name: string, locale: string): Promise<FileOutcome>;
  save(workbook: WorkbookModel, source: unknown): Promise<Uint8Array>;
}
export type FileOutcome =
  | { readonly ok: true; readonly workbook: WorkbookModel; readonly source: unknown }
  | { readonly ok: false; readonly code: string; readonly details?: Readonly<Record<string, unknown>> };

export interface HostOptions {
  /** Culture of the user and of new workbooks; "fr-FR" by default. */
  readonly locale?: string;
  readonly workbook?: WorkbookModel;
  /** Without one, formulas are kept and not calculated. */
  readonly calculator?: Calculator;
  readonly files?: FileDoor;
  /** Takes a workbook the add-in makes and opens (Excel.createWorkbook), as a file's bytes; null for an empty one. Without it that is refused. */
  readonly onWorkbookCreated?: (bytes: Uint8Array | null) => void;
  /** Told of faults of the host itself (not refusals of Excel). */
  readonly onInternalError?: (error: unknown) => void;
}

/** What a request gets back. `silence`: no answer will come (the pane's host died). */
export type BatchAnswer =
  | { readonly kind: 'response'; readonly text: string }
  | { readonly kind: 'refusal'; readonly error: number; readonly code: string; readonly message: string }
  | { readonly kind: 'silence' };

/** Refused before it ran, as a body. */
export interface RefusedBody {
  readonly HostError: { readonly Number: number; readonly Code: string; readonly Message: string };
}

export interface Host {
  /** The open workbook; another object after open or createNew. */
  readonly model: WorkbookModel;
  /** Runs a request at once. Limits of size apply to texts; delays, waiting and death do not. */
  execute(body: RequestBody | string, flags?: number): ResponseBody | RefusedBody;
  /**
   * Runs a request as a pane's host does: limits, refusals, waiting for a cell edit, delay, death. Never rejects.
   * `byteLength`: size of the body's text where the caller knows it and gives an object of its own.
   */
  request(body: RequestBody | string, flags?: number, byteLength?: number): Promise<BatchAnswer>;
  /** Entries waiting for the pane, oldest first; they are gone from the queue. */
  takeEvents(): readonly EventEntry[];
  /** Entries as they come, instead of takeEvents; after the answer of the request that caused them. Returns the way out. */
  onEvents(listener: EventListener): () => void;
  /** For views: once per request or gesture, after it. Returns the way out. */
  onChange(listener: ChangeListener): () => void;
  open(bytes: Uint8Array, name: string): Promise<FileOutcome>;
  /** An empty workbook (of the locale given, or the host's). */
  createNew(locale?: string): void;
  /** Shows a workbook made elsewhere. */
  adopt(workbook: WorkbookModel): void;
  save(): Promise<Uint8Array>;
  /** What a person does at the grid. */
  readonly user: UserGestures;
  readonly faults: Faults;
  readonly runtime: RuntimeState;
  /** Shows or hides the pane and tells it. */
  setPaneVisibility(visibility: RuntimeState['visibility']): void;
  registerCustomFunctions(metadata: CustomFunctionsFile): void;
  /** Value of a formula as if it stood in a cell. */
  evaluate(
    formula: string,
    at: { readonly sheetId: string; readonly row: number; readonly column: number },
  ): unknown;
  /** Office.context.document.settings: names and JSON texts. */
  readonly documentSettings: {
    read(): readonly (readonly [name: string, json: string])[];
    write(entries: readonly (readonly [name: string, json: string])[]): void;
  };
  /** The pane was closed or loaded anew: its listeners, kept references and running calls are gone. */
  forgetPane(): void;
}

import { tellEdits } from './events/tellEdits';
import { createGestures } from './gestures/userGestures';
import type { FileOutcome, Host, HostOptions } from './hostTypes';
import { createFaults } from './limits/faults';
import type { WorkbookModel } from './model/types';
import { createWorkbook } from './model/workbookModel';
import { RequestRunner } from './requestRunner';
import { CalculationService } from './session/calculationService';
import type { ChangeListener, HostChange } from './session/changes';
import { EventHub } from './session/eventHub';
import type { HostContext, RuntimeState } from './session/hostContext';
import { ReferenceBook } from './session/referenceBook';
import { setPaneVisibility } from './classes/services';

export type { Host, HostOptions } from './hostTypes';

const freshRuntime = (): RuntimeState => ({
  visibility: 'Visible',
  startBehavior: 'Inactive',
  tabs: new Map(),
  buttons: new Map(),
  createdControls: [],
});

/** The local host: a workbook and what Excel on the web answers to Microsoft's client. */
export function createHost(options: HostOptions = {}): Host {
  return new LocalHost(options).door;
}

class LocalHost {
  private readonly events = new EventHub();
  private readonly views = new Set<ChangeListener>();
  private changes: HostChange[] = [];
  private source: unknown = null;
  private locale: string;
  private readonly context: HostContext;
  private readonly calculation: CalculationService;
  private readonly runner: RequestRunner;

  constructor(private readonly options: HostOptions) {
    this.locale = options.locale ?? options.workbook?.culture.name ?? 'fr-FR';
    this.calculation = new CalculationService(options.calculator ?? null, {
      workbook: () => this.context.workbook,
      events: this.events,
      record: (change) => this.changes.push(change),
      finish: () => this.finishNow(),
    });
    this.context = {
      workbook: options.workbook ?? createWorkbook({ locale: this.locale }),
      references: new ReferenceBook(),
      events: this.events,
      faults: createFaults(),
      calculation: this.calculation,
      runtime: freshRuntime(),
      openElsewhere: options.onWorkbookCreated ?? null,
      trigger: 'Unknown',
      edits: [],
      record: (change) => void this.changes.push(change),
    };
    const report = options.onInternalError ?? ((): void => undefined);
    this.runner = new RequestRunner(
      this.context,
      () => this.finish(),
      () => this.events.deliver(),
      report,
    );
    if (options.workbook) this.calculation.opened(options.workbook);
  }

  /** After a request or gesture: calculate, queue the events, tell the views. */
  private finish(): void {
    this.calculation.endRequest();
    const { edits } = this.context;
    this.context.edits = [];
    tellEdits(this.context, edits);
    this.context.references.endRequest();
    const { changes } = this;
    this.changes = [];
    if (changes.length > 0) for (const view of this.views) view(changes);
  }

  private finishNow(): void {
    this.finish();
    this.events.deliver();
  }

  private readonly perform = (work: () => void): void => {
    try {
      work();
    } finally {
      this.finishNow();
    }
  };

  private adopt(workbook: WorkbookModel, source: unknown): void {
    const before = this.context.workbook;
    this.context.workbook = workbook;
    this.source = source;
    this.context.references.removeAll();
    this.calculation.opened(before);
    this.changes.push({ kind: 'sheets' }, { kind: 'workbook' });
    this.finishNow();
  }

  private async open(bytes: Uint8Array, name: string): Promise<FileOutcome> {
    if (this.options.files === undefined) throw new Error('This host was made without a reader of files.');
    const outcome = await this.options.files.open(bytes, name, this.locale);
    if (outcome.ok) this.adopt(outcome.workbook, outcome.source);
    return outcome;
  }

  private async save(): Promise<Uint8Array> {
    if (this.options.files === undefined) throw new Error('This host was made without a writer of files.');
    return this.options.files.save(this.context.workbook, this.source);
  }

  private createNew(locale?: string): void {
    this.locale = locale ?? this.locale;
    this.adopt(createWorkbook({ locale: this.locale }), null);
  }

  private forgetPane(): void {
    this.events.forgetRegistrations();
    this.context.references.removeAll();
    this.calculation.stopInvocations();
    this.runner.revive();
    this.context.faults.dieAfterRequests = null;
  }

  private readonly documentSettings: Host['documentSettings'] = {
    read: () => [...this.context.workbook.documentSettings],
    write: (entries) => {
      const { documentSettings } = this.context.workbook;
      documentSettings.clear();
      for (const [name, json] of entries) documentSettings.set(name, json);
    },
  };

  get door(): Host {
    const { context, calculation, runner, perform } = this;
    return {
      get model() {
        return context.workbook;
      },
      execute: (body) => runner.execute(body),
      request: (body, flags = 0, byteLength) => runner.request(body, flags, byteLength),
      takeEvents: () => this.events.take(),
      onEvents: (listener) => this.events.onEvents(listener),
      onChange: (listener) => {
        this.views.add(listener);
        return () => this.views.delete(listener);
      },
      open: (bytes, name) => this.open(bytes, name),
      createNew: (locale) => this.createNew(locale),
      adopt: (workbook) => this.adopt(workbook, null),
      save: () => this.save(),
      user: createGestures(context, perform),
      faults: context.faults,
      runtime: context.runtime,
      setPaneVisibility: (visibility) => perform(() => setPaneVisibility(context, visibility)),
      registerCustomFunctions: (metadata) => perform(() => calculation.registerCustomFunctions(metadata)),
      evaluate: (formula, at) => calculation.evaluate(formula, at),
      documentSettings: this.documentSettings,
      forgetPane: () => this.forgetPane(),
    };
  }
}

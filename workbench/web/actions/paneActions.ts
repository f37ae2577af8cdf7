import { appContext, frameName } from '../bridge/appContext';
import { createPaneSession } from '../bridge/paneSession';
import type { BatchAnswer, PaneSession } from '../bridge/paneSession';
import type { AddinManifest, RibbonControl } from '../ribbon/addinManifest';
import { PANE_WIDTH } from '../state/pageState';
import { localeOf, pageTexts } from '../texts/pageTexts';
import type { ActionContext } from './actionContext';

/** The add-in's runtime: one frame that lives from start to end, shown as the pane or hidden behind it. */
export interface PaneActions {
  /** Starts the add-in in a frame of its own inside the element; the returned function ends the conversation. */
  attach(holder: HTMLElement): () => void;
  show(): void;
  hide(): void;
  /** Starts the add-in anew, as after a change of language. */
  restart(): void;
  setWidth(px: number): void;
  press(control: RibbonControl): void;
}

const BUSY_SHOWN_AFTER_MS = 250;
const IDLE_AFTER_MS = 400;
/** Excel ends a command that has not completed after five minutes. */
const COMMAND_TIMEOUT_MS = 300_000;

type Timer = ReturnType<typeof setTimeout>;

export function createPaneActions(context: ActionContext): PaneActions {
  return new AddinRuntime(context);
}

/** Methods are properties: the page hands them to its buttons. */
class AddinRuntime implements PaneActions {
  private readonly commands = new Map<string, Timer>();
  private session: PaneSession | null = null;
  private commandCount = 0;
  private busyTimer: Timer | undefined;
  private idleTimer: Timer | undefined;

  constructor(private readonly context: ActionContext) {
    const { host } = context;
    host.onEvents((entries) => this.session?.fireEvents(entries));
    host.onChange(this.followVisibility);
  }

  readonly attach = (holder: HTMLElement): (() => void) => {
    const { manifest, language } = this.context.store.get();
    const conversationId = crypto.randomUUID();
    const frame = namedFrame(frameName(conversationId, localeOf(language), location.origin), manifest);
    const session = this.openSession(frame, conversationId);
    this.session = session;
    const receive = ({ source, origin, data }: MessageEvent<unknown>): void => {
      if (source === frame.contentWindow && origin === location.origin) session.receive(data);
    };
    addEventListener('message', receive);
    holder.append(frame);
    return () => {
      frame.remove();
      removeEventListener('message', receive);
      this.context.host.forgetPane();
      if (this.session === session) this.session = null;
    };
  };

  readonly show = (): void => this.context.host.runtime.setVisibility('Visible');
  readonly hide = (): void => this.context.host.runtime.setVisibility('Background');

  readonly restart = (): void => {
    const { pane } = this.context.store.get();
    this.context.store.set({ pane: { ...pane, isListening: false, conversation: pane.conversation + 1 } });
  };

  readonly setWidth = (px: number): void => {
    const { pane } = this.context.store.get();
    const widthPx = Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, Math.round(px)));
    this.context.store.set({ pane: { ...pane, widthPx } });
  };

  readonly press = (control: RibbonControl): void => {
    if (control.action.kind === 'showPane') return this.show();
    const commandId = `command-${++this.commandCount}`;
    this.session?.invokeCommand(commandId, control.action.name, control.id);
    this.commands.set(
      commandId,
      setTimeout(() => this.giveUp(commandId, control.label), COMMAND_TIMEOUT_MS),
    );
  };

  private giveUp(commandId: string, label: string): void {
    const { commandUnanswered } = pageTexts(this.context.store.get().language);
    this.complete(commandId);
    this.context.say('error', commandUnanswered.replace('{label}', label));
  }

  private complete(commandId: string): void {
    clearTimeout(this.commands.get(commandId));
    this.commands.delete(commandId);
  }

  /** The add-in, a button or the cross of the pane may change it; the host knows. */
  private readonly followVisibility = (): void => {
    const { store, host } = this.context;
    const { pane } = store.get();
    const isOpen = host.runtime.visibility() === 'Visible';
    if (pane.isOpen !== isOpen) store.set({ pane: { ...pane, isOpen } });
  };

  private readonly execute = async (body: string, flags: number): Promise<BatchAnswer> => {
    this.setBusy(1);
    try {
      return await this.context.host.execute(body, flags);
    } finally {
      this.setBusy(-1);
      this.noteListening();
    }
  };

  private noteListening(): void {
    const { store } = this.context;
    const { pane } = store.get();
    if (!pane.isListening && this.session?.isListening) store.set({ pane: { ...pane, isListening: true } });
  }

  /** A job is many short batches: what is shown is the job, so gaps between them do not count. */
  private setBusy(step: 1 | -1): void {
    const { store } = this.context;
    const { busy } = store.get();
    const batches = busy.batches + step;
    store.set({ busy: { ...busy, batches } });
    clearTimeout(this.idleTimer);
    if (batches === 0) this.idleTimer = setTimeout(this.showIdle, IDLE_AFTER_MS);
    else this.busyTimer ??= setTimeout(this.showBusy, BUSY_SHOWN_AFTER_MS);
  }

  private readonly showBusy = (): void => {
    const { store } = this.context;
    store.set({ busy: { ...store.get().busy, isLong: true } });
  };

  private readonly showIdle = (): void => {
    const { store } = this.context;
    clearTimeout(this.busyTimer);
    this.busyTimer = undefined;
    store.set({ busy: { ...store.get().busy, isLong: false } });
  };

  private openSession(frame: HTMLIFrameElement, conversationId: string): PaneSession {
    const { host } = this.context;
    return createPaneSession({
      conversationId,
      origin: location.origin,
      post: (text) => frame.contentWindow?.postMessage(text, location.origin),
      appContext: () => this.describeHost(conversationId),
      execute: this.execute,
      settings: host.documentSettings,
      onCommandCompleted: (commandId) => this.complete(commandId),
      onLeave: () => document.getElementById('grid')?.focus(),
    });
  }

  private describeHost(conversationId: string): Record<string, unknown> {
    const { store, host } = this.context;
    const { manifest, language, pane } = store.get();
    return appContext({
      addinName: manifest?.name ?? '',
      language: localeOf(language),
      documentName: host.model.name,
      origin: location.origin,
      correlationId: conversationId,
      settings: host.documentSettings.read(),
      windowSize: { width: innerWidth, height: innerHeight },
      isPaneVisible: pane.isOpen,
    });
  }
}

/** The client reads the frame's name when it starts: a name given after the frame stands in the page comes too late. */
function namedFrame(name: string, manifest: AddinManifest | null): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.className = 'pane-frame';
  frame.dataset['testid'] = 'pane';
  frame.title = manifest?.name ?? '';
  frame.name = name;
  frame.src = manifest?.paneUrl ?? 'about:blank';
  return frame;
}

import { ACTION_KIND, formatEvent, formatReply, parseRequest } from './envelope';
import type { PaneRequest, Reply } from './envelope';

/** Entry of a rich API message: category, type, target, message text. */
export type EventEntry = readonly [category: number, type: number, target: string, message: string];

/** Answer to a batch: the response's JSON text; a refusal's number; or none, as of a pane that is gone. */
export type BatchAnswer =
  | { readonly kind: 'response'; readonly text: string }
  | { readonly kind: 'refusal'; readonly error: number }
  | { readonly kind: 'silence' };

export interface PaneSessionOptions {
  readonly conversationId: string;
  readonly origin: string;
  post(text: string): void;
  appContext(): Record<string, unknown>;
  execute(body: string, flags: number): Promise<BatchAnswer>;
  readonly settings: {
    read(): readonly (readonly [name: string, json: string])[];
    write(entries: readonly (readonly [name: string, json: string])[]): void;
  };
  onCommandCompleted(commandId: string): void;
  /** The pane asks for the keyboard to go back to the grid (Tab past its end, Escape). */
  onLeave(): void;
}

export interface PaneSession {
  receive(text: unknown): void;
  /** Runs a function command; held back until the client has registered for commands. */
  invokeCommand(commandId: string, functionName: string, controlId: string): void;
  fireEvents(entries: readonly EventEntry[]): void;
  fireSelectionChanged(): void;
  /** True once the client listens for events: its part is up. */
  readonly isListening: boolean;
}

const DISPATCH = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
const LEAVE_CODES = new Set([13, 14, 15]);
const NOT_SUPPORTED = 5001;

type Handler = (request: PaneRequest) => Promise<Reply> | Reply;

function handlersOf(options: PaneSessionOptions): Record<string, Handler> {
  return {
    ContextActivationManager_getAppContextAsync: () => ({ data: options.appContext() }),
    ContextActivationManager_notifyHost: ({ _data }) => {
      if (Array.isArray(_data) && LEAVE_CODES.has(_data[1] as number)) options.onLeave();
      return { data: null };
    },
    executeMethod: (request) => executeMethod(request._data, options),
  };
}

export function createPaneSession(options: PaneSessionOptions): PaneSession {
  const registered = new Map<string, number>();
  const waiting = new Map<string, unknown[]>();

  const fire = (name: string, data: unknown): void => {
    const correlationId = registered.get(name);
    if (correlationId === undefined) {
      waiting.set(name, [...(waiting.get(name) ?? []), data]);
      return;
    }
    const { conversationId, origin } = options;
    options.post(formatEvent({ name, conversationId, correlationId, data }, origin));
  };

  const register = (request: PaneRequest): Reply => {
    registered.set(request._actionName, request._correlationId);
    queueMicrotask(() => {
      const held = waiting.get(request._actionName) ?? [];
      waiting.delete(request._actionName);
      for (const data of held) fire(request._actionName, data);
    });
    return { data: { Error: 0 } };
  };

  const handlers = handlersOf(options);

  const answer = async (request: PaneRequest): Promise<void> => {
    const reply = await handle(request);
    if (reply) options.post(formatReply(request, options.origin, reply));
  };

  const handle = (request: PaneRequest): Promise<Reply | null> | Reply => {
    if (request._actionType === ACTION_KIND.register) return register(request);
    if (request._actionType === ACTION_KIND.unregister) {
      registered.delete(request._actionName);
      return { data: { Error: 0 } };
    }
    const handler = handlers[request._actionName];
    return handler ? handler(request) : { data: { Error: NOT_SUPPORTED } };
  };

  return {
    receive(text) {
      const request = parseRequest(text, options.conversationId);
      if (request) void answer(request);
    },
    invokeCommand(commandId, functionName, controlId) {
      fire('appCommandInvoked', [commandId, functionName, JSON.stringify({ source: { id: controlId } })]);
    },
    fireEvents(entries) {
      if (entries.length > 0) fire('richApiMessage', { ArrayData: entries });
    },
    fireSelectionChanged() {
      if (registered.has('documentSelectionChanged')) fire('documentSelectionChanged', {});
    },
    get isListening() {
      return registered.has('richApiMessage');
    },
  };
}

interface MethodData {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly DdaSettingsMethod?: { readonly Properties?: [string, string][] };
  readonly ArrayData?: readonly unknown[];
  readonly 0?: unknown;
}

const NO_ANSWER = new Promise<never>(() => undefined);

async function executeMethod(data: unknown, options: PaneSessionOptions): Promise<Reply> {
  const method = (data ?? {}) as MethodData;
  switch (method.DdaMethod?.DispatchId) {
    case DISPATCH.richApi:
      return runBatch(method.ArrayData ?? [], options);
    case DISPATCH.saveSettings:
      options.settings.write(method.DdaSettingsMethod?.Properties ?? []);
      return { data: { Version: 1, Error: 0 } };
    case DISPATCH.loadSettings: {
      const Settings = options.settings.read().map(([Name, Value]) => ({ Name, Value }));
      return { data: { Version: 1, Error: 0, Properties: { Settings } } };
    }
    case DISPATCH.commandCompleted:
      options.onCommandCompleted(String(method[0] ?? ''));
      return { data: { Version: 1, Error: 0 } };
    default:
      return { data: { Version: 1, Error: NOT_SUPPORTED } };
  }
}

const BODY = 4;
const FLAGS = 6;

async function runBatch(arrayData: readonly unknown[], options: PaneSessionOptions): Promise<Reply> {
  const body = arrayData[BODY];
  const text = Array.isArray(body) ? body.join('') : String(body ?? '');
  const answer = await options.execute(text, Number(arrayData[FLAGS] ?? 0));
  if (answer.kind === 'silence') return NO_ANSWER;
  if (answer.kind === 'refusal') return { data: { Version: 1, Error: answer.error } };
  return { data: { Version: 1, Error: 0, Data: [200, ['Content-Type', 'application/json'], answer.text] } };
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Host } from '../host/hostTypes';
import type { RequestBody } from '../host/protocol/wire';
import type { CustomFunctionsRegistry } from './clientGlobals';
import { defineGlobals, defineOffice } from './clientGlobals';

/**
 * Microsoft's unmodified client in this process, talking to a local host (office-host protocol, section 14). Its file is
 * evaluated once per realm (a jest test file is one) and talks to a bridge; the bridge talks to the current host, so one
 * process may have several hosts and switch between them. A request belongs to the host that was current when it was
 * sent, and so does its answer.
 */
export interface Client {
  /** Makes another host the one that new requests go to. Contexts made for another host must not be used any more. */
  use(host: Host): void;
  /** Runs the add-in's functions for a host's cells once they are associated; part of a pane's start. */
  startCustomFunctions(): Promise<void>;
  readonly customFunctions: CustomFunctionsRegistry;
  /** Lets go of the current host: its events are not delivered any more. */
  close(): void;
}

export interface ClientOptions {
  readonly displayLanguage?: string;
  /** Where @microsoft/office-js lies; found from this module by default. */
  readonly clientFile?: string;
}

interface BridgeRequest {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody };
}

const MESSAGE_TYPE = { request: 1, response: 2, event: 3 } as const;

type Bridge = { sendMessageToHost(text: string): void; onMessageFromHost: ((text: string) => void) | null };

interface Connection {
  host: Host | null;
  stopEvents: () => void;
  readonly bridge: Bridge;
  readonly customFunctions: CustomFunctionsRegistry;
}

const globals = globalThis as unknown as Record<string, unknown>;
const CONNECTION = Symbol.for('workbench.client.connection');

/** Connects this process' client to a host; a second call switches to the host given. */
export function connectClient(host: Host, options: ClientOptions = {}): Client {
  const held = (globalThis as unknown as Record<symbol, unknown>)[CONNECTION] as Connection | undefined;
  const connection = held ?? evaluateClient(options, host);
  attach(connection, host);
  return {
    use: (other) => attach(connection, other),
    startCustomFunctions: () => startCustomFunctions(connection),
    customFunctions: connection.customFunctions,
    close: () => detach(connection),
  };
}

function evaluateClient(options: ClientOptions, host: Host): Connection {
  const language = host.model.culture.name;
  const languages = { display: options.displayLanguage ?? language, content: language };
  const customFunctions = defineGlobals(globals, languages);
  const connection: Connection = {
    host: null,
    stopEvents: () => undefined,
    bridge: createBridge(() => connection),
    customFunctions,
  };
  globals['_richApiNativeBridge'] = connection.bridge;
  // Indirect eval runs the file in the realm of this module, which is the test file's own under jest.
  const evaluate = globalThis.eval;
  evaluate(readFileSync(options.clientFile ?? clientFile(), 'utf8'));
  defineOffice(globals, languages);
  (globalThis as unknown as Record<symbol, unknown>)[CONNECTION] = connection;
  return connection;
}

function clientFile(): string {
  const here = typeof __filename === 'string' ? __filename : import.meta.url;
  return createRequire(here).resolve('@microsoft/office-js/dist/excel-web-16.00.js');
}

function createBridge(connection: () => Connection): Bridge {
  return {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      const message = JSON.parse(text) as BridgeRequest;
      if (message.type === MESSAGE_TYPE.request) void answer(connection(), message, Buffer.byteLength(text));
    },
  };
}

async function answer(connection: Connection, request: BridgeRequest, byteLength: number): Promise<void> {
  const { id, flags, message } = request;
  const { host } = connection;
  if (host === null) return;
  // The bridge hands bodies over as objects of a text; the text weighs what it weighs on the wire.
  const reply = await host.request(message.body, flags, byteLength);
  if (reply.kind === 'silence') return;
  const isDone = reply.kind === 'response';
  const body = isDone ? reply.text : JSON.stringify({ error: { code: reply.code, message: reply.message } });
  const head = `{"id":${id},"type":${MESSAGE_TYPE.response},"message":{"statusCode":${isDone ? 200 : 400},"headers":{},"body":`;
  connection.bridge.onMessageFromHost?.(`${head}${body}}}`);
}

function attach(connection: Connection, host: Host): void {
  detach(connection);
  connection.host = host;
  connection.stopEvents = host.onEvents((entries) => {
    connection.bridge.onMessageFromHost?.(JSON.stringify({ type: MESSAGE_TYPE.event, message: { entries } }));
  });
}

function detach(connection: Connection): void {
  connection.stopEvents();
  connection.stopEvents = (): void => undefined;
  connection.host = null;
}

/** The request by which a pane says that it can run functions (office-host protocol, section 11). */
const READY = {
  Actions: [
    { Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 },
    {
      Id: 3,
      ActionType: 3,
      Name: '_SetOsfControlContainerReadyForCustomFunctions',
      ObjectPathId: 1,
      ArgumentInfo: { Arguments: [] },
    },
  ],
  ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: 'Microsoft.ExcelServices.CustomFunctions' } },
};

async function startCustomFunctions({ host }: Connection): Promise<void> {
  await host?.request(READY);
}

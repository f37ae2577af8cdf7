import { createPaneSession } from './paneSession';
import type { BatchAnswer, PaneSessionOptions } from './paneSession';

const ORIGIN = 'https://localhost:3000';

function open(changes: Partial<PaneSessionOptions> = {}) {
  const posted: Record<string, unknown>[] = [];
  const session = createPaneSession({
    conversationId: 'c1',
    origin: ORIGIN,
    post: (text) => posted.push(JSON.parse(text) as Record<string, unknown>),
    appContext: () => ({ _appName: 16 }),
    execute: () => Promise.resolve({ kind: 'response', text: '{"Results":[]}' }),
    settings: { read: () => [['weeks', '4']], write: () => undefined },
    onCommandCompleted: () => undefined,
    onLeave: () => undefined,
    ...changes,
  });
  const send = (name: string, data: unknown, kind = 0, correlation = 7) =>
    session.receive(
      JSON.stringify({
        _messageType: 0,
        _actionName: name,
        _conversationId: 'c1',
        _correlationId: correlation,
        _origin: ORIGIN,
        _data: data,
        _actionType: kind,
        _serializerVersion: 1,
      }),
    );
  return { session, posted, send };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const batch = (body: unknown, flags = 1) => ({
  ArrayData: ['IterativeExecutor', 'POST', 'ProcessQuery', ['SdkVersion', 'officejs'], body, 0, flags],
  DdaMethod: { ControlId: 'app1', Version: 1, DispatchId: 93 },
});

test('the app context is given, echoing name, conversation and correlation', async () => {
  const { posted, send } = open();
  send('ContextActivationManager_getAppContextAsync', ['pane']);
  await settled();
  expect(posted).toEqual([
    {
      _messageType: 1,
      _actionName: 'ContextActivationManager_getAppContextAsync',
      _conversationId: 'c1',
      _correlationId: 7,
      _origin: ORIGIN,
      _data: { _appName: 16 },
      _errorCode: 0,
      _responseType: 0,
      _serializerVersion: 1,
    },
  ]);
});

test.each([
  'not json',
  '{"a":1}',
  '{"_messageType":0,"_actionName":"x","_correlationId":1,"_conversationId":"other"}',
  5,
])('%p is left alone', async (text) => {
  const { session, posted } = open();
  session.receive(text);
  await settled();
  expect(posted).toEqual([]);
});

test('a batch goes to the host, in one piece or several, with its flags', async () => {
  const seen: unknown[] = [];
  const execute = (body: string, flags: number): Promise<BatchAnswer> => {
    seen.push([body, flags]);
    return Promise.resolve({ kind: 'response', text: '{"Results":[1]}' });
  };
  const { posted, send } = open({ execute });
  send('executeMethod', batch('{"Actions":[]}', 1));
  send('executeMethod', batch(['{"Act', 'ions":[]}'], 65));
  await settled();
  expect(seen).toEqual([
    ['{"Actions":[]}', 1],
    ['{"Actions":[]}', 65],
  ]);
  expect(posted[0]?._data).toEqual({
    Version: 1,
    Error: 0,
    Data: [200, ['Content-Type', 'application/json'], '{"Results":[1]}'],
  });
});

test('a refusal travels as its number, a silence not at all', async () => {
  const answers: BatchAnswer[] = [{ kind: 'refusal', error: 5004 }, { kind: 'silence' }];
  const { posted, send } = open({ execute: () => Promise.resolve(answers.shift() ?? { kind: 'silence' }) });
  send('executeMethod', batch('{}'));
  send('executeMethod', batch('{}'));
  await settled();
  expect(posted.map((message) => message._data)).toEqual([{ Version: 1, Error: 5004 }]);
});

test('events wait until the client listens, then come in order as events', async () => {
  const { session, posted, send } = open();
  session.fireEvents([[65536, 11, '{a}', '{}']]);
  session.fireEvents([[65536, 12, '{a}', '{}']]);
  expect(session.isListening).toBe(false);
  send('richApiMessage', { eventDispId: 33 }, 1, 9);
  await settled();
  expect(session.isListening).toBe(true);
  const events = posted.filter((message) => message._responseType === 1);
  expect(events.map((message) => message._data)).toEqual([
    { ArrayData: [[65536, 11, '{a}', '{}']] },
    { ArrayData: [[65536, 12, '{a}', '{}']] },
  ]);
  expect(events[0]).toMatchObject({ _actionName: 'richApiMessage', _correlationId: 9 });
});

test('a function command is invoked and its end is told', async () => {
  const completed: string[] = [];
  const { session, posted, send } = open({ onCommandCompleted: (id) => completed.push(id) });
  send('appCommandInvoked', { eventDispId: 39 }, 1);
  await settled();
  session.invokeCommand('cmd-1', 'scoreSheet', 'DC.Score');
  expect(posted.at(-1)?._data).toEqual(['cmd-1', 'scoreSheet', '{"source":{"id":"DC.Score"}}']);
  send('executeMethod', { 0: 'cmd-1', 1: 0, 2: '{}', DdaMethod: { DispatchId: 94 } });
  await settled();
  expect(completed).toEqual(['cmd-1']);
});

test('document settings are saved and read back', async () => {
  const written: unknown[] = [];
  const settings = {
    read: () => [['weeks', '4'] as const],
    write: (entries: unknown) => written.push(entries),
  };
  const { posted, send } = open({ settings });
  send('executeMethod', {
    DdaSettingsMethod: { Properties: [['seed', '"v0"']] },
    DdaMethod: { DispatchId: 76 },
  });
  send('executeMethod', { DdaMethod: { DispatchId: 75 } });
  await settled();
  expect(written).toEqual([[['seed', '"v0"']]]);
  expect(posted[1]?._data).toEqual({
    Version: 1,
    Error: 0,
    Properties: { Settings: [{ Name: 'weeks', Value: '4' }] },
  });
});

test('Tab past the end of the pane gives the keyboard back', async () => {
  let left = 0;
  const { send } = open({ onLeave: () => left++ });
  send('ContextActivationManager_notifyHost', ['pane', 13, null]);
  send('ContextActivationManager_notifyHost', ['pane', 1, null]);
  await settled();
  expect(left).toBe(1);
});

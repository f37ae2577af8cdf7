/**
 * The client's messages to the page that holds its frame, and the page's answers: JSON text given to postMessage.
 * Observed with Microsoft's client 1.1.110; the fields are its own.
 */
export const ACTION_KIND = { call: 0, register: 1, unregister: 2 } as const;

export interface PaneRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

/** Null for anything that is not a request of this conversation: other scripts post messages too. */
export function parseRequest(text: unknown, conversationId: string): PaneRequest | null {
  if (typeof text !== 'string') return null;
  try {
    const message: unknown = JSON.parse(text);
    return isRequest(message) && message._conversationId === conversationId ? message : null;
  } catch {
    return null;
  }
}

function isRequest(message: unknown): message is PaneRequest {
  if (message === null || typeof message !== 'object') return false;
  const { _messageType, _actionName, _correlationId } = message as Partial<PaneRequest>;
  return _messageType === 0 && typeof _actionName === 'string' && typeof _correlationId === 'number';
}

export interface Reply {
  readonly data: unknown;
  /** 0 is success. */
  readonly errorCode?: number;
}

export function formatReply(request: PaneRequest, origin: string, reply: Reply): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _data: reply.data,
    _errorCode: reply.errorCode ?? 0,
    _responseType: 0,
    _serializerVersion: 1,
  });
}

export interface PaneEvent {
  readonly name: string;
  readonly conversationId: string;
  /** Correlation of the request that registered for the event. */
  readonly correlationId: number;
  readonly data: unknown;
}

export function formatEvent(event: PaneEvent, origin: string): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: event.name,
    _conversationId: event.conversationId,
    _correlationId: event.correlationId,
    _origin: origin,
    _data: event.data,
    _errorCode: 0,
    _responseType: 1,
    _serializerVersion: 1,
  });
}

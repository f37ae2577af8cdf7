/**
 * One question to a service, asked again where that may help. Nothing goes along that says who asks (no cookies, no page),
 * and a redirection is not followed: what the user allowed one server to know is not passed on to another.
 *
 * Asked again: 429 and 503 after as long as they say (`Retry-After`), other faults of the server and of the connection after
 * one, two, four seconds. Not: what was asked wrongly (4xx).
 */
import { fail, succeed } from '../domain/result';
import type { Result } from '../domain/result';
import type { StopSignal } from '../app/dcPilot';

/** What a process or page lends: its connection, its clock. */
export interface ServiceDoor {
  readonly fetch: typeof fetch;
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970, for answers that name a time. */
  readonly now: () => number;
  /** The key the user gave for a server (its origin); null for none. */
  readonly keyFor: (origin: string) => string | null;
  /** Recipients the user of this machine allowed; nobody when absent. */
  readonly allowed?: () => readonly string[];
  /** Seconds one try may take; 60 when absent. */
  readonly patience?: number;
}

export interface ServiceQuestion {
  /** As the user calls the service. */
  readonly name: string;
  readonly host: string;
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | FormData;
}

const TRIES = 4;
const PATIENCE_SECONDS = 60;
/** Nobody waits longer than this for one answer, whatever the server says. */
const LONGEST_WAIT_SECONDS = 60;
const STOP_CHECK_MILLISECONDS = 50;
const LONGEST_REASON = 200;

type Attempt =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'stopped' }
  /** Worth another try. */
  | { readonly kind: 'away' | 'busy'; readonly reason: string; readonly waitSeconds: number | null }
  | { readonly kind: 'refused' | 'key'; readonly reason: string };

/** "5" or "Wed, 25 Nov 2026 21:00:00 GMT" → seconds from now; null where nothing readable is said. */
export const retryAfterSeconds = (header: string | null, now: number): number | null => {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now) / 1000));
};

/** What the server says of a refusal, on one line: `message` or `error` of its JSON, else its status. */
const refusalOf = (status: number, text: string): string => {
  const found = /"(?:message|error|error_message)"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(text);
  const said = found?.[1]?.replace(/\s+/g, ' ').slice(0, LONGEST_REASON);
  return said ? `HTTP ${status}, ${said}` : `HTTP ${status}`;
};

const reading = (status: number, text: string, waitSeconds: number | null): Attempt => {
  if (status >= 200 && status < 300) return { kind: 'text', text };
  const reason = refusalOf(status, text);
  if (status === 429 || status === 503) return { kind: 'busy', reason, waitSeconds };
  if (status === 401 || status === 403) return { kind: 'key', reason };
  return status >= 500 ? { kind: 'away', reason, waitSeconds } : { kind: 'refused', reason };
};

/** Closes the connection when the user stops or patience ends; says which. */
const watch = (signal: StopSignal | undefined, milliseconds: number) => {
  const controller = new AbortController();
  let ended: 'stopped' | 'late' | null = null;
  const end = (why: 'stopped' | 'late'): void => {
    ended ??= why;
    controller.abort();
  };
  const stopWatch = setInterval(() => {
    if (signal?.aborted) end('stopped');
  }, STOP_CHECK_MILLISECONDS);
  const timer = setTimeout(() => end('late'), milliseconds);
  return {
    signal: controller.signal,
    whyEnded: () => ended,
    close: () => {
      clearInterval(stopWatch);
      clearTimeout(timer);
    },
  };
};

const faultOf = (error: unknown): string => {
  const code = (error as { cause?: { code?: unknown } } | null)?.cause?.code;
  return typeof code === 'string' ? code : 'ERR_NETWORK';
};

const tryOnce = async (
  door: ServiceDoor,
  question: ServiceQuestion,
  signal: StopSignal | undefined,
): Promise<Attempt> => {
  const { url, method, headers, body } = question;
  const { patience = PATIENCE_SECONDS } = door;
  const watching = watch(signal, patience * 1000);
  try {
    const answer = await door.fetch(url, {
      ...{ method, headers: { ...headers }, signal: watching.signal },
      ...{ redirect: 'error', credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' },
      ...(body === undefined ? {} : { body }),
    });
    const text = await answer.text();
    return reading(answer.status, text, retryAfterSeconds(answer.headers.get('retry-after'), door.now()));
  } catch (error) {
    if (watching.whyEnded() === 'stopped') return { kind: 'stopped' };
    const reason = watching.whyEnded() === 'late' ? `> ${patience} s` : faultOf(error);
    return { kind: 'away', reason, waitSeconds: null };
  } finally {
    watching.close();
  }
};

/** Waits in small steps, so that the user is heard. */
const waitFor = async (door: ServiceDoor, seconds: number, signal: StopSignal | undefined): Promise<void> => {
  for (let left = seconds * 1000; left > 0 && !signal?.aborted; left -= STOP_CHECK_MILLISECONDS)
    await door.wait(Math.min(left, STOP_CHECK_MILLISECONDS));
};

/**
 * The text of a good answer. CANCELLED when stopped; SERVICE_KEY, SERVICE_REFUSED at once; SERVICE_BUSY and
 * SERVICE_UNREACHABLE after four tries.
 */
export const askService = async (
  door: ServiceDoor,
  question: ServiceQuestion,
  signal?: StopSignal,
): Promise<Result<string>> => {
  const at = { service: question.name, host: question.host };
  for (let attempt = 1; ; attempt++) {
    if (signal?.aborted) return fail('CANCELLED');
    const tried = await tryOnce(door, question, signal);
    switch (tried.kind) {
      case 'text':
        return succeed(tried.text);
      case 'stopped':
        return fail('CANCELLED');
      case 'key':
        return fail('SERVICE_KEY', { ...at, reason: tried.reason });
      case 'refused':
        return fail('SERVICE_REFUSED', { ...at, reason: tried.reason });
      default: {
        const seconds = tried.waitSeconds ?? 2 ** (attempt - 1);
        if (attempt === TRIES || seconds > LONGEST_WAIT_SECONDS)
          return fail(tried.kind === 'busy' ? 'SERVICE_BUSY' : 'SERVICE_UNREACHABLE', {
            ...{ ...at, reason: tried.reason },
          });
        await waitFor(door, seconds, signal);
      }
    }
  }
};

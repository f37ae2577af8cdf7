/** A server of this machine for tests, and what it was asked. */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Question {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A text as it is; anything else as JSON. Never answered where absent. */
  readonly body?: unknown;
}

export interface LocalServer {
  /** "http://127.0.0.1:40321" */
  readonly url: string;
  readonly host: string;
  readonly asked: readonly Question[];
  readonly close: () => Promise<void>;
}

const read = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
};

const send = (response: ServerResponse, { status = 200, headers, body }: Answer): void => {
  if (body === undefined) return;
  const isText = typeof body === 'string';
  response.writeHead(status, { 'content-type': isText ? 'text/plain' : 'application/json', ...headers });
  response.end(isText ? body : JSON.stringify(body));
};

/** Answers every question by `answer`, which is told how many came before. */
export const startServer = async (
  answer: (question: Question, before: number) => Answer | Promise<Answer>,
): Promise<LocalServer> => {
  const asked: Question[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const question = {
        ...{ method: request.method ?? '', path: request.url ?? '', headers: request.headers },
        body: await read(request),
      };
      asked.push(question);
      send(response, await answer(question, asked.length - 1));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const host = `127.0.0.1:${port}`;
  return {
    ...{ host, url: `http://${host}`, asked },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};

/** What tests of the host share: a host, Microsoft's client on it, and the usual questions. */
import type { HostOptions } from '../../host/hostTypes';
import { createHost } from '../../host';
import type { Host } from '../../host';
import { connectClient } from '../client';
import type { Client } from '../client';

export interface HostWithClient {
  readonly host: Host;
  readonly client: Client;
}

/** A French host with an empty sheet "Feuil1", and the client connected to it. */
export function hostWithClient(options: HostOptions = {}): HostWithClient {
  const host = createHost({ locale: 'fr-FR', ...options });
  return { host, client: connectClient(host) };
}

export const firstSheet = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem('Feuil1');

/** The error a batch ends with. */
export async function errorOf(
  work: (context: Excel.RequestContext) => unknown,
): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(async (context) => {
      await work(context);
      await context.sync();
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error('The batch was not refused.');
}

/** "code place" of the refusal; "done" where there was none. */
export async function refusal(work: (context: Excel.RequestContext) => unknown): Promise<string> {
  try {
    await Excel.run(async (context) => {
      await work(context);
      await context.sync();
    });
    return 'done';
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return `${error.code} ${error.debugInfo.errorLocation}`;
    throw error;
  }
}

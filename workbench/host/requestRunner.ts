import { CLASSES } from './classes/registry';
import type { BatchAnswer, RefusedBody } from './hostTypes';
import type { HostRefusal } from './limits/guardRequest';
import { byteLengthOf, refuseRequest, refuseResponse, WAIT_FOR_CELL_EDIT } from './limits/guardRequest';
import { executeRequest } from './protocol/execute';
import type { RequestBody, ResponseBody } from './protocol/wire';
import type { HostContext } from './session/hostContext';

const POLL_MS = 20;
const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Runs requests as the host of a pane does, with its limits, refusals and deaths. */
export class RequestRunner {
  private isDead = false;

  constructor(
    private readonly context: HostContext,
    /** What follows a request: calculation, events, views. */
    private readonly finish: () => void,
    private readonly deliver: () => void,
    private readonly onInternalError: (error: unknown) => void,
  ) {}

  revive(): void {
    this.isDead = false;
  }

  execute(body: RequestBody | string): ResponseBody | RefusedBody {
    const { faults } = this.context;
    const length = typeof body === 'string' ? byteLengthOf(body, faults.payloadBytes) : 0;
    const refused = refuseRequest(faults, length);
    if (refused) return bodyOf(refused);
    return this.run(typeof body === 'string' ? (JSON.parse(body) as RequestBody) : body);
  }

  async request(body: RequestBody | string, flags: number, byteLength?: number): Promise<BatchAnswer> {
    const { faults } = this.context;
    if ((flags & WAIT_FOR_CELL_EDIT) !== 0) while (faults.isEditingCell) await wait(POLL_MS);
    if (this.countsDownToDeath()) return { kind: 'silence' };
    const answer = this.answer(body, byteLength);
    if (faults.delayMs > 0) await wait(faults.delayMs);
    if (this.isDead) return { kind: 'silence' };
    // Events come after the answer of the request that caused them.
    setTimeout(this.deliver, 0);
    return answer;
  }

  /** True when the pane's host is dead before this request runs. */
  private countsDownToDeath(): boolean {
    const { faults } = this.context;
    if (this.isDead) return true;
    if (faults.dieAfterRequests === null) return false;
    if (faults.dieAfterRequests > 0) {
      faults.dieAfterRequests--;
      return false;
    }
    this.isDead = true;
    return faults.deathComes === 'beforeTheRequest';
  }

  private answer(body: RequestBody | string, byteLength?: number): BatchAnswer {
    const { faults } = this.context;
    const weigh = (): number =>
      byteLengthOf(typeof body === 'string' ? body : JSON.stringify(body), faults.payloadBytes);
    const refused = refuseRequest(faults, byteLength ?? weigh());
    if (refused) return refusalOf(refused);
    const request = typeof body === 'string' ? (JSON.parse(body) as RequestBody) : body;
    const response = JSON.stringify(this.run(request));
    const tooLarge = refuseResponse(faults, byteLengthOf(response, faults.payloadBytes));
    return tooLarge ? refusalOf(tooLarge) : { kind: 'response', text: response };
  }

  private run(body: RequestBody): ResponseBody {
    const { context } = this;
    context.trigger = 'ThisLocalAddin';
    try {
      return executeRequest(body, CLASSES, context);
    } catch (error) {
      this.onInternalError(error);
      return internalError(error);
    } finally {
      if (context.faults.failAtAction !== null && context.faults.failAfterRequests > 0)
        context.faults.failAfterRequests--;
      this.finish();
      context.trigger = 'Unknown';
    }
  }
}

const refusalOf = ({ number, code, message }: HostRefusal): BatchAnswer => ({
  kind: 'refusal',
  error: number,
  code,
  message,
});

const bodyOf = ({ number, code, message }: HostRefusal): RefusedBody => ({
  HostError: { Number: number, Code: code, Message: message },
});

/** A fault of the host, not a refusal of Excel: the client sees a GeneralException with the fault's own words. */
function internalError(error: unknown): ResponseBody {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    Error: { Code: 'GeneralException', Message: message, Location: '', ActionIndex: 0, HttpStatusCode: 500 },
    ProcessedResults: { Results: [] },
    TraceIds: [],
  };
}

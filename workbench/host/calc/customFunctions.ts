import { callShape, countProblem, wireArguments } from './customArguments';
import type { GivenArgument } from './customArguments';
import { readAnswer } from './customResults';
import type { FormulaNode } from './graphNodes';
import { formatReference, sheetPrefix } from './referenceText';
import type { CustomFunctionMetadata, CustomFunctionsFile, InvocationEntry, InvocationResult } from './types';
import { errorOf, PENDING, RangeValue, unwrap } from './values';
import type { Plain, Value } from './values';
import type { Scalar, Rect } from '../model/types';
import type { Frame } from './world';
import type { CustomCaller } from './workbookWorld';

/** Characters per message: 5 MB is the host's limit, and quotes are escaped once more on the way. */
const FLAG_CANCELABLE = 1;
const FLAG_STREAMING = 2;
const FLAG_ERRORS_ALLOWED = 4;

/** The add-in's functions by upper-case name. */
export class CustomRegistry {
  private functions = new Map<string, CustomFunctionMetadata>();
  private allowsErrors = false;
  /** Grows with each registration. */
  version = 0;

  register(file: CustomFunctionsFile): void {
    this.functions = new Map(file.functions.map((metadata) => [metadata.name.toUpperCase(), metadata]));
    this.allowsErrors = file.allowErrorForDataTypeAny === true;
    this.version++;
  }
  find(name: string): CustomFunctionMetadata | undefined {
    return this.functions.get(name);
  }
  errorsAllowed(metadata: CustomFunctionMetadata): boolean {
    return metadata.allowErrorForDataTypeAny ?? this.allowsErrors;
  }
  get names(): readonly string[] {
    return [...this.functions.values()].map((metadata) => metadata.name);
  }
}

interface PendingCall {
  readonly id: number;
  node: FormulaNode;
  readonly metadata: CustomFunctionMetadata;
  readonly entry: InvocationEntry;
  isAnswered: boolean;
  value: Plain;
  numberFormat: string | undefined;
}

/** A call before it has a number. */
interface Asked {
  readonly metadata: CustomFunctionMetadata;
  readonly argumentsJson: string;
  readonly addresses: readonly (string | null)[] | undefined;
}

/** Calls of one cell, by function and arguments: asked once, remembered until the cell is calculated anew. */
type CellCalls = Map<string, PendingCall>;

export interface CustomNeeds {
  sheetName(sheetId: string): string;
  plain(value: Value, frame: Frame): Plain;
}

/** Calls of add-in functions on their way: collected while formulas are evaluated, sent together, answered together. */
export class CustomCalls implements CustomCaller {
  private readonly byNode = new Map<FormulaNode, CellCalls>();
  private readonly byId = new Map<number, PendingCall>();
  private queue: InvocationEntry[] = [];
  /** Entries of the queue that nobody waits for any more. */
  private readonly withdrawn = new Set<InvocationEntry>();
  private nextId = 1;
  private current: FormulaNode | undefined;
  private missing = 0;
  private lastFormat: string | undefined;

  constructor(
    private readonly registry: CustomRegistry,
    private readonly needs: CustomNeeds,
  ) {}

  /** Evaluates a cell with its calls; `isWaiting` when an answer is missing, so that it shows #BUSY!. */
  during(
    node: FormulaNode,
    evaluate: () => Value,
  ): { readonly value: Value; readonly isWaiting: boolean; readonly numberFormat: string | undefined } {
    const outer = { current: this.current, missing: this.missing, lastFormat: this.lastFormat };
    this.current = node;
    this.missing = 0;
    this.lastFormat = undefined;
    try {
      const value = evaluate();
      return { value, isWaiting: this.missing > 0, numberFormat: this.lastFormat };
    } finally {
      if (this.missing === 0) this.settle(node);
      Object.assign(this, outer);
    }
  }

  /** All answers are in and used: only calls that may answer again (streams) are remembered. */
  private settle(node: FormulaNode): void {
    const calls = this.byNode.get(node);
    if (!calls) return;
    for (const [key, call] of calls) {
      if (call.metadata.options?.stream === true) continue;
      calls.delete(key);
      this.byId.delete(call.id);
    }
    if (calls.size === 0) this.byNode.delete(node);
  }

  /** The same cell filed anew, reading what it read before: it waits for the answers already asked for. */
  hand(from: FormulaNode, to: FormulaNode): void {
    const calls = this.byNode.get(from);
    if (!calls) return;
    for (const call of calls.values()) call.node = to;
    this.byNode.delete(from);
    this.byNode.set(to, calls);
  }

  /** Forgets the calls of a cell that changed or went; the pane is told where it asked to be. */
  drop(node: FormulaNode): void {
    const calls = this.byNode.get(node);
    if (!calls) return;
    for (const call of calls.values()) {
      this.byId.delete(call.id);
      const { cancelable, stream } = call.metadata.options ?? {};
      const isCancelled = cancelable === true || stream === true;
      if (isCancelled && (!call.isAnswered || stream === true))
        this.queue.push([1, 1001, '', JSON.stringify({ invocationId: call.id })]);
    }
    this.byNode.delete(node);
    if (this.queue.length > 0) for (const call of calls.values()) this.withdrawn.add(call.entry);
  }

  call(name: string, args: readonly Value[], frame: Frame): Value | undefined {
    const metadata = this.registry.find(name);
    if (!metadata || !this.current) return undefined;
    const problem = countProblem(metadata, args.length);
    if (problem) return problem;
    const given: GivenArgument[] = args.map((value) => ({
      value: this.needs.plain(value, frame),
      isOmitted: value === null,
    }));
    if (given.some(({ value }) => value === PENDING)) return PENDING;
    const addresses =
      metadata.options?.requiresParameterAddresses === true
        ? args.map((arg) => this.addressOf(arg))
        : undefined;
    return this.callAll(metadata, given, addresses);
  }

  private callAll(
    metadata: CustomFunctionMetadata,
    given: readonly GivenArgument[],
    addresses: readonly (string | null)[] | undefined,
  ): Value {
    const shape = callShape(metadata, given);
    if (shape.rows === 1 && shape.columns === 1)
      return this.callOne(metadata, given, { row: 0, column: 0 }, addresses);
    const rows: Scalar[][] = [];
    let isWaiting = false;
    for (let row = 0; row < shape.rows; row++) {
      const line: Scalar[] = [];
      for (let column = 0; column < shape.columns; column++) {
        const value = this.callOne(metadata, given, { row, column }, addresses);
        if (value === PENDING) isWaiting = true;
        line.push(Array.isArray(value) ? errorOf('#VALUE!') : (value as Scalar));
      }
      rows.push(line);
    }
    return isWaiting ? PENDING : rows;
  }

  private callOne(
    metadata: CustomFunctionMetadata,
    given: readonly GivenArgument[],
    at: { row: number; column: number },
    addresses: readonly (string | null)[] | undefined,
  ): Plain {
    const wires = wireArguments(metadata, given, at, this.registry.errorsAllowed(metadata));
    if (!Array.isArray(wires)) return wires as Plain;
    const node = this.current;
    if (!node) return PENDING;
    const asked = { metadata, argumentsJson: JSON.stringify(wires), addresses };
    const call = this.callWith(node, asked);
    if (!call.isAnswered) {
      this.missing++;
      return PENDING;
    }
    this.lastFormat = call.numberFormat;
    return call.value;
  }

  private callWith(node: FormulaNode, asked: Asked): PendingCall {
    const { metadata, argumentsJson } = asked;
    const calls: CellCalls = this.byNode.get(node) ?? new Map<string, PendingCall>();
    this.byNode.set(node, calls);
    const key = `${metadata.id}${argumentsJson}`;
    const known = calls.get(key);
    if (known) return known;
    const id = this.nextId++;
    const call: PendingCall = {
      id,
      node,
      metadata,
      entry: this.entry(id, node, asked),
      isAnswered: false,
      value: null,
      numberFormat: undefined,
    };
    calls.set(key, call);
    this.byId.set(id, call);
    this.queue.push(call.entry);
    return call;
  }

  private entry(id: number, node: FormulaNode, asked: Asked): InvocationEntry {
    const { metadata, argumentsJson, addresses } = asked;
    const own = this.address(node.sheetId, {
      top: node.row,
      left: node.column,
      bottom: node.row,
      right: node.column,
    });
    const options = metadata.options ?? {};
    const flags =
      (options.cancelable === true ? FLAG_CANCELABLE : 0) |
      (options.stream === true ? FLAG_STREAMING : 0) |
      (this.registry.errorsAllowed(metadata) ? FLAG_ERRORS_ALLOWED : 0);
    const tail = addresses ? `,${JSON.stringify(addresses)}` : '';
    return [
      1,
      1000,
      '',
      `[${id},${JSON.stringify(metadata.id)},${argumentsJson},${JSON.stringify(own)},${flags}${tail}]`,
    ];
  }

  private address(sheetId: string, rect: Rect): string {
    const isCell = rect.top === rect.bottom && rect.left === rect.right;
    const text = formatReference({
      ...rect,
      shape: isCell ? 'cell' : 'area',
      absolute: { top: false, left: false, bottom: false, right: false },
    });
    return sheetPrefix(this.needs.sheetName(sheetId)) + text;
  }

  private addressOf(value: Value): string | null {
    return value instanceof RangeValue ? this.address(value.areas[0].sheetId, value.areas[0].rect) : null;
  }

  /** What was asked since the last call. */
  takeAsked(): InvocationEntry[] {
    const entries = this.queue.filter((entry) => !this.withdrawn.has(entry));
    this.queue = [];
    this.withdrawn.clear();
    return entries;
  }

  /** Everything sent and not answered. */
  pending(): InvocationEntry[] {
    return [...this.byId.values()].filter((call) => !call.isAnswered).map((call) => call.entry);
  }

  /** Takes answers in; gives the cells for which nothing is missing any more. */
  accept(results: readonly InvocationResult[]): Set<FormulaNode> {
    const touched = new Set<FormulaNode>();
    for (const result of results) {
      const answer = readAnswer(result);
      const call = answer && this.byId.get(answer.id);
      if (!answer || !call) continue;
      call.isAnswered = true;
      call.value = unwrap(answer.value) ?? 0;
      call.numberFormat = answer.numberFormat;
      touched.add(call.node);
    }
    for (const node of touched) {
      const calls = [...(this.byNode.get(node)?.values() ?? [])];
      if (calls.some((call) => !call.isAnswered)) touched.delete(node);
    }
    return touched;
  }
}

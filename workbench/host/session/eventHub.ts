/** Entry of a richApiMessage: category, type, target, JSON text (office-host protocol, section 10). */
export type EventEntry = readonly [category: number, type: number, target: string, message: string];
export type EventListener = (entries: readonly EventEntry[]) => void;

const EXCEL_EVENTS = 65_536;
export const WORKBOOK_TARGET = 'Workbook';

/** Numbers of the events this host tells of (office-host protocol, section 10); listening for another is ApiNotFound. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  rowHidden: 22,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  chartAdded: 50,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  runtimeVisibility: 65_539,
} as const;

/** A message with its envelope, quotes escaped, stays under the 5 MB of the web. */
const MESSAGE_CHARACTERS = 3_500_000;
const ENTRY_FRAME = 32;

function inMessages(entries: readonly EventEntry[]): EventEntry[][] {
  const messages: EventEntry[][] = [];
  let size = Infinity;
  for (const entry of entries) {
    size += entry[3].length + ENTRY_FRAME;
    if (size > MESSAGE_CHARACTERS) {
      messages.push([]);
      size = entry[3].length + ENTRY_FRAME;
    }
    messages.at(-1)?.push(entry);
  }
  return messages;
}

/** Queue of events for the client. An event is queued only for targets that have a listener. */
export class EventHub {
  /** Runtime.enableEvents. */
  isEnabled = true;
  private readonly registrations = new Map<string, number>();
  private readonly listeners = new Set<EventListener>();
  private queue: EventEntry[] = [];
  private lastReference = 0;

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.registrations.set(key, (this.registrations.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    const left = (this.registrations.get(key) ?? 0) - 1;
    if (left > 0) this.registrations.set(key, left);
    else this.registrations.delete(key);
  }

  isWatched(type: number, targets: readonly string[]): boolean {
    return this.isEnabled && targets.some((target) => this.registrations.has(`${type} ${target}`));
  }

  /** Queues one entry per target that has a listener; `message` is only made when there is one. */
  emit(type: number, targets: readonly string[], message: () => Record<string, unknown>): void {
    if (!this.isWatched(type, targets)) return;
    const text = JSON.stringify(message());
    for (const target of targets) {
      if (this.registrations.has(`${type} ${target}`)) this.queue.push([EXCEL_EVENTS, type, target, text]);
    }
  }

  /** Queues an entry whatever is registered: custom-function calls, visibility of the pane. */
  push(entry: EventEntry): void {
    this.queue.push(entry);
  }

  nextReferenceId(): string {
    return `E${++this.lastReference}`;
  }

  take(): readonly EventEntry[] {
    const taken = this.queue;
    this.queue = [];
    return taken;
  }

  onEvents(listener: EventListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Hands the queue to the listeners, in messages of the size Excel sends; without listeners it waits for `take`. */
  deliver(): void {
    if (this.queue.length === 0 || this.listeners.size === 0) return;
    const messages = inMessages(this.take());
    for (const message of messages) for (const listener of this.listeners) listener(message);
  }

  forgetRegistrations(): void {
    this.registrations.clear();
    this.queue = [];
  }
}

/**
 * A moment as a clock on the wall shows it, for ical-generator: the library prints local time by a Date's local getters,
 * which depend on the machine's own zone and skip an hour on a clock-change night. These read the fields they were given.
 */
import { fromSerial } from '../calendar/serialDate';

export class WallTime extends Date {
  /** What ical-generator asks of a date that knows its zone. */
  readonly internal: Date = this;

  static at(serialDay: number, minute: number): WallTime {
    const { year, month, day } = fromSerial(serialDay);
    return new WallTime(Date.UTC(year, month - 1, day, 0, minute));
  }

  /** What a clock showing UTC says at that moment (milliseconds since 1970). */
  static ofInstant(milliseconds: number): WallTime {
    return new WallTime(milliseconds);
  }

  withTimeZone(): this {
    return this;
  }
  tzComponents(): readonly string[] {
    return [];
  }
  override getFullYear(): number {
    return this.getUTCFullYear();
  }
  override getMonth(): number {
    return this.getUTCMonth();
  }
  override getDate(): number {
    return this.getUTCDate();
  }
  override getHours(): number {
    return this.getUTCHours();
  }
  override getMinutes(): number {
    return this.getUTCMinutes();
  }
  override getSeconds(): number {
    return this.getUTCSeconds();
  }
}

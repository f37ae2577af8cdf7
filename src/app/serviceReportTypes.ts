import type { FailureCode } from '../domain/result';

/** What a run asked of an online service and got. */
export interface ServiceUseReport {
  readonly role: 'geocoder' | 'roads' | 'engine';
  readonly service: string;
  readonly host: string;
  /** `notAllowed`: named in the workbook, and nothing was sent. */
  readonly state: 'used' | 'partial' | 'notAllowed';
  /** Addresses, legs or visits. */
  readonly asked: number;
  readonly answered: number;
  /** Why the service gave up before the end; null where it did not. */
  readonly code: FailureCode | null;
  readonly message: string;
}

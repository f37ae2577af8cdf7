import type { Shift, TourModel } from '../model';
import { possibleShifts } from './possibleShifts';

/** True where on no day anybody may come could he drive there and back: more than his driving, or than his whole day. */
export function isTooFar(model: TourModel, visit: number): boolean {
  const { accounts, visits, travel } = model;
  const { account = -1, seconds: length = 0 } = visits[visit] ?? {};
  const asked = accounts[account];
  if (!asked) return false;
  const drive = ({ start, end }: Shift): number =>
    (travel.seconds[start * travel.places + asked.place] ?? 0) +
    (travel.seconds[asked.place * travel.places + end] ?? 0);
  const shifts = possibleShifts(model, visit);
  return (
    shifts.length > 0 &&
    shifts.every((shift) => {
      const needed = drive(shift);
      return needed > (shift.maxDriveSeconds ?? Infinity) || needed + length > shift.close - shift.open;
    })
  );
}

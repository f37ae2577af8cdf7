import type { Shift, TourModel } from '../model';

/** True where on no day anybody may come could he drive there and back: more than his driving, or than his whole day. */
export function isTooFar({ accounts, visits, reps, travel }: TourModel, visit: number): boolean {
  const { account = -1, seconds: length = 0, firstDay = 0, lastDay = Infinity } = visits[visit] ?? {};
  const asked = accounts[account];
  if (!asked) return false;
  const drive = ({ start, end }: Shift): number =>
    (travel.seconds[start * travel.places + asked.place] ?? 0) +
    (travel.seconds[asked.place * travel.places + end] ?? 0);
  const shifts = reps.flatMap((rep, at) =>
    asked.reps && !asked.reps.includes(at)
      ? []
      : rep.shifts.flatMap((shift, day) => (shift && day >= firstDay && day <= lastDay ? [shift] : [])),
  );
  return (
    shifts.length > 0 &&
    shifts.every((shift) => {
      const needed = drive(shift);
      return needed > (shift.maxDriveSeconds ?? Infinity) || needed + length > shift.close - shift.open;
    })
  );
}

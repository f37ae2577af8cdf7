import fc from 'fast-check';
import { overCapacityChoices, type OverCapacityInput } from './overCapacity';

function inputOf(
  visits: readonly number[],
  hours: number,
  more: Partial<OverCapacityInput> & { readonly values?: readonly number[] } = {},
): OverCapacityInput {
  const { values, ...rest } = more;
  return {
    frequencies: {
      visits: Float64Array.from(visits),
      minutes: new Float64Array(visits.length).fill(30),
      calls: new Float64Array(visits.length),
      videos: new Float64Array(visits.length),
    },
    travelMinutes: 30,
    phoneMinutes: 20,
    phoneShare: 0.25,
    videoMinutes: 45,
    videoShare: 0.5,
    accounts: visits.map((_, i) => i),
    hours,
    value: Float64Array.from(values ?? visits.map((_, i) => i)),
    newRep: { hours: 791, euros: 85_000 },
    ...rest,
  };
}

test('what fits needs no choice', () => {
  expect(overCapacityChoices(inputOf([12, 6], 18))).toBeNull();
});

test('12 visits for 10 hours: intervals × 1.2, or two visits of the least valuable account', () => {
  const choices = overCapacityChoices(inputOf([6, 6], 10, { values: [50, 20] }));
  expect(choices).toMatchObject({
    requiredHours: 12,
    excessHours: 2,
    stretch: { factor: 1.2, visitsLost: 2 },
    drop: { accounts: [1], visits: [2], visitsLost: 2, hoursFreed: 2, valueLost: 40 },
    phone: { calls: 2, coverageLost: 1.5, valueLost: 30 },
    video: { calls: 2, officeHours: 1.5, coverageLost: 1, valueLost: 20 },
    hire: { reps: 1, euros: 85_000, hoursLeft: 789 },
  });
  expect(choices?.phone.officeHours).toBeCloseTo(2 / 3, 10);
});

test('W10: 3,880 visits, five reps of 720: one more is hired (answers §1)', () => {
  const shops = [...Array<number>(480).fill(6), ...Array<number>(240).fill(3), ...Array<number>(280).fill(1)];
  const choices = overCapacityChoices(inputOf(shops, 5 * 720, { newRep: { hours: 720, euros: 85_000 } }));
  expect(choices).toMatchObject({ requiredHours: 3880, excessHours: 280, hire: { reps: 1 } });
});

test('of equal accounts the first rows give up their visits, whole ones, and no more than they have', () => {
  const choices = overCapacityChoices(inputOf([1, 1, 1], 1.5, { values: [5, 5, 5] }));
  expect(choices?.drop).toMatchObject({ accounts: [0, 1], visits: [1, 1], hoursFreed: 2 });
});

test('each choice makes the work fit', () => {
  const visits = fc.array(fc.integer({ min: 0, max: 47 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(visits, fc.integer({ min: 0, max: 300 }), (all, hours) => {
      const choices = overCapacityChoices(inputOf(all, hours));
      const total = all.reduce((sum, one) => sum + one, 0);
      if (!choices) return total <= hours;
      const { stretch, drop, hire } = choices;
      const fits = (freed: number): boolean => total - freed <= hours + 1e-6;
      return (
        fits(stretch.visitsLost) &&
        fits(drop.hoursFreed) &&
        fits(hire.reps * 791) &&
        drop.visits.every((lost, i) => lost <= (all[drop.accounts[i] ?? 0] ?? 0))
      );
    }),
  );
});

import { fieldHours, visitCapacity } from './visitCost';
import {
  repsForTurnover,
  repsForVisits,
  repsNeeded,
  wholeReps,
  wholeVisits,
  workHours,
  workloadGap,
  workVisits,
} from './workload';

const visits = (...items: [number, number][]): number =>
  workVisits(items.map(([accounts, each]) => ({ accounts, visits: each })));

describe('size of the force, by the published examples', () => {
  it('zabanga.us (Kotler): 1 000 × 36 + 2 000 × 12 over 1 000 calls → 60', () => {
    expect(visits([1000, 36], [2000, 12])).toBe(60_000);
    expect(repsNeeded(60_000, 1000)).toBe(60);
    expect(repsForVisits(60_000, { minutes: 60, hoursPerRep: 1000, fieldShare: 1 })).toBe(60);
  });

  it('bangalore1965: 200 × 4 h, 450 × 2 h, 1 000 × 1 h a month over 1 200 h → 27', () => {
    const months = 12;
    const hours = workHours([
      { accounts: 200, visits: months, hours: 4 },
      { accounts: 450, visits: months, hours: 2 },
      { accounts: 1000, visits: months, hours: 1 },
    ]);
    expect(hours).toBe(32_400);
    expect(repsNeeded(hours, 6 * 5 * 4 * 10)).toBe(27);
  });

  it('scribd 751593918, solution 1: 44 weeks × 4 d × 8 h, 45 min → 1 877 visits, rounded down', () => {
    const year = { workDays: (52 - (5 + 1 + 2)) * 4, hoursPerDay: 8, fieldShare: 1 };
    expect(year.workDays).toBe(176);
    expect(fieldHours(year)).toBe(1408);
    expect(wholeVisits(visitCapacity(45, year))).toBe(1877);
  });

  it('scribd 751593918, TFV solution 1: 45 200 over 6 × 180 → 41.85 → 42', () => {
    const work = visits([50, 8], [400, 13], [2200, 18]);
    expect(work).toBe(45_200);
    expect(repsNeeded(work, 6 * 180)).toBeCloseTo(41.85, 2);
    expect(wholeReps(repsNeeded(work, 6 * 180))).toBe(42);
  });

  it('scribd 751593918, solution 3: 150 × 12 + 60 × 6 × 12 + 300 × 2 → 6 720', () => {
    expect(visits([150, 12], [60, 72], [300, 2])).toBe(6720);
    expect(52 - 5 - 2 - 1 - 1).toBe(43);
  });

  it('LPU DMGT205: 9 100 h over 960 h → 9.48 → 10', () => {
    const perRep = 40 * 48 * 0.5;
    expect(repsNeeded(9100, perRep)).toBeCloseTo(9.48, 2);
    expect(wholeReps(repsNeeded(9100, perRep))).toBe(10);
  });

  it('lathese.com, Jules Pouliguen: 60 × 4 + 240 × 2 + 150 × 1 → 870 visits; 1.99 → 2', () => {
    expect(visits([60, 4], [240, 2], [150, 1])).toBe(870);
    expect(wholeReps(1.99)).toBe(2);
  });

  it('scribd 700385656, WAR: 1 000 shops → 3 880 visits over 45 × 4 × 4 → 5.39 → 6, one to hire (computed)', () => {
    const work = visits([480, 6], [240, 3], [280, 1]);
    const perRep = (52 - 5 - 1 - 1) * 4 * 4;
    const gap = workloadGap({
      visits: work,
      hours: work,
      visitsPerRep: perRep,
      hoursPerRep: perRep,
      reps: 5,
    });
    expect([work, perRep]).toEqual([3880, 720]);
    expect(gap.repsByVisits).toBeCloseTo(5.39, 2);
    expect(wholeReps(gap.repsByVisits) - gap.reps).toBe(1);
    expect(gap.gap).toBeCloseTo(0.39, 2);
  });

  it('scribd 700385656, SUCCES: 42 weeks × 4 d × 8 h, 45 min → 1 792 visits (computed)', () => {
    const year = { workDays: (52 - 5 - 2 - 1 - 2) * 4, hoursPerDay: 8, fieldShare: 1 };
    expect([year.workDays, fieldHours(year), visitCapacity(45, year)]).toEqual([168, 1344, 1792]);
  });

  it('transtutors 7480049, XYZ: 41 × 52 + 105 × 12 + 225 × 6 over 768 → 6.17; 110 ÷ 9 M$ → 13 (computed)', () => {
    const work = visits([41, 52], [105, 12], [225, 6]);
    expect(work).toBe(4742);
    expect(repsNeeded(work, 4 * 4 * 48)).toBeCloseTo(6.17, 2);
    expect(repsForTurnover(110, 9)).toBeCloseTo(12.2, 1);
    expect(wholeReps(repsForTurnover(110, 9))).toBe(13);
  });

  it('go-sidely.com: 2 000 000 ÷ 400 000 → 5', () => {
    expect(repsForTurnover(2_000_000, 400_000)).toBe(5);
  });

  it('yourarticlelibrary 48681: 500 × 10 + 2 000 × 6 + 5 500 × 4 → 39 000 (computed)', () => {
    expect(visits([500, 10], [2000, 6], [5500, 4])).toBe(39_000);
  });

  it('method, sample’s shape: 3 025 visits against 6 × 527 possible → 96 %', () => {
    const clients = visits([110, 12], [165, 6], [165, 2]);
    const prospects = visits([35, 4], [70, 2], [105, 1]);
    const perRep = wholeVisits(visitCapacity(90, { workDays: 226, hoursPerDay: 7, fieldShare: 0.5 }));
    expect([clients, prospects, perRep]).toEqual([2640, 385, 527]);
    expect(Math.round((100 * (clients + prospects)) / (6 * perRep))).toBe(96);
  });

  it('differs in visits and in hours where visits are long', () => {
    const { repsByVisits, repsByHours, gap } = workloadGap({
      visits: 527,
      hours: 1582,
      visitsPerRep: 527,
      hoursPerRep: 791,
      reps: 1,
    });
    expect([repsByVisits, repsByHours, gap]).toEqual([1, 2, 1]);
  });

  it('cannot be told where a rep has no hours', () => {
    expect(repsNeeded(100, 0)).toBeNaN();
  });
});

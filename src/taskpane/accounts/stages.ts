import type { Stage } from '../../app/dcPilot';
import type { PaneJob } from '../store/paneState';

export const STAGE_KEYS = {
  read: 'run.read',
  recognise: 'run.recognise',
  score: 'run.stageScore',
  locate: 'run.locate',
  ask: 'run.ask',
  plan: 'run.plan',
  restorePoint: 'run.restorePoint',
  write: 'run.write',
  finish: 'run.finish',
  undo: 'run.undo',
} as const satisfies Record<Stage, string>;

type Parts = readonly (readonly [Stage, number])[];

/** Stages of a scoring in their order, with the part of the whole each usually takes. */
const SCORE_PARTS = [
  ['read', 0.3],
  ['recognise', 0.05],
  ['score', 0.15],
  ['restorePoint', 0.1],
  ['write', 0.35],
  ['finish', 0.05],
] as const satisfies Parts;

const PLAN_PARTS = [
  ['read', 0.1],
  ['recognise', 0.02],
  ['score', 0.08],
  ['locate', 0.1],
  ['ask', 0.1],
  ['plan', 0.6],
] as const satisfies Parts;

const TOUR_PARTS = [
  ['read', 0.08],
  ['recognise', 0.02],
  ['score', 0.05],
  ['locate', 0.05],
  ['ask', 0.05],
  ['plan', 0.45],
  ['restorePoint', 0.05],
  ['write', 0.2],
  ['finish', 0.05],
] as const satisfies Parts;

const PARTS: Readonly<Partial<Record<PaneJob, Parts>>> = { previewTours: PLAN_PARTS, tours: TOUR_PARTS };

const partsOf = (job: PaneJob): Parts => PARTS[job] ?? SCORE_PARTS;

/** Share done of the whole job (0–1); null for a stage outside it, such as putting things back. */
export const wholeShare = (job: PaneJob, stage: Stage, share: number): number | null => {
  let done = 0;
  for (const [name, part] of partsOf(job)) {
    if (name === stage) return done + part * Math.min(1, Math.max(0, share));
    done += part;
  }
  return null;
};

export const stagesOf = (job: PaneJob): readonly Stage[] => partsOf(job).map(([name]) => name);

import type { Stage } from '../../app/dcPilot';

export const STAGE_KEYS = {
  read: 'run.read',
  recognise: 'run.recognise',
  score: 'run.stageScore',
  locate: 'run.locate',
  plan: 'run.plan',
  restorePoint: 'run.restorePoint',
  write: 'run.write',
  finish: 'run.finish',
  undo: 'run.undo',
} as const satisfies Record<Stage, string>;

/** Stages of a scoring in their order, with the part of the whole each usually takes. */
const SCORE_PARTS = [
  ['read', 0.3],
  ['recognise', 0.05],
  ['score', 0.15],
  ['restorePoint', 0.1],
  ['write', 0.35],
  ['finish', 0.05],
] as const satisfies readonly (readonly [Stage, number])[];

/** Share done of the whole scoring (0–1); null for a stage outside it, such as putting things back. */
export const wholeShare = (stage: Stage, share: number): number | null => {
  let done = 0;
  for (const [name, part] of SCORE_PARTS) {
    if (name === stage) return done + part * Math.min(1, Math.max(0, share));
    done += part;
  }
  return null;
};

export const SCORE_STAGES: readonly Stage[] = SCORE_PARTS.map(([name]) => name);

/** Where a stage stands among those of a scoring; −1 for a stage outside it. */
export const stageIndex = (stage: Stage): number => SCORE_STAGES.indexOf(stage);

/**
 * Which rule makes the classes of a run: `--set` > what the user changed in `DC Barème` (kept there as "fixé ici") >
 * `DC Paramètres` > default. What a run merely wrote into `DC Barème` is no word of the user's.
 */
import type { ClassCuts, ClassRule, ClassRuleKind, ScoringModel } from '../domain/scoring/types';
import type { SettingKey, SettingValues } from '../domain/settings/types';
import type { RunSettings } from './runSettings';

const LIMIT_KEYS = {
  thresholds: 'classes',
  rank: 'classRanks',
  quantile: 'classShares',
} as const satisfies Record<ClassRuleKind, SettingKey>;

const KINDS = Object.keys(LIMIT_KEYS) as ClassRuleKind[];

/** What this run says: a rule, or the limits of one. */
const saidKind = (run: RunSettings): ClassRuleKind | undefined =>
  run.classRule ?? KINDS.find((kind) => run[LIMIT_KEYS[kind]] !== undefined);

const isSame = (a: ClassRule, b: ClassRule): boolean =>
  a.kind === b.kind && String(a.limits) === String(b.limits);

const pinned = (
  kept: ClassCuts | undefined,
  written: Pick<ScoringModel, 'classes'> | null,
): ClassRule | null => {
  if (!kept) return null;
  const isEdited = written !== null && !isSame(kept, written.classes);
  return kept.isPinned || isEdited ? { kind: kept.kind, limits: kept.limits, isPinned: true } : null;
};

export interface ClassSources {
  readonly run: RunSettings;
  readonly values: SettingValues;
  /** `DC Barème` as it stands, and as the last run wrote it. */
  readonly kept: Pick<ScoringModel, 'classes'> | null;
  readonly written: Pick<ScoringModel, 'classes'> | null;
}

export const classRuleOf = ({ run, values, kept, written }: ClassSources): ClassRule => {
  const said = saidKind(run);
  const kind = said ?? values.classRule;
  const bySettings = { kind, limits: values[LIMIT_KEYS[kind]] };
  return said ? bySettings : (pinned(kept?.classes, written) ?? bySettings);
};

import type { NamedScenario, ScenarioChange } from '../../domain/settings/types';

/** What the accounts come to under a set of parameters. Euros a year without tax; null where not known. */
export interface ScenarioFigures {
  readonly reps: number;
  readonly visits: number;
  /** Field hours the visits take, and those there are. */
  readonly hours: number;
  readonly capacityHours: number;
  /** hours ÷ capacityHours. */
  readonly load: number | null;
  readonly costPerVisit: number | null;
  readonly cost: number | null;
  readonly margin: number | null;
  /** Margin − cost of visits. */
  readonly result: number | null;
  /** Annual cost of all reps. */
  readonly payroll: number;
  /** Of the margin, what remains where all visits are stretched to the hours there are. */
  readonly inReach: number | null;
  /** inReach − payroll. */
  readonly net: number | null;
}
export type ScenarioFigureId = keyof ScenarioFigures;

/** Where a scenario comes from: what holds now, the ones to begin with, `DC Scénarios`, or the run's own. */
export type ScenarioSource = 'today' | 'start' | 'sheet' | 'run';

/** A scenario to work out. */
export interface ScenarioInForce {
  readonly scenario: NamedScenario;
  readonly source: Exclude<ScenarioSource, 'today'>;
  /** Row of the body of `DC Scénarios`; null for one that does not stand there. */
  readonly row: number | null;
}

export interface ScenarioReport extends ScenarioFigures {
  readonly name: string;
  readonly source: ScenarioSource;
  readonly changes: ScenarioChange;
  /** net − today's net. */
  readonly netChange: number | null;
}

/** A scenario of a run: language-free keys and texts, as `--set` takes them. */
export interface ScenarioText {
  readonly name: string;
  readonly changes: Readonly<Record<string, string>>;
}

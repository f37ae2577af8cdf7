export interface ActiveCell {
  readonly row: number;
  readonly column: number;
}

export type Step = 'up' | 'down' | 'left' | 'right';

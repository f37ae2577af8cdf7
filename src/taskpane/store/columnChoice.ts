import type { Inspection, MappingChoice } from '../../app/dcPilot';
import type { FieldId } from '../../words/fields';

/** Above it a recognised column is taken as sure; below it is shown to be checked. */
export const SURE_CONFIDENCE = 0.8;

export type SheetColumn = Inspection['columns'][number];

export interface MappedField {
  readonly field: FieldId;
  readonly column: SheetColumn | null;
  /** 0–1. */
  readonly confidence: number;
  readonly standing: 'ask' | 'check' | 'sure' | 'chosen';
}

/** The first examples of a column, on one line. */
export const sampleText = ({ samples }: SheetColumn): string =>
  samples
    .filter((sample) => sample.trim() !== '')
    .slice(0, 3)
    .join(' · ');

/** How a column is named in a mapping choice: its header while no other has the same, else its letter. */
export const choiceOf = (column: SheetColumn, columns: readonly SheetColumn[]): string => {
  const isUnique = columns.filter(({ header }) => header === column.header).length === 1;
  return isUnique && column.header !== '' && !column.header.startsWith('@')
    ? column.header
    : `@${column.letter}`;
};

const STANDING_ORDER = { ask: 0, check: 1, chosen: 2, sure: 3 } as const;

const standingOf = (
  inspection: Inspection,
  choices: MappingChoice,
  field: FieldId,
): MappedField['standing'] => {
  const { mapping } = inspection;
  if (choices[field] !== undefined || mapping.chosen?.includes(field)) return 'chosen';
  if (mapping.questions.some((question) => question.field === field)) return 'ask';
  return (mapping.confidence[field] ?? 1) < SURE_CONFIDENCE ? 'check' : 'sure';
};

/** The fields in use, those to be checked first. */
export const mappedFields = (inspection: Inspection, choices: MappingChoice): MappedField[] => {
  const { mapping, columns } = inspection;
  const fields = new Set<string>([...Object.keys(mapping.fields), ...Object.keys(choices)]);
  for (const { field } of mapping.questions) fields.add(field);
  return [...fields]
    .map((name) => name as FieldId)
    .map((field) => {
      const index = mapping.fields[field];
      return {
        field,
        column: index === undefined ? null : (columns[index] ?? null),
        confidence: mapping.confidence[field] ?? 1,
        standing: standingOf(inspection, choices, field),
      };
    })
    .sort((a, b) => STANDING_ORDER[a.standing] - STANDING_ORDER[b.standing]);
};

/** Questions not yet answered. */
export const openQuestions = (
  inspection: Inspection,
  choices: MappingChoice,
): Inspection['mapping']['questions'] =>
  inspection.mapping.questions.filter(({ field }) => choices[field] === undefined);

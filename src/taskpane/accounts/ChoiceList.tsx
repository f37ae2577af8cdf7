import { useId } from 'react';
import { FIELD, FIELD_BOX, FIELD_LABEL } from '../shared/looks';
import { makeStyles, mergeClasses } from '../shared/styles';
import { tokens } from '../shared/tokens';

const useStyles = makeStyles({
  field: FIELD,
  label: FIELD_LABEL,
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  doubtful: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  list: { ...FIELD_BOX, textOverflow: 'ellipsis' },
  hint: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

export interface ListOption {
  readonly value: string;
  readonly text: string;
}

export interface ChoiceListProps {
  readonly label: string;
  /** Said at the right of the label. */
  readonly state?: string;
  readonly isDoubtful?: boolean;
  readonly hint?: string;
  readonly options: readonly ListOption[];
  readonly selected: string;
  readonly onSelect: (value: string) => void;
}

/**
 * A list to choose from. The system's own is taken: it opens over the edge of a narrow pane and finds an entry by its first
 * letters. Fluent's Combobox finds one by any of its letters, for 38 kB (gzip): two fifths of an empty pane; its Select, the
 * same list in a Fluent frame, for 10 kB with its label and the tokens it brings.
 */
export const ChoiceList = (props: ChoiceListProps) => {
  const { label, state, isDoubtful, hint, options, selected, onSelect } = props;
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        <span className={styles.name}>{label}</span>{' '}
        {state !== undefined && <span className={isDoubtful ? styles.doubtful : styles.quiet}>{state}</span>}
      </label>
      <select
        id={id}
        className={styles.list}
        value={selected}
        {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
        onChange={({ currentTarget }) => onSelect(currentTarget.value)}
      >
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <span id={`${id}-hint`} className={mergeClasses(styles.quiet, styles.hint)}>
          {hint}
        </span>
      )}
    </div>
  );
};

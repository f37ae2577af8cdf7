import { useId } from 'react';
import { useFieldStyles } from '../shared/fieldStyles';

export interface DraftFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export const DraftField = ({ label, value, onChange }: DraftFieldProps) => {
  const styles = useFieldStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={styles.input}
        value={value}
        autoComplete="off"
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  );
};

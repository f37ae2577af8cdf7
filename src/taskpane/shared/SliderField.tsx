import { useId } from 'react';
import { useFieldStyles } from './fieldStyles';

export interface SliderFieldProps {
  readonly label: string;
  readonly value: number;
  /** Lowest and highest value. */
  readonly range: readonly [number, number];
  readonly step: number;
  /** The value with its unit, as it is read. */
  readonly text: string;
  readonly onChange: (value: number) => void;
}

/** A number chosen by moving along a line, with its value beside it. */
export const SliderField = ({ label, value, range: [min, max], step, text, onChange }: SliderFieldProps) => {
  const styles = useFieldStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <div className={styles.label}>
        <label htmlFor={id}>{label}</label>
        <span className={styles.value}>{text}</span>
      </div>
      <input
        id={id}
        type="range"
        className={styles.slider}
        {...{ min, max, step, value }}
        aria-valuetext={text}
        onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
      />
    </div>
  );
};

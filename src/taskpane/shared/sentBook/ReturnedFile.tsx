import { useId } from 'react';
import { useFieldStyles } from '../fieldStyles';

/** A workbook that came back, to be chosen from the disk. */
export const ReturnedFile = ({
  label,
  onChoose,
}: {
  readonly label: string;
  readonly onChoose: (file: File) => void;
}) => {
  const fields = useFieldStyles();
  const id = useId();
  return (
    <div className={fields.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept=".xlsx"
        className={fields.input}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onChoose(file);
          currentTarget.value = '';
        }}
      />
    </div>
  );
};

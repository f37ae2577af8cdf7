import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { FIELD_BOX } from '../looks';
import { makeStyles } from '../styles';
import { useTextStyles } from '../textStyles';
import { tokens } from '../tokens';
import type { MadeBook } from './madeBook';

const useStyles = makeStyles({
  wide: { width: '100%' },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { ...FIELD_BOX, boxSizing: 'border-box', minHeight: '120px', resize: 'vertical' },
});

export interface MadeBookPartProps {
  readonly made: MadeBook;
  /** `outcome`: what became of it, in words; null while nothing did. */
  readonly says: Readonly<Record<'headline' | 'columns' | 'open' | 'copy' | 'text', string>> & {
    readonly outcome: string | null;
  };
  readonly onOpen: () => void;
  readonly onCopy: () => void;
}

/** A workbook that is ready: what is in it, and the ways out of the pane. */
export const MadeBookPart = ({ made, says, onOpen, onCopy }: MadeBookPartProps) => {
  const styles = useStyles();
  const texts = useTextStyles();
  const id = useId();
  return (
    <>
      <p className={texts.headline}>{says.headline}</p>
      <p className={texts.why}>{says.columns}</p>
      <div className={styles.bar}>
        <Button appearance="primary" onClick={onOpen}>
          {says.open}
        </Button>
        <Button onClick={onCopy}>{says.copy}</Button>
      </div>
      {says.outcome !== null && (
        <p role="status" className={made.outcome === 'notOpened' ? texts.bad : texts.good}>
          {says.outcome}
        </p>
      )}
      {made.outcome === 'notOpened' && (
        <div className={styles.wide}>
          <label htmlFor={id}>{says.text}</label>
          <textarea id={id} className={styles.text} readOnly value={made.handoff.text} />
        </div>
      )}
    </>
  );
};

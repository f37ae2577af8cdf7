import { Button } from '@fluentui/react-components';
import { makeStyles } from './styles';
import { tokens } from './tokens';

const useStyles = makeStyles({
  button: {
    justifyContent: 'flex-start',
    textAlign: 'left',
    maxWidth: 'none',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
  },
  text: { display: 'flex', flexDirection: 'column' },
  details: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

export interface ChoiceButtonProps {
  readonly title: string;
  /** What the choice means, under its name. */
  readonly details: string;
  readonly onChoose: () => void;
}

/** One answer to a question. */
export const ChoiceButton = ({ title, details, onChoose }: ChoiceButtonProps) => {
  const styles = useStyles();
  return (
    <Button className={styles.button} onClick={onChoose}>
      <span className={styles.text}>
        <span>{title}</span>
        <span className={styles.details}>{details}</span>
      </span>
    </Button>
  );
};

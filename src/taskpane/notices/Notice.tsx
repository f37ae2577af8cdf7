import { CheckmarkCircleFilled, ErrorCircleFilled, InfoFilled, WarningFilled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { makeStyles, mergeClasses } from '../shared/styles';
import { tokens } from '../shared/tokens';

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalM,
    borderWidth: '1px',
    borderStyle: 'solid',
    borderRadius: tokens.borderRadiusXLarge,
    color: tokens.colorNeutralForeground1,
  },
  sign: { flexShrink: 0, fontSize: '20px' },
  body: {
    flexGrow: 1,
    minWidth: 0,
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalXS,
  },
  info: { backgroundColor: tokens.colorNeutralBackground3, borderColor: tokens.colorNeutralStroke1 },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    borderColor: tokens.colorStatusSuccessBorder1,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderColor: tokens.colorStatusWarningBorder1,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderColor: tokens.colorStatusDangerBorder1,
  },
  infoSign: { color: tokens.colorNeutralForeground3 },
  successSign: { color: tokens.colorStatusSuccessForeground3 },
  warningSign: { color: tokens.colorStatusWarningForeground3 },
  errorSign: { color: tokens.colorStatusDangerForeground3 },
});

const SIGNS = {
  info: InfoFilled,
  success: CheckmarkCircleFilled,
  warning: WarningFilled,
  error: ErrorCircleFilled,
};

export interface NoticeProps {
  readonly intent: keyof typeof SIGNS;
  readonly title: string;
  /** One line each. */
  readonly lines: readonly string[];
  /** Buttons. */
  readonly children?: ReactNode;
}

/** Something to know before going on, with what can be done about it. It is told by the pane's live region. */
export const Notice = ({ intent, title, lines, children }: NoticeProps) => {
  const styles = useStyles();
  const Sign = SIGNS[intent];
  return (
    <div role="group" aria-label={title} className={mergeClasses(styles.notice, styles[intent])}>
      <Sign className={mergeClasses(styles.sign, styles[`${intent}Sign`])} aria-hidden />
      <div className={styles.body}>
        <strong>{title}</strong>
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
        {children !== undefined && <div className={styles.actions}>{children}</div>}
      </div>
    </div>
  );
};

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { DiagnosisReport } from '../../app/report';
import { THEMES } from '../../words/questionnaire';
import { useActions } from '../paneReact';
import { Disclosure } from '../shared/Disclosure';
import { Pill } from '../shared/Pill';
import { useTextStyles } from '../shared/textStyles';
import { useDiagnosisWords } from './useDiagnosisWords';

/** What the marks rest on: each fact with its cells. */
export const FindingsPanel = ({ findings }: Pick<DiagnosisReport, 'findings'>) => {
  const styles = useTextStyles();
  const { t, integer, language } = useDiagnosisWords();
  const actions = useActions();
  const [isOpen, setOpen] = useState(false);
  if (findings.length === 0) return null;
  const aside = <Pill tone="quiet">{t('findings.aside', { n: integer(findings.length) })}</Pill>;
  return (
    <Disclosure title={t('findings.heading')} aside={aside} isOpen={isOpen} onToggle={setOpen}>
      <ul className={styles.list}>
        {findings.map(({ theme, text, cells, mark }) => (
          <li key={`${theme} ${text}`}>
            <div className={styles.line}>
              <span className={styles.why}>{THEMES[theme][language]}</span>
              {mark !== null && <span className={styles.figure}>{integer(mark)}</span>}
            </div>
            <span>{text}</span>{' '}
            {cells !== '' && (
              <Button
                size="small"
                aria-label={`${t('action.show')} ${cells}`}
                onClick={() => void actions.reveal(cells)}
              >
                {t('action.show')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};

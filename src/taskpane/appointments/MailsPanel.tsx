import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { AgendaReport } from '../../app/agendaReportTypes';
import { usePaneContext, useSlice } from '../paneReact';
import { Disclosure } from '../shared/Disclosure';
import { FIELD_BOX } from '../shared/looks';
import { makeStyles } from '../shared/styles';
import { useTextStyles } from '../shared/textStyles';
import { tokens } from '../shared/tokens';
import { copyFile } from './agendaJobs';
import { AGENDA } from './agendaSlice';
import { useAgendaWords } from './useAgendaWords';

const SHOWN = 6;

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  mail: { display: 'grid', rowGap: tokens.spacingVerticalXXS, justifyItems: 'start' },
  text: { ...FIELD_BOX, boxSizing: 'border-box', minHeight: '110px', resize: 'vertical' },
});

/** Mails made ready: the user's own program sends them, or he copies the text. */
export const MailsPanel = ({ mails }: Pick<AgendaReport, 'mails'>) => {
  const styles = useStyles();
  const texts = useTextStyles();
  const { t, integer } = useAgendaWords();
  const context = usePaneContext();
  const copied = useSlice(AGENDA, (state) => state.copied);
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure
      title={t('mails.heading')}
      aside={t('mails.aside', { n: integer(mails.length) })}
      isOpen={isOpen}
      onToggle={setOpen}
    >
      <p className={texts.facts}>{t(mails.length === 0 ? 'mails.none' : 'mails.text')}</p>
      <ul className={texts.list}>
        {mails.slice(0, SHOWN).map(({ visit, name, to, subject, body, href }) => (
          <li key={visit} className={styles.mail}>
            <span className={texts.name}>{`${name} · ${to}`}</span>
            <div className={styles.bar}>
              <Button as="a" size="small" href={href} aria-label={t('mails.writeFor', { name })}>
                {t('mails.write')}
              </Button>
              <Button
                size="small"
                aria-label={t('mails.copyFor', { name })}
                onClick={() => void copyFile(context, { file: visit, text: `${subject}\n\n${body}` })}
              >
                {t('mails.copy')}
              </Button>
            </div>
            <div role="status">
              {copied?.file === visit && (
                <p className={texts.facts}>{t(copied.isCopied ? 'mails.copied' : 'mails.notCopied')}</p>
              )}
            </div>
            <textarea
              readOnly
              className={styles.text}
              aria-label={t('mails.body', { name })}
              value={`${subject}\n\n${body}`}
            />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { AgendaReport } from '../../app/agendaReportTypes';
import { Disclosure } from '../shared/Disclosure';
import { FIELD_BOX } from '../shared/looks';
import { makeStyles } from '../shared/styles';
import { useTextStyles } from '../shared/textStyles';
import { tokens } from '../shared/tokens';
import { useAgendaWords } from './useAgendaWords';

const SHOWN = 6;

const useStyles = makeStyles({
  mail: { display: 'grid', rowGap: tokens.spacingVerticalXXS, justifyItems: 'start' },
  text: { ...FIELD_BOX, boxSizing: 'border-box', minHeight: '110px', resize: 'vertical' },
});

/** Mails made ready: the user's own program sends them, or he copies the text. */
export const MailsPanel = ({ mails }: Pick<AgendaReport, 'mails'>) => {
  const styles = useStyles();
  const texts = useTextStyles();
  const { t, integer } = useAgendaWords();
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
            <Button as="a" size="small" href={href} aria-label={t('mails.writeFor', { name })}>
              {t('mails.write')}
            </Button>
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

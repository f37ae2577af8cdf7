import { useId } from 'react';
import { ChoiceList } from '../../accounts/ChoiceList';
import { Disclosure } from '../../shared/Disclosure';
import { useFieldStyles } from '../../shared/fieldStyles';
import { Pill } from '../../shared/Pill';
import { makeStyles } from '../../shared/styles';
import { useTextStyles } from '../../shared/textStyles';
import { tokens } from '../../shared/tokens';
import { pageAllows } from '../services/recipients';
import { useTourWords } from '../useTourWords';
import {
  TILE_SERVICES,
  tileSourceOf,
  type TileChoice,
  type TileService,
  type TileSource,
} from '../../../app/tours/online/tileSource';

const useStyles = makeStyles({
  consent: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  box: { flexShrink: 0, width: '20px', height: '20px', accentColor: tokens.colorCompoundBrandBackground },
});

interface ChoiceProps {
  readonly choice: TileChoice;
  readonly onChange: (choice: TileChoice) => void;
}

interface TypedProps extends ChoiceProps {
  readonly part: 'template' | 'attribution';
}

const TypedField = ({ choice, onChange, part }: TypedProps) => {
  const styles = useFieldStyles();
  const texts = useTextStyles();
  const { t } = useTourWords();
  const id = useId();
  const { kind } = tileSourceOf(choice);
  const isWrong = part === 'template' && (kind === 'addressWrong' || kind === 'addressMissing');
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t(`tiles.${part}`)}</label>
      <input
        id={id}
        className={styles.input}
        value={choice[part]}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={isWrong && choice.template !== ''}
        aria-describedby={`${id}-hint`}
        // Another address is another recipient: it is allowed anew.
        onChange={({ currentTarget }) =>
          onChange({
            ...choice,
            [part]: currentTarget.value,
            isAllowed: part === 'attribution' && choice.isAllowed,
          })
        }
      />
      <span id={`${id}-hint`} className={isWrong && choice.template !== '' ? texts.bad : styles.hint}>
        {t(isWrong && choice.template !== '' ? 'tiles.templateWrong' : `tiles.${part}Hint`)}
      </span>
    </div>
  );
};

const Consent = ({ choice, onChange, source }: ChoiceProps & { readonly source: TileSource }) => {
  const styles = useStyles();
  const texts = useTextStyles();
  const { t } = useTourWords();
  const id = useId();
  const { host, template } = source;
  return (
    <>
      <p id={`${id}-sent`} className={texts.facts}>
        {t('tiles.sent', { host })}
      </p>
      {!pageAllows(template, 'img-src') && <p className={texts.bad}>{t('tiles.blocked', { host })}</p>}
      <div className={styles.consent}>
        <input
          id={id}
          type="checkbox"
          className={styles.box}
          checked={choice.isAllowed}
          aria-describedby={`${id}-sent`}
          onChange={({ currentTarget }) => onChange({ ...choice, isAllowed: currentTarget.checked })}
        />
        <label htmlFor={id}>{t('tiles.consent', { host })}</label>
      </div>
    </>
  );
};

interface ChooserProps extends ChoiceProps {
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** *Fond de carte*: outlines without a network, or pictures of a server once the user was told what it learns. */
export const TileChooser = ({ choice, onChange, isOpen, onToggle }: ChooserProps) => {
  const texts = useTextStyles();
  const { t } = useTourWords();
  const outcome = tileSourceOf(choice);
  const isOn = outcome.kind === 'source' && choice.isAllowed;
  return (
    <Disclosure
      title={t('tiles.title')}
      isOpen={isOpen}
      onToggle={onToggle}
      aside={<Pill tone="quiet">{isOn ? outcome.source.host : t('tiles.offline')}</Pill>}
    >
      <ChoiceList
        label={t('tiles.label')}
        options={TILE_SERVICES.map((service) => ({ value: service, text: t(`tiles.${service}`) }))}
        selected={choice.service}
        onSelect={(service) => onChange({ ...choice, service: service as TileService, isAllowed: false })}
      />
      {choice.service === 'own' && (
        <>
          <TypedField {...{ choice, onChange }} part="template" />
          <TypedField {...{ choice, onChange }} part="attribution" />
        </>
      )}
      {outcome.kind === 'source' && <Consent {...{ choice, onChange, source: outcome.source }} />}
      <p className={texts.why}>{t('tiles.where')}</p>
    </Disclosure>
  );
};

import { lazy, Suspense, useEffect, useRef } from 'react';
import { useActions, usePaneState } from '../paneReact';
import { Disclosure } from '../shared/Disclosure';
import { Pill } from '../shared/Pill';
import { mappedFields } from '../store/columnChoice';
import type { SheetMemory } from '../store/paneState';
import { useWords } from '../useWords';
import { makeStyles } from '../shared/styles';
import { tokens } from '../shared/tokens';

/** Searchable lists are heavy: they come when the user opens them. */
const MappingList = lazy(() => import('./MappingList').then(({ MappingList: list }) => ({ default: list })));

const useStyles = makeStyles({ loading: { color: tokens.colorNeutralForeground2 } });

/** The columns recognised, in short; opened, they can be corrected. */
export const Mapping = ({ memory }: { readonly memory: SheetMemory }) => {
  const styles = useStyles();
  const { t, counted } = useWords();
  const actions = useActions();
  const isOpen = usePaneState((state) => state.isMappingOpen);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) place.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isOpen]);
  const fields = mappedFields(memory.inspection, memory.choices);
  const toCheck = fields.filter(({ standing }) => standing === 'ask' || standing === 'check').length;
  const used = fields.filter(({ column }) => column !== null).length;
  const aside =
    toCheck > 0 ? (
      <Pill tone="warning">{t('mapping.toCheck', counted(toCheck))}</Pill>
    ) : (
      <Pill tone="quiet">{t('mapping.summary', counted(used))}</Pill>
    );
  return (
    <div ref={place}>
      <Disclosure title={t('mapping.heading')} aside={aside} isOpen={isOpen} onToggle={actions.openMapping}>
        <Suspense fallback={<span className={styles.loading}>{t('mapping.loading')}</span>}>
          <MappingList memory={memory} fields={fields} />
        </Suspense>
      </Disclosure>
    </div>
  );
};

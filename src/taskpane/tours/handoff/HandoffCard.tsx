import { useEffect, useRef } from 'react';
import { usePaneContext, usePaneState, useSlice } from '../../paneReact';
import { Disclosure } from '../../shared/Disclosure';
import { BackPart } from './BackPart';
import { readReps } from './handoffJobs';
import { HANDOFF } from './handoffSlice';
import { SendPart } from './SendPart';
import { useHandoffWords } from './useHandoffWords';

/** *Envoyer sa tournée*, and what comes back. */
export const HandoffCard = () => {
  const { t } = useHandoffWords();
  const context = usePaneContext();
  const slice = context.slice(HANDOFF);
  const isOpen = useSlice(HANDOFF, (state) => state.isOpen);
  const lastWrite = usePaneState((state) => state.lastWrite?.at);
  useEffect(() => {
    if (isOpen) void readReps(context);
  }, [context, isOpen, lastWrite]);
  const asked = useSlice(HANDOFF, (state) => state.asked);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked === 0) return;
    place.current?.scrollIntoView?.({ block: 'start' });
    place.current?.querySelector('button')?.focus();
  }, [asked]);
  return (
    <div ref={place}>
      <Disclosure title={t('title')} isOpen={isOpen} onToggle={(opened) => slice.update({ isOpen: opened })}>
        <SendPart />
        <BackPart />
      </Disclosure>
    </div>
  );
};

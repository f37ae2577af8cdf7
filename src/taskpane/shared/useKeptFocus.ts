import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps keyboard users in place: when the part that had the focus disappears (a button that starts a job), the focus goes to
 * the main region instead of being lost. Where the user is elsewhere, in the sheet for instance, nothing moves.
 */
export const useKeptFocus = (region: RefObject<HTMLElement | null>, change: string): void => {
  const hadFocus = useRef(false);

  useEffect(() => {
    const note = (): void => {
      hadFocus.current = region.current?.contains(document.activeElement) ?? false;
    };
    const forget = (event: FocusEvent): void => {
      if (event.relatedTarget !== null) note();
    };
    document.addEventListener('focusin', note);
    document.addEventListener('focusout', forget);
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('focusout', forget);
    };
  }, [region]);

  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (hadFocus.current && isLost && document.hasFocus()) region.current?.focus({ preventScroll: true });
  }, [region, change]);
};

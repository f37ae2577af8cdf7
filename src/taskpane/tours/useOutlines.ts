import { useEffect, useState } from 'react';
import type { Outlines } from './map/mapTypes';

const load = async (): Promise<Outlines | null> => {
  const response = await fetch('assets/outlines.json');
  return response.ok ? ((await response.json()) as Outlines) : null;
};

/** The map's background from beside the page; null until it is there. Without it stops stand on a plain ground. */
export const useOutlines = (): Outlines | null => {
  const [outlines, setOutlines] = useState<Outlines | null>(null);
  useEffect(() => {
    let isWanted = true;
    load().then(
      (loaded) => isWanted && setOutlines(loaded),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return outlines;
};

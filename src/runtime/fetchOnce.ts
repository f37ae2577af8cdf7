/** What is fetched by its first use and shared from then on; what could not be fetched is tried again at the next use. */
export const fetchOnce = <Thing>(fetchThing: () => Promise<Thing>): (() => Promise<Thing>) => {
  let fetched: Promise<Thing> | null = null;
  return () => {
    fetched ??= fetchThing().catch((error: unknown) => {
      fetched = null;
      throw error;
    });
    return fetched;
  };
};

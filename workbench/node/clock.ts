/**
 * The present moment for command line and tests. SOURCE_DATE_EPOCH (seconds, the convention of reproducible builds)
 * stops it, so that the same input gives the same bytes.
 */
export const systemClock = (
  environment: Readonly<Record<string, string | undefined>> = process.env,
): (() => Date) => {
  const seconds = Number(environment['SOURCE_DATE_EPOCH'] ?? '');
  const isFixed = environment['SOURCE_DATE_EPOCH'] !== undefined && Number.isFinite(seconds);
  return isFixed ? () => new Date(seconds * 1000) : () => new Date();
};

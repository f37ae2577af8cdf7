/** VROOM’s answer to a week: every job once, in a route of a vehicle that was asked or left out. */
import * as z from 'zod/mini';
import { fail, succeed } from '../../domain/result';
import type { Result } from '../../domain/result';
import { readJson, wrongAnswer } from '../readAnswer';
import type { VroomQuestion } from './vroomQuestion';

const ANSWER = z.object({
  code: z.number(),
  error: z.optional(z.string()),
  unassigned: z.optional(z.array(z.object({ id: z.number() }))),
  routes: z.optional(
    z.array(
      z.object({
        vehicle: z.number(),
        // Versions before 1.3 say `job`.
        steps: z.array(
          z.object({ type: z.string(), id: z.optional(z.number()), job: z.optional(z.number()) }),
        ),
      }),
    ),
  ),
});

/** Visits of a day, in order. */
export interface DayRoute {
  readonly day: number;
  readonly visits: readonly number[];
}

type Server = Parameters<typeof wrongAnswer>[0];

/** "job 17 × 2", "vehicle 3 ?": what cannot be; null where all is well. */
const faultOf = (
  { jobs, vehicles }: VroomQuestion,
  routes: readonly DayRoute[],
  leftOut: readonly number[],
): string | null => {
  const known = new Set(jobs.map(({ id }) => id));
  const days = new Set(vehicles.map(({ id }) => id));
  const seen = new Set<number>();
  for (const { day } of routes) if (!days.delete(day)) return `vehicle ${day} ?`;
  for (const id of [...routes.flatMap(({ visits }) => visits), ...leftOut]) {
    if (!known.has(id)) return `job ${id} ?`;
    if (seen.has(id)) return `job ${id} × 2`;
    seen.add(id);
  }
  const missing = jobs.find(({ id }) => !seen.has(id));
  return missing ? `job ${missing.id} × 0` : null;
};

/** SERVICE_REFUSED in the server’s own words; SERVICE_ANSWER_WRONG. */
export const readVroomAnswer = (
  server: Server,
  question: VroomQuestion,
  text: string,
): Result<readonly DayRoute[]> => {
  const answer = readJson(server, text, ANSWER);
  if (!answer.ok) return answer;
  const { code, error = '', unassigned, routes } = answer.value;
  if (code !== 0)
    return fail('SERVICE_REFUSED', { service: server.name, host: server.host, reason: `${code}, ${error}` });
  if (!unassigned || !routes) return wrongAnswer(server, 'routes, unassigned ?');
  const read = routes.map(({ vehicle, steps }) => ({
    day: vehicle,
    visits: steps.flatMap(({ type, id, job }) => (type === 'job' ? [id ?? job ?? -1] : [])),
  }));
  const fault = faultOf(
    question,
    read,
    unassigned.map(({ id }) => id),
  );
  return fault === null
    ? succeed(read.filter(({ visits }) => visits.length > 0))
    : wrongAnswer(server, fault);
};

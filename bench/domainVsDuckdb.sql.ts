/** The method as one SQL statement over the table `accounts`; indices as in the product (STATUSES, CLASSES, DECISIONS). */

export const RESULT_COLUMNS = [
  'score',
  'class',
  'abc',
  'rank',
  'visits',
  'visit_cost',
  'year_cost',
  'turnover',
  'margin',
  'roi',
  'decision',
] as const;

/** Lowest values whose strictly larger ones sum to less than each share: one row of cuts. */
const paretoCuts = (name: string, source: string): string => `${name} AS (
  SELECT min(value) FILTER (above < 0.5 * total) AS c50, min(value) FILTER (above < 0.8 * total) AS c80,
    min(value) FILTER (above < 0.95 * total) AS c95, min(value) FILTER (above < 0.99 * total) AS c99,
    min(value) FILTER (above < 0.5 * total AND seen <= floor(known * 0.1)) AS key_cut
  FROM (
    SELECT value, sum(amount) OVER w - amount AS above, sum(amount) OVER () AS total,
      sum(times) OVER w AS seen, sum(times) OVER () AS known
    FROM (SELECT value, sum(value) AS amount, count(*) AS times FROM (${source}) WHERE value > 0 GROUP BY value)
    WINDOW w AS (ORDER BY value DESC)
  )
)`;

const paretoPoints = (value: string, cuts: string): string => `CASE WHEN ${value} IS NULL THEN NULL
  WHEN ${value} >= ${cuts}.c50 THEN 10 WHEN ${value} >= ${cuts}.c80 THEN 8 WHEN ${value} >= ${cuts}.c95 THEN 5
  WHEN ${value} >= ${cuts}.c99 THEN 3 WHEN ${value} > 0 THEN 1 ELSE 0 END`;

const measured = (today: number): string => `measured AS (
  SELECT a.*, CASE WHEN previousTurnover > 0 THEN round((a.turnover - previousTurnover) / previousTurnover, 9) END AS growth,
    ${today} - floor(lastOrder) AS days, status = 0 AS is_client,
    CASE WHEN status = 0 THEN a.turnover >= t.key_cut ELSE coalesce(a.potential >= t.key_cut, false) OR coalesce(employees >= 250, false) END AS is_key,
    ${paretoPoints('a.turnover', 't')} AS turnover_points,
    ${paretoPoints('a.potential', 'c')} AS client_potential_points,
    ${paretoPoints('a.potential', 'p')} AS prospect_potential_points,
    CASE WHEN marginRate IS NULL THEN NULL WHEN marginRate < 0 THEN 0 WHEN marginRate >= q.q3 THEN 10
      WHEN marginRate >= q.q2 THEN 7 WHEN marginRate >= q.q1 THEN 4 ELSE 1 END AS margin_points
  FROM accounts a, turnover_cuts t, client_cuts c, prospect_cuts p, quartiles q
)`;

/** Points × coefficient and maximum × coefficient, the criteria an account has. */
const POINTED = `pointed AS (
  SELECT *,
    CASE WHEN growth IS NULL THEN NULL WHEN growth >= 0.1 THEN 10 WHEN growth >= 0.05 THEN 7 WHEN growth >= -0.05 THEN 5 ELSE 3 END AS growth_points,
    CASE WHEN days IS NULL THEN NULL WHEN days >= 366 THEN 0 WHEN days >= 181 THEN 4 WHEN days >= 91 THEN 7 ELSE 10 END AS days_points,
    CASE WHEN employees IS NULL THEN NULL WHEN employees >= 250 THEN 10 WHEN employees >= 50 THEN 8 WHEN employees >= 10 THEN 5 WHEN employees >= 1 THEN 2 ELSE 0 END AS employee_points
  FROM measured
), weighed AS (
  SELECT *,
    CASE WHEN is_client THEN coalesce(3 * turnover_points, 0) + coalesce((CASE WHEN is_key THEN 3 ELSE 2 END) * client_potential_points, 0)
        + coalesce(2 * margin_points, 0) + CASE WHEN is_key THEN 0 ELSE coalesce(growth_points, 0) END + coalesce(days_points, 0)
      ELSE coalesce(4 * prospect_potential_points, 0) + coalesce(2 * employee_points, 0) END AS earned,
    10 * CASE WHEN is_client THEN (CASE WHEN turnover_points IS NULL THEN 0 ELSE 3 END)
        + (CASE WHEN client_potential_points IS NULL THEN 0 WHEN is_key THEN 3 ELSE 2 END) + (CASE WHEN margin_points IS NULL THEN 0 ELSE 2 END)
        + (CASE WHEN is_key OR growth_points IS NULL THEN 0 ELSE 1 END) + (CASE WHEN days_points IS NULL THEN 0 ELSE 1 END)
      ELSE (CASE WHEN prospect_potential_points IS NULL THEN 0 ELSE 4 END) + (CASE WHEN employee_points IS NULL THEN 0 ELSE 2 END) END AS possible,
    CASE WHEN is_client THEN 90 ELSE 60 END AS full_points
  FROM pointed
), scored AS (
  SELECT *, CASE WHEN possible > 0 AND possible / full_points >= 0.3 THEN round(100.0 * earned / possible, 9) END AS score FROM weighed
), classed AS (
  SELECT *, CASE WHEN score IS NULL THEN 255 WHEN score >= 75 THEN 0 WHEN score >= 50 THEN 1 WHEN score >= 25 THEN 2 ELSE 3 END AS class,
    CASE WHEN score IS NULL THEN 0 ELSE rank() OVER (ORDER BY score DESC NULLS LAST) END AS rank
  FROM scored
)`;

const FREQUENCIES = `frequencies(f_client, f_key, f_class, f_visits, f_minutes) AS (VALUES
  (true, false, 0, 12, 60), (true, false, 1, 6, 60), (true, false, 2, 2, 45), (true, false, 3, 0, 30),
  (true, true, 0, 24, 90), (true, true, 1, 12, 75), (true, true, 2, 6, 60), (true, true, 3, 2, 60),
  (false, false, 0, 4, 60), (false, false, 1, 2, 60), (false, false, 2, 1, 45), (false, false, 3, 0, 30),
  (false, true, 0, 4, 60), (false, true, 1, 2, 60), (false, true, 2, 1, 45), (false, true, 3, 0, 30))`;

const MONEY = `priced AS (
  SELECT c.*, f_visits AS visits, 85000.0 * (coalesce(f_minutes, 0) + 30) / (60 * 226 * 7 * 0.5) AS visit_cost,
    CASE WHEN is_client THEN c.turnover + 0.1 * coalesce(greatest(potential - c.turnover, 0), 0)
      ELSE coalesce(potential, CASE WHEN is_key THEN m.key_median ELSE m.small_median END)
        * CASE class WHEN 0 THEN 0.2 WHEN 1 THEN 0.1 WHEN 2 THEN 0.05 WHEN 3 THEN 0.02 END END AS expected
  FROM classed c LEFT JOIN frequencies ON f_client = is_client AND f_key = is_key AND f_class = class, medians m
), valued AS (
  SELECT *, visits * visit_cost AS year_cost, expected * coalesce(marginRate, 0.3) AS margin,
    CASE WHEN potential > 0 THEN greatest(0, 1 - coalesce(greatest(turnover, 0), 0) / potential) END AS left_to_win
  FROM priced
)`;

const RESULT = `SELECT id, score, class,
  CASE WHEN v.turnover > 0 THEN CASE WHEN v.turnover >= t.c80 THEN 0 WHEN v.turnover >= t.c95 THEN 1 ELSE 2 END ELSE 255 END AS abc,
  rank, visits, visit_cost, year_cost, expected AS turnover, margin,
  CASE WHEN year_cost > 0 THEN (margin - year_cost) / year_cost END AS roi,
  CASE WHEN margin IS NULL OR visits IS NULL THEN 255 WHEN (margin < visit_cost OR visits <= 0) AND NOT is_key THEN 0
    WHEN margin < year_cost THEN 1 WHEN score >= 50 AND left_to_win >= 0.3 THEN 2 ELSE 3 END AS decision
FROM valued v, turnover_cuts t`;

/** Makes the table `result`. `today` is the day recency is counted to. */
export const scoringSql = (today: number): string => `CREATE TABLE result AS WITH
${paretoCuts('turnover_cuts', 'SELECT turnover AS value FROM accounts')},
${paretoCuts('client_cuts', 'SELECT potential AS value FROM accounts WHERE status = 0')},
${paretoCuts('prospect_cuts', 'SELECT potential AS value FROM accounts WHERE status = 1')},
quartiles AS (
  SELECT greatest(0, quantile_cont(marginRate, 0.25)) AS q1, greatest(0, quantile_cont(marginRate, 0.5)) AS q2,
    greatest(0, quantile_cont(marginRate, 0.75)) AS q3 FROM accounts WHERE status = 0
),
${measured(today)},
${POINTED},
medians AS (
  SELECT median(turnover) FILTER (is_key) AS key_median, median(turnover) FILTER (NOT is_key) AS small_median
  FROM measured WHERE is_client AND turnover > 0
),
${FREQUENCIES},
${MONEY}
${RESULT}`;

/**
 * Says of figures about people that came out empty because no row names anybody: hours that were added up
 * before they were handed in count as hours, and nobody can be counted in them.
 */
import type { Catalogue } from '../definition/catalogue.ts';
import type { Metric } from '../definition/metric.ts';
import type { RecordKind } from '../definition/record-kind.ts';
import type { CallOptions, Engine } from '../engine.ts';
import { personKeysStatement } from '../query/person-keys.ts';
import type { CommitteeReport } from './report.ts';

/** The same report, with the reason `needs-people` in the place of `no-rows` where that is why. */
export async function withNeedOfPeople(
  engine: Engine,
  catalogue: Catalogue,
  report: CommitteeReport,
  options: CallOptions,
): Promise<CommitteeReport> {
  const empty = catalogue.metrics.filter(
    (metric) => countsPeople(metric) && isEmpty(report, metric.id),
  );
  const nameless = new Set<string>();
  for (const kind of new Set(empty.map(recordsOf))) {
    const record = catalogue.records.find(({ id }) => id === kind);
    if (record !== undefined && (await isNameless(engine, record, options))) nameless.add(kind);
  }
  const needing = new Set(
    empty.filter((metric) => nameless.has(recordsOf(metric))).map(({ id }) => id),
  );
  if (needing.size === 0) return report;
  return {
    ...report,
    rows: report.rows.map((row) =>
      needing.has(row.metric) && row.reason === 'no-rows'
        ? { ...row, reason: 'needs-people' }
        : row,
    ),
  };
}

function countsPeople(metric: Metric): boolean {
  if (metric.records === 'crew-months') return true;
  if (metric.kind === 'rate') return metric.count === 'people';
  return metric.kind === 'share' && 'count' in metric.of && metric.of.count === 'people';
}

/** The kind of record that the metric's rows come from. */
function recordsOf({ records }: Metric): string {
  return records === 'crew-months' ? 'hours' : records;
}

function isEmpty({ rows }: CommitteeReport, metric: string): boolean {
  const own = rows.filter((row) => row.metric === metric);
  return own.length > 0 && own.every(({ reason }) => reason === 'no-rows');
}

async function isNameless(
  engine: Engine,
  record: RecordKind,
  options: CallOptions,
): Promise<boolean> {
  const statement = personKeysStatement(record);
  if (statement === null) return false;
  const [found = {}] = await engine.query(statement, options);
  return Number(found['stored']) > 0 && Number(found['keyed']) === 0;
}

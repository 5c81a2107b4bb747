import type { Catalogue } from './catalogue.ts';
import { checkPredicate, ofType } from './check-predicate.ts';
import { fault, type Fault, repeatedIds, unknownNames } from './fault.ts';
import { namedColumns } from './named-columns.ts';
import { checkAliases } from './check-aliases.ts';
import type { DerivedColumn, RecordKind } from './record-kind.ts';

/** Faults of the record kinds and of the facts worked out from them. */
export function checkRecords(catalogue: Catalogue): readonly Fault[] {
  const sources = [...catalogue.records, ...catalogue.facts];
  return [
    ...repeatedIds(
      'records',
      sources.map(({ id }) => id),
    ),
    ...catalogue.records.flatMap((record) => [
      ...checkAliases(record),
      ...checkDerived(record, catalogue),
      ...checkKeys(record, catalogue),
      ...checkEvents(record, catalogue),
      ...checkRows(record, catalogue),
    ]),
    ...catalogue.facts.flatMap((fact) => {
      const named = [fact.person, fact.date].flatMap((column) => column ?? []);
      return unknownNames(`record ${fact.id}`, 'column', named, Object.keys(fact.columns));
    }),
  ];
}

/** A derived column reads the record's own columns and those derived before it. */
function checkDerived(record: RecordKind, catalogue: Catalogue): readonly Fault[] {
  const known = new Set(Object.keys(record.columns));
  return Object.entries(record.derived).flatMap(([name, derived]) => {
    const at = `record ${record.id}, derived ${name}`;
    const faults = [
      ...unknownNames(at, 'column', sourcesOf(derived), known),
      ...(derived.title === undefined && !(name in record.columns)
        ? [fault(at, 'has no title')]
        : []),
      ...(derived.kind === 'earliest'
        ? unknownNames(
            at,
            `column of ${derived.records}`,
            [derived.column, ...derived.on],
            namedColumns(catalogue, derived.records).keys(),
          )
        : []),
    ];
    known.add(name);
    return faults;
  });
}

function sourcesOf(derived: DerivedColumn): readonly string[] {
  switch (derived.kind) {
    case 'first':
    case 'sum':
      return derived.of;
    case 'hourly':
      return [derived.amount, derived.unit, derived.weeklyHours];
    case 'days':
      return [derived.from, derived.to];
    case 'person-of-color':
      return [derived.flag, derived.race];
    case 'earliest':
      return [...derived.on, derived.notBefore, ...(derived.notAfter ? [derived.notAfter] : [])];
    default:
      return derived satisfies never;
  }
}

function checkKeys(record: RecordKind, catalogue: Catalogue): readonly Fault[] {
  const at = `record ${record.id}`;
  const own = Object.keys(record.columns);
  return [
    ...unknownNames(at, 'column', record.person ? [record.person] : [], own),
    ...unknownNames(`${at}, unique`, 'column', record.unique ?? [], own),
    ...(record.date === undefined
      ? []
      : ofType(`${at}, date`, record.date, ['date'], namedColumns(catalogue, record.id))),
  ];
}

function checkEvents(record: RecordKind, catalogue: Catalogue): readonly Fault[] {
  return Object.entries(record.events ?? {}).flatMap(([id, event]) => {
    const at = `record ${record.id}, event ${id}`;
    const others = namedColumns(catalogue, event.records);
    return [
      ...ofType(at, event.date, ['date'], others),
      ...unknownNames(at, `column of ${event.records}`, event.on, others.keys()),
      ...unknownNames(at, 'column', event.on, Object.keys(record.columns)),
    ];
  });
}

function checkRows(record: RecordKind, catalogue: Catalogue): readonly Fault[] {
  const columns = namedColumns(catalogue, record.id);
  return [
    ...repeatedIds(
      `record ${record.id}, checks`,
      record.checks.map(({ id }) => id),
    ),
    ...record.checks.flatMap((check) => {
      const at = `record ${record.id}, check ${check.id}`;
      return [
        ...unknownNames(at, 'column', [check.column], Object.keys(record.columns)),
        ...checkPredicate(at, check.holds, columns),
      ];
    }),
  ];
}

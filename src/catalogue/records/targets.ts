import type { RecordKind } from '../../core/definition/record-kind.ts';
import { WORKER_CLASS } from './codes.ts';
import { codeColumn, dateColumn, numberColumn, textColumn, words } from './columns.ts';
import { TARGET_GROUP, TARGET_KIND, TARGET_METRIC, TARGET_SCOPE } from './target-codes.ts';

export const targets = {
  id: 'targets',
  title: words('Targets', 'Metas'),
  description: words(
    'One row per target: the group, what is measured, where it applies and its value. A target is a floor for effort, never a quota.',
    'Una fila por meta: el grupo, lo que se mide, dónde se aplica y su valor. Una meta es un mínimo de esfuerzo, nunca una cuota.',
  ),
  columns: {
    group: codeColumn(
      words('Group', 'Grupo'),
      TARGET_GROUP,
      ['target group', 'goal group', 'demographic group', 'grupo'],
      { required: true },
    ),
    metric: codeColumn(
      words('Measured on', 'Se mide en'),
      TARGET_METRIC,
      ['measure', 'measured on', 'target metric', 'goal metric', 'basis', 'métrica'],
      { required: true },
    ),
    scope: codeColumn(words('Applies to', 'Se aplica a'), TARGET_SCOPE, [
      'target scope',
      'applies to',
      'alcance',
    ]),
    scope_name: textColumn(words('Name of the scope', 'Nombre del alcance'), [
      'scope value',
      'name of scope',
      'which',
      'nombre del alcance',
    ]),
    worker_class: codeColumn(words('Worker class', 'Clase de trabajador'), WORKER_CLASS, [
      'class',
      'clase',
    ]),
    basis_points: numberColumn(
      words('Value in hundredths of a percent', 'Valor en centésimas de punto porcentual'),
      'basis-points',
      ['basis points', 'bps', 'value in basis points', 'target basis points'],
      { required: true, atMost: 10000 },
    ),
    valid_from: dateColumn(words('Valid from', 'Vigente desde'), [
      'from',
      'effective date',
      'start date',
      'vigente desde',
    ]),
    valid_to: dateColumn(words('Valid until', 'Vigente hasta'), [
      'valid until',
      'to',
      'end date',
      'expires',
      'vigente hasta',
    ]),
    target_kind: codeColumn(words('Kind of target', 'Tipo de meta'), TARGET_KIND, [
      'kind',
      'kind of target',
      'type of target',
      'target type',
    ]),
    status: textColumn(words('Status', 'Estado'), ['legal status', 'estado']),
    source: textColumn(words('Source', 'Fuente'), [
      'citation',
      'authority',
      'legal source',
      'fuente',
    ]),
  },
  derived: {},
  unique: ['group', 'metric', 'scope', 'scope_name', 'worker_class', 'valid_from'],
  checks: [
    {
      id: 'ends-after-start',
      column: 'valid_to',
      holds: {
        any: [
          { not: { column: 'valid_to', known: true } },
          { not: { column: 'valid_from', known: true } },
          { column: 'valid_to', onOrAfter: { column: 'valid_from' } },
        ],
      },
      words: words(
        'The target ends before it begins. Check both dates.',
        'La meta termina antes de empezar. Revise las dos fechas.',
      ),
    },
  ],
} as const satisfies RecordKind;

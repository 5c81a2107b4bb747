import type { RecordKind } from '../../core/definition/record-kind.ts';
import { keyColumn, words } from './columns.ts';
import { DEMOGRAPHICS, PERSON_OF_COLOR } from './demographics.ts';
import { PERSON_ALIASES } from './work-columns.ts';

export const workers = {
  id: 'workers',
  title: words('Workers', 'Trabajadores'),
  description: words(
    'What each person said about themselves, once per worker key. Fills in the demographics that other files leave out.',
    'Lo que cada persona dijo de sí misma, una vez por clave. Completa los datos demográficos que faltan en los demás archivos.',
  ),
  columns: {
    worker_key: keyColumn(
      words('Worker key', 'Clave de trabajador'),
      [...PERSON_ALIASES, 'applicant key', 'trainee key'],
      { required: true },
    ),
    ...DEMOGRAPHICS,
  },
  derived: { person_of_color: PERSON_OF_COLOR },
  person: 'worker_key',
  unique: ['worker_key'],
  checks: [],
} as const satisfies RecordKind;

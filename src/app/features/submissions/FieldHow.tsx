import type { Column } from '../../../core/definition/record-kind.ts';
import type { DateFormat, Recipe } from '../../../core/intake/recipe.ts';
import { useSay, useWords } from '../../language/use-say.ts';
import { ChoiceMenu } from '../../ui/ChoiceMenu.tsx';
import {
  columnsOf,
  withColumnCode,
  withColumns,
  withDateFormat,
  withField,
} from './draft-recipe.ts';

const DATE_FORMATS: readonly DateFormat[] = [
  'YYYY-MM-DD',
  'MM/DD/YYYY',
  'DD/MM/YYYY',
  'M/D/YY',
  'D/M/YY',
  'YYYYMMDD',
  'MM-DD-YYYY',
  'DD.MM.YYYY',
  'excel-serial',
  'month',
  'quarter',
];

/** Formats that have a name in place of a pattern. */
const NAMED = {
  'excel-serial': 'mapping.excelSerial',
  month: 'mapping.month',
  quarter: 'mapping.quarter',
} as const;
function isNamed(format: DateFormat): format is keyof typeof NAMED {
  return format in NAMED;
}

interface Props {
  readonly field: string;
  readonly title: string;
  readonly column: Column;
  readonly headers: readonly string[];
  readonly recipe: Recipe;
  readonly onChange: (recipe: Recipe) => void;
}

/** What else has to be said about a field: its one value, its columns, its date format. */
export function FieldHow(props: Props) {
  const { field, title, column, recipe, onChange } = props;
  const say = useSay();
  const source = recipe.fields[field];
  if (source === undefined) return null;
  if ('constant' in source)
    return (
      <input
        className="usa-input"
        aria-label={say('mapping.valueFor', { field: title })}
        value={source.constant}
        onChange={({ target }) => onChange(withField(recipe, field, { constant: target.value }))}
      />
    );
  if ('columns' in source || 'sum' in source) return <SeveralColumns {...props} />;
  if (column.type !== 'date') return null;
  const { daysBefore } = source;
  return (
    <>
      {daysBefore !== undefined && (
        <span className="small">{say('reading.daysBefore', { days: daysBefore })}</span>
      )}
      {formats(source.dateFormat)}
    </>
  );

  function formats(chosen: DateFormat | undefined) {
    return (
      <select
        className="usa-select"
        aria-label={say('mapping.dateFormatFor', { field: title })}
        value={chosen ?? ''}
        onChange={({ target }) =>
          onChange(
            withDateFormat(
              recipe,
              field,
              DATE_FORMATS.find((format) => format === target.value),
            ),
          )
        }
      >
        <option value="">{say('mapping.detected')}</option>
        {DATE_FORMATS.map((format) => (
          <option key={format} value={format}>
            {isNamed(format) ? say(NAMED[format]) : format}
          </option>
        ))}
      </select>
    );
  }
}

function SeveralColumns({ field, title, column, headers, recipe, onChange }: Props) {
  const say = useSay();
  const words = useWords();
  const source = recipe.fields[field];
  const chosen = columnsOf(source);
  const codes = column.type === 'codes' ? column.codes.codes : [];
  return (
    <>
      <ChoiceMenu
        label={say('mapping.columnsFor', { field: title })}
        summary={chosen.length === 0 ? say('mapping.chooseColumns') : chosen.join(' + ')}
        choices={headers.map((header) => ({ id: header, title: header }))}
        chosen={chosen}
        onChange={(columns) => onChange(withColumns(recipe, field, columns))}
        words={{
          search: say('view.search'),
          clear: say('view.clear'),
          done: say('view.done'),
          narrow: (shown, all) => say('view.narrow', { shown, all }),
        }}
      />
      {source !== undefined &&
        'columns' in source &&
        source.columns.map((one) => (
          <label key={one.column} className="small">
            {say('mapping.standsFor', { column: one.column })}
            <select
              className="usa-select"
              value={one.code ?? ''}
              onChange={({ target }) =>
                onChange(withColumnCode(recipe, field, one.column, target.value || undefined))
              }
            >
              <option value="">{say('mapping.itsValues')}</option>
              {codes.map((code) => (
                <option key={code.id} value={code.id}>
                  {words(code.title)}
                </option>
              ))}
            </select>
          </label>
        ))}
    </>
  );
}

import { useId } from 'react';
import type { Inspection } from '../../../core/intake/inspection.ts';
import type { Encoding, Quote, Recipe } from '../../../core/intake/recipe.ts';
import { useSay } from '../../language/use-say.ts';
import { withTextReading } from './draft-recipe.ts';

const ENCODINGS: readonly Encoding[] = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'macintosh',
];
const DELIMITERS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

const QUOTES: readonly Quote[] = ['double', 'single', 'none'];

/**
 * Encoding, delimiter, quotation marks, header lines and decimal mark: as detected, and changeable. A workbook has
 * only the last two.
 */
export function TextReading(props: {
  readonly inspection: Inspection;
  readonly recipe: Recipe;
  readonly onChange: (recipe: Recipe) => void;
}) {
  const say = useSay();
  const id = useId();
  const { head, headerRow, headerRows } = props.inspection;
  const { reading } = props.recipe;
  const change = (part: Parameters<typeof withTextReading>[1]) =>
    props.onChange(withTextReading(props.recipe, part));
  return (
    <>
      {head.workbook === undefined && (
        <>
          <Field
            id={`${id}e`}
            label={say('mapping.encoding')}
            value={reading?.encoding ?? head.encoding}
            options={ENCODINGS.map((encoding) => ({ id: encoding, title: encoding }))}
            onChange={(encoding) => change({ encoding })}
          />
          <Field
            id={`${id}d`}
            label={say('mapping.delimiter')}
            value={reading?.delimiter ?? head.delimiter}
            options={Object.entries(DELIMITERS).map(([mark, name]) => ({
              id: mark,
              title: say(`mapping.delimiter.${name}`),
            }))}
            onChange={(delimiter) => change({ delimiter })}
          />
          <Field
            id={`${id}q`}
            label={say('mapping.quote')}
            value={reading?.quote ?? head.quote}
            options={QUOTES.map((quote) => ({ id: quote, title: say(`mapping.quote.${quote}`) }))}
            onChange={(quote) => change({ quote })}
          />
        </>
      )}
      <Field
        id={`${id}m`}
        label={say('mapping.decimalMark')}
        value={reading?.decimalMark ?? ''}
        options={[
          { id: '', title: say('mapping.detected') },
          { id: '.', title: '1234.5' },
          { id: ',', title: '1234,5' },
        ]}
        onChange={(mark) => change({ decimalMark: mark === '' ? undefined : mark })}
      />
      <div>
        <label className="usa-label" htmlFor={`${id}h`}>
          {say('mapping.headerRow')}
        </label>
        <input
          id={`${id}h`}
          className="usa-input"
          type="number"
          min={1}
          value={reading?.headerRow ?? headerRow}
          onChange={({ target }) =>
            change({ headerRow: target.value === '' ? undefined : target.valueAsNumber })
          }
        />
      </div>
      <Field
        id={`${id}l`}
        label={say('mapping.headerRows')}
        value={String(reading?.headerRows ?? headerRows)}
        options={[
          { id: '1', title: say('mapping.headerRows.one') },
          { id: '2', title: say('mapping.headerRows.two') },
        ]}
        onChange={(lines) => {
          const row = reading?.headerRow ?? headerRow;
          change(
            lines === '2' ? { headerRows: 2, headerRow: Math.max(2, row) } : { headerRows: 1 },
          );
        }}
      />
    </>
  );
}

function Field(props: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly title: string }[];
  readonly onChange: (id: string) => void;
}) {
  return (
    <div>
      <label className="usa-label" htmlFor={props.id}>
        {props.label}
      </label>
      <select
        id={props.id}
        className="usa-select"
        value={props.value}
        onChange={({ target }) => props.onChange(target.value)}
      >
        {props.options.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}

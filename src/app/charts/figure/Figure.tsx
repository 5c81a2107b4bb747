import { useId, useRef, useState, type ReactNode } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import { saveFile } from '../../ui/save-file.ts';
import { FigureTableView } from './FigureTableView.tsx';
import { tableAsCsv, type FigureTable } from './figure-table.ts';
import { pngOf, svgDocument } from './save-figure.ts';

export interface FigureWords {
  readonly table: string;
  readonly definition: string;
  readonly png: string;
  readonly svg: string;
  readonly csv: string;
  readonly toolbar: string;
  readonly failed: string;
}

/**
 * The frame of every figure: the finding as its headline, what is measured, the drawing, its note, and visible
 * buttons for the table, the files and the definition. A figure that is a table itself has no drawing to save.
 */
export function Figure(props: {
  readonly headline: string;
  readonly subtitle: string;
  readonly note: string;
  readonly table: FigureTable;
  readonly fileName: string;
  readonly words: FigureWords;
  readonly definition: ReactNode;
  readonly isTable?: boolean;
  readonly children: ReactNode;
}) {
  const { headline, subtitle, note, table, fileName, words, definition } = props;
  const isTable = props.isTable === true;
  const [open, setOpen] = useState<'none' | 'table' | 'definition'>('none');
  const [failed, setFailed] = useState(false);
  const drawing = useRef<HTMLDivElement>(null);
  const headingId = useId();
  const svg = () => drawing.current?.querySelector('svg') ?? null;
  const saveSvg = () => {
    const element = svg();
    if (element !== null)
      saveFile(svgDocument(element, headline), `${fileName}.svg`, 'image/svg+xml');
  };
  const savePng = () => {
    const element = svg();
    if (element === null) return;
    pngOf(element, headline).then(
      (blob) => saveFile(blob, `${fileName}.png`, 'image/png'),
      () => setFailed(true),
    );
  };
  const toggle = (part: 'table' | 'definition') => (selected: boolean) =>
    setOpen(selected ? part : 'none');
  return (
    <figure className="figure" aria-labelledby={headingId}>
      <figcaption>
        <h3 id={headingId} className="figure__headline">
          {headline}
        </h3>
        <p className="figure__subtitle">{subtitle}</p>
      </figcaption>
      <div ref={drawing} className="figure__drawing">
        {props.children}
      </div>
      <p className="figure__note">{note}</p>
      <div className="figure__buttons" role="group" aria-label={`${words.toolbar}: ${headline}`}>
        {!isTable && (
          <ToggleButton
            className="usa-button usa-button--outline"
            isSelected={open === 'table'}
            onChange={toggle('table')}
          >
            {words.table}
          </ToggleButton>
        )}
        {!isTable && <SaveButton onPress={savePng}>{words.png}</SaveButton>}
        {!isTable && <SaveButton onPress={saveSvg}>{words.svg}</SaveButton>}
        <SaveButton onPress={() => saveFile(tableAsCsv(table), `${fileName}.csv`, 'text/csv')}>
          {words.csv}
        </SaveButton>
        <ToggleButton
          className="usa-button usa-button--outline"
          isSelected={open === 'definition'}
          onChange={toggle('definition')}
        >
          {words.definition}
        </ToggleButton>
      </div>
      {failed && <p role="alert">{words.failed}</p>}
      {open === 'table' && <FigureTableView table={table} />}
      {open === 'definition' && <div className="figure__definition">{definition}</div>}
    </figure>
  );
}

function SaveButton(props: { readonly onPress: () => void; readonly children: string }) {
  return (
    <Button className="usa-button usa-button--outline" onPress={props.onPress}>
      {props.children}
    </Button>
  );
}

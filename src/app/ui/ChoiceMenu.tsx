import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';

export interface Choice {
  readonly id: string;
  readonly title: string;
}

/** Rows listed at once: more are reached by typing, and that is said. */
const LISTED = 200;

/** A button that opens a list to tick, with a search field when the list is long. */
export function ChoiceMenu(props: {
  readonly label: string;
  /** What is chosen, in words. */
  readonly summary: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly words: {
    readonly search: string;
    readonly clear: string;
    readonly done: string;
    readonly narrow: (shown: number, all: number) => string;
  };
}) {
  const { label, summary, choices, chosen, onChange, words } = props;
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLowerCase();
  const fitting = choices.filter(({ title }) => title.toLowerCase().includes(wanted));
  const listed = fitting.slice(0, LISTED);
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <div className="choice">
      <span className="choice__label" aria-hidden="true">
        {label}
      </span>
      <DialogTrigger>
        <Button className="choice__button" aria-label={`${label}: ${summary}`}>
          {summary}
        </Button>
        <Popover className="choice__popover" placement="bottom start">
          <Dialog className="choice__dialog" aria-label={label}>
            {({ close }) => (
              <>
                {choices.length > 8 && (
                  <label className="choice__search">
                    {words.search}
                    <input
                      className="usa-input"
                      value={typed}
                      onChange={({ target }) => setTyped(target.value)}
                    />
                  </label>
                )}
                <ul className="choice__list">
                  {listed.map(({ id, title }) => (
                    <li key={id}>
                      <label>
                        <input
                          type="checkbox"
                          checked={chosen.includes(id)}
                          onChange={() => toggle(id)}
                        />
                        <span>{title}</span>
                      </label>
                    </li>
                  ))}
                </ul>
                {fitting.length > listed.length && (
                  <p>{words.narrow(listed.length, fitting.length)}</p>
                )}
                <div className="choice__buttons">
                  <Button className="usa-button usa-button--outline" onPress={() => onChange([])}>
                    {words.clear}
                  </Button>
                  <Button className="usa-button" onPress={close}>
                    {words.done}
                  </Button>
                </div>
              </>
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}

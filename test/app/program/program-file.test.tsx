import { describe, expect, it } from 'vitest';
import { openPage } from './open-page.tsx';
import { hoursTarget } from './targets.ts';

const jsonFile = (text: string) => new File([text], 'harbor.json', { type: 'application/json' });

function choose(container: HTMLElement, file: File): void {
  const input = container.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('The page opens program files.');
  const chosen = new DataTransfer();
  chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('a program file', () => {
  it('that is opened becomes the program, and can be undone', async () => {
    const { screen, programs } = await openPage({ name: 'Before' });
    const after = { version: 1, name: 'Harbor', targets: [hoursTarget({ basisPoints: 1525 })] };
    choose(screen.container, jsonFile(JSON.stringify(after)));
    await expect.element(screen.getByRole('cell', { name: '15.25%', exact: true })).toBeVisible();
    expect(programs.current().name).toBe('Harbor');
    await expect.element(screen.getByLabelText('Name of the program')).toHaveValue('Harbor');
    await screen.getByRole('button', { name: 'Undo the last change' }).first().click();
    expect(programs.current().name).toBe('Before');
  });

  it('with faults is refused as a whole, and every fault is named by its part', async () => {
    const { screen, programs } = await openPage({ name: 'Before' });
    const wrong = {
      version: 1,
      name: 'Harbor',
      targets: [{ ...hoursTarget(), basisPoints: 15.3 }],
      thresholds: { enough: 3 },
    };
    choose(screen.container, jsonFile(JSON.stringify(wrong)));
    const alert = screen.getByRole('alert');
    await expect.element(alert).toHaveTextContent('harbor.json was not opened');
    await expect.element(alert).toHaveTextContent('2 things have to be put right');
    await expect.element(alert).toHaveTextContent('targets.0.basisPoints: expected a whole number');
    await expect.element(alert).toHaveTextContent('thresholds.enough: expected a whole number');
    expect(programs.current().name).toBe('Before');
  });

  it('that is a photo changes nothing', async () => {
    const { screen, programs } = await openPage({ name: 'Before' });
    choose(screen.container, jsonFile('\u0089PNG'));
    await expect.element(screen.getByRole('alert')).toHaveTextContent('is not JSON');
    expect(programs.current().name).toBe('Before');
  });
});

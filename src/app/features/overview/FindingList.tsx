import type { View } from '../../view/resolve-view.ts';

export function FindingList(_props: { readonly view: View }) {
  return <div />;
}

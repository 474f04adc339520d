import { type ReactNode, useMemo, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useSay } from '../../../messages/say.ts';
import { fold } from '../look/fold.ts';
import type { NetworkNode } from '../network-api.ts';
import type { Centre, PartProps } from '../part-props.ts';

const SHOWN = 12;

/** Finds somebody or something on the map, chooses it and brings it into the middle. */
export function NodeSearch({ network, change, onCentre }: PartProps & { readonly onCentre: Centre }): ReactNode {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const { nodes } = network.view;
  const found = useMemo(() => {
    const sought = fold(typed.trim());
    if (sought === '') return [];
    const hits: NetworkNode[] = [];
    for (const node of nodes) {
      if (node.label !== '' && fold(node.label).includes(sought)) hits.push(node);
      if (hits.length === SHOWN) break;
    }
    return hits;
  }, [typed, nodes]);
  return (
    <ComboBox
      className="combobox"
      items={found}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={(key) => {
        const node = found.find(({ id }) => id === key);
        if (node === undefined) return;
        setTyped('');
        change({ selected: node.id }, { isPassing: true });
        onCentre(node.id);
      }}
      allowsEmptyCollection={typed.trim() !== ''}
      menuTrigger="input"
    >
      <Label>{say('map.find')}</Label>
      <Input spellCheck="false" />
      <Popover className="options">
        <ListBox<NetworkNode> renderEmptyState={() => <p className="none">{say('map.findNone')}</p>}>
          {({ id, label }) => (
            <ListBoxItem id={id} textValue={label} data-from="community">
              {label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

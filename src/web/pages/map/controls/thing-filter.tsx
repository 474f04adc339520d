import { type ReactNode, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useLater } from '../../../components/use-later.ts';
import { useSay } from '../../../messages/say.ts';
import { answered } from '../../../service/service.ts';
import { useRead } from '../../../service/use-service.ts';

type ThingName = 'organisation' | 'topic' | 'group';

/** A filter by an organisation, a topic or a group, found by its name. */
export function ThingFilter(props: {
  readonly name: ThingName;
  /** Its id; empty for any. */
  readonly value: string;
  readonly onChange: (id: string) => void;
}): ReactNode {
  const say = useSay();
  const { name, value, onChange } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const chosen = useName(name, value);
  const items = useThings(name, useLater(typed?.trim() ?? ''));
  return (
    <div className="map-choice">
      <ComboBox
        className="combobox"
        items={items}
        inputValue={typed ?? chosen}
        onInputChange={setTyped}
        selectedKey={null}
        onSelectionChange={(key) => {
          setTyped(null);
          if (key !== null) onChange(String(key));
        }}
        onBlur={() => {
          if (typed === '' && value !== '') onChange('');
          setTyped(null);
        }}
        allowsEmptyCollection={typed !== null && typed.trim() !== ''}
        menuTrigger="focus"
      >
        <Label>{say(`map.filter.${name}`)}</Label>
        <Input placeholder={say('map.any')} spellCheck="false" />
        <Popover className="options">
          <ListBox<(typeof items)[number]> renderEmptyState={() => <p className="none">{say('map.findNone')}</p>}>
            {(item) => (
              <ListBoxItem id={item.id} textValue={item.name} data-from="community">
                {item.name}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  );
}

/** What a chosen thing is called; its id as long as that is not known. */
function useName(type: ThingName, id: string): string {
  const { data } = useRead(
    ['names', type, id],
    (service, signal) =>
      answered(service.GET('/api/names', { params: { query: { item: [`${type}:${id}`] } }, signal })),
    { enabled: id !== '' },
  );
  return data?.items[0]?.name ?? id;
}

const SHOWN = 20;

function useThings(type: ThingName, search: string): readonly { readonly id: string; readonly name: string }[] {
  const query = { limit: SHOWN, ...(search === '' ? {} : { search }) };
  const { data } = useRead(['network', 'things', type, search], async (service, signal) => {
    if (type === 'organisation')
      return (await answered(service.GET('/api/organisations', { params: { query }, signal }))).items;
    if (type === 'group') return (await answered(service.GET('/api/groups', { params: { query }, signal }))).items;
    const { items } = await answered(service.GET('/api/topics', { params: { query }, signal }));
    return items.map(({ id, label }) => ({ id, name: label }));
  });
  return data ?? [];
}

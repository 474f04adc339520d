import { type ReactNode, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { useSay } from '../messages/say.ts';
import { answered } from '../service/service.ts';
import { useRead } from '../service/use-service.ts';
import { useLater } from './use-later.ts';

export interface MemberHit {
  readonly id: string;
  readonly name: string;
}

const SHOWN = 8;

/** Finds a member by name, among those whom whoever looks may see. */
export function MemberField(props: {
  readonly label: string;
  readonly placeholder?: string;
  readonly onChoose: (member: MemberHit) => void;
}): ReactNode {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const search = useLater(typed.trim());
  const { data } = useRead(
    ['members', 'field', search],
    (service, signal) => answered(service.GET('/api/members', { params: { query: { search, limit: SHOWN } }, signal })),
    { enabled: search !== '' },
  );
  const items = search === '' ? [] : (data?.items ?? []);
  return (
    <ComboBox
      className="combobox"
      items={items}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={(key) => {
        const found = items.find(({ id }) => id === key);
        if (found === undefined) return;
        setTyped('');
        props.onChoose({ id: found.id, name: found.name });
      }}
      allowsEmptyCollection={typed.trim() !== '' && data !== undefined}
      menuTrigger="input"
    >
      <Label>{props.label}</Label>
      <Input {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })} spellCheck="false" />
      <Popover className="options">
        <ListBox<(typeof items)[number]> renderEmptyState={() => <p className="none">{say('ask.askerNone')}</p>}>
          {(member) => (
            <ListBoxItem textValue={member.name}>
              <Text slot="label" data-from="community">
                {member.name}
              </Text>{' '}
              {member.function != null && (
                <Text slot="description" data-from="community">
                  {member.function}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

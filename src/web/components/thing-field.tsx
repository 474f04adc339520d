import { type ReactNode, useState } from 'react';
import { ComboBox, I18nProvider, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { useSpeech } from '../messages/say.ts';
import { answered } from '../service/service.ts';
import type { SearchHit } from '../service/things.ts';
import { useRead } from '../service/use-service.ts';
import { useLater } from './use-later.ts';
import { useTakenOver } from './use-taken-over.ts';

const SHOWN = 8;

/** Finds a thing of one type by its name or words, among those that whoever looks may see. */
export function ThingField(props: {
  readonly label: string;
  readonly type: SearchHit['type'];
  readonly onChoose: (id: string) => void;
  /** What was typed in the plain field that it takes the place of: whoever types there goes on here. */
  readonly begun?: string;
}): ReactNode {
  const { language, say } = useSpeech();
  const { type, begun } = props;
  const [typed, setTyped] = useState(begun ?? '');
  const field = useTakenOver(begun !== undefined);
  const text = useLater(typed.trim());
  const { data } = useRead(
    ['search', type, text, SHOWN],
    (service, signal) =>
      answered(service.GET('/api/search', { params: { query: { text, types: type, limit: SHOWN } }, signal })),
    { enabled: text !== '' },
  );
  const isBehind = text !== typed.trim();
  const items = text === '' ? [] : (data?.items ?? []);
  return (
    <I18nProvider locale={language}>
      <ComboBox
        className="combobox"
        items={items}
        inputValue={typed}
        onInputChange={setTyped}
        selectedKey={null}
        onSelectionChange={(key) => {
          if (key === null) return;
          setTyped('');
          props.onChoose(String(key));
        }}
        // It opens as something is typed and not later: by then the names may not have been read.
        allowsEmptyCollection={typed.trim() !== ''}
        // What was typed before it took the place of a plain field has its suggestions as well.
        menuTrigger="focus"
      >
        <Label>{props.label}</Label>
        <Input ref={field} placeholder={say('list.findThing')} spellCheck="false" />
        <Popover className="options">
          <ListBox<SearchHit>
            renderEmptyState={() => (
              <p className="none">{say(data === undefined || isBehind ? 'frame.loading' : 'list.noneFound')}</p>
            )}
          >
            {(hit) => (
              <ListBoxItem textValue={hit.name}>
                <Text slot="label" data-from="community" dir="auto">
                  {hit.name}
                </Text>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </I18nProvider>
  );
}

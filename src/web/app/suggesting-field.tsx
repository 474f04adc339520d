import { type ReactNode, useLayoutEffect, useRef } from 'react';
import {
  ComboBox,
  Header,
  I18nProvider,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Text,
} from 'react-aria-components';
import { useNavigate } from 'react-router';
import { useAddress } from '../components/go.tsx';
import { thingAddress } from '../components/thing-link.tsx';
import { useLater } from '../components/use-later.ts';
import { useSpeech } from '../messages/say.ts';
import { FOUND_TYPES, useFound } from '../pages/search/use-found.ts';

/** As many of each kind as are suggested while typing. */
const SUGGESTED = 3;
/** Key of the suggestion that leads to everything found; no address of a thing is like it. */
const EVERYTHING = 'everything';

/** The search field once it is used: suggests things of each kind while typing, and goes to the one that is chosen. */
export function SuggestingField(props: {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onSearch: () => void;
}): ReactNode {
  const { language, say } = useSpeech();
  const go = useNavigate();
  const address = useAddress();
  const field = useRef<HTMLInputElement>(null);
  const { typed, onType, onSearch } = props;
  const text = useLater(typed.trim());
  const { found } = useFound(text, SUGGESTED);
  const kinds = text === '' ? [] : FOUND_TYPES.filter(({ type }) => (found[type]?.length ?? 0) > 0);
  // It takes the place of the plain field while somebody types in that one: they go on where they were, without
  // losing a letter.
  useLayoutEffect(() => {
    const end = field.current?.value.length ?? 0;
    field.current?.focus();
    field.current?.setSelectionRange(end, end);
  }, []);
  return (
    <I18nProvider locale={language}>
      <ComboBox
        className="combobox suggesting"
        aria-label={say('frame.search')}
        inputValue={typed}
        onInputChange={onType}
        selectedKey={null}
        onSelectionChange={(key) => {
          if (key === null) return;
          if (key === EVERYTHING) onSearch();
          // Once the list is done with the choice: it fails where it is emptied within its own event.
          else
            setTimeout(() => {
              onType('');
              void go(address(String(key)));
            });
        }}
        allowsCustomValue
        // It opens as something is typed and not later: by then the suggestions may not have been read.
        allowsEmptyCollection={typed.trim() !== ''}
        // What the service found need not hold the words in its name.
        defaultFilter={() => true}
        // What was typed while it was fetched has its suggestions as well.
        menuTrigger="focus"
      >
        <Input ref={field} type="search" placeholder={say('frame.searchHint')} spellCheck="false" />
        <Popover className="options suggestions-found">
          <ListBox
            aria-label={say('search.suggestions')}
            renderEmptyState={() => <p className="none">{say('frame.loading')}</p>}
          >
            {kinds.map(({ type, title }) => (
              <ListBoxSection key={type} id={type}>
                <Header>{say(title)}</Header>
                {found[type]?.map((hit) => (
                  <ListBoxItem key={hit.id} id={thingAddress(type, hit.id) ?? EVERYTHING} textValue={hit.name}>
                    <Text slot="label" data-from="community" dir="auto">
                      {hit.name}
                    </Text>
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            ))}
            {text !== '' && (
              <ListBoxItem id={EVERYTHING} textValue={typed}>
                <Text slot="label">{say('search.everything', { text })}</Text>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </I18nProvider>
  );
}

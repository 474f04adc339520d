import { type ReactNode, useState } from 'react';
import {
  Collection,
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
import { useTakenOver } from '../components/use-taken-over.ts';
import { useSpeech } from '../messages/say.ts';
import { FOUND_TYPES, useFound } from '../pages/search/use-found.ts';

/** As many of each kind as are suggested while typing. */
const SUGGESTED = 3;
/** Key of the suggestion that leads to everything found; no address of a thing is like it. */
const EVERYTHING = 'everything';

/** Keys that move in the list. */
const MOVES: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp']);

/** Things of one kind that are suggested, or the way to everything that was found. */
interface Suggestion {
  readonly id: string;
  readonly title: string;
  /** Null for the way to everything. */
  readonly hits: readonly { readonly id: string; readonly name: string }[] | null;
}

/** The search field once it is used: suggests things of each kind while typing, and goes to the one that is chosen. */
export function SuggestingField(props: {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onSearch: () => void;
}): ReactNode {
  const { language, say } = useSpeech();
  const go = useNavigate();
  const address = useAddress();
  const field = useTakenOver();
  const { typed, onType, onSearch } = props;
  const text = useLater(typed.trim());
  const { found, isReading } = useFound(text, SUGGESTED);
  const [isChoosing, setIsChoosing] = useState(false);
  const [shown, setShown] = useState({ for: '', suggestions: [] as readonly Suggestion[] });
  const wanted = `${language} ${text}`;
  // All kinds at once, and never while somebody moves in the list: one that changes loses their place.
  if (shown.for !== wanted && !isReading && !isChoosing) {
    const kinds = FOUND_TYPES.map(({ type, title }) => ({ id: type, title: say(title), hits: found[type] ?? [] }));
    const everything = { id: EVERYTHING, title: say('search.everything', { text }), hits: null };
    const suggestions = text === '' ? [] : [...kinds.filter(({ hits }) => hits.length > 0), everything];
    setShown({ for: wanted, suggestions });
  }
  return (
    <I18nProvider locale={language}>
      <ComboBox
        className="combobox suggesting"
        // Given as items they are shown as they are: what the service found need not hold the words in its name.
        items={typed.trim() === '' ? [] : shown.suggestions}
        aria-label={say('frame.search')}
        inputValue={typed}
        onInputChange={(now) => {
          setIsChoosing(false);
          onType(now);
        }}
        selectedKey={null}
        onSelectionChange={(key) => {
          if (key === null) return;
          if (key === EVERYTHING) onSearch();
          else {
            onType('');
            void go(address(String(key)));
          }
        }}
        allowsCustomValue
        // It opens as something is typed and not later: by then the suggestions may not have been read.
        allowsEmptyCollection={typed.trim() !== ''}
        // What was typed while it was fetched has its suggestions as well.
        menuTrigger="focus"
      >
        <Input
          ref={field}
          type="search"
          placeholder={say('frame.searchHint')}
          spellCheck="false"
          onKeyDown={({ key }) => {
            if (MOVES.has(key)) setIsChoosing(shown.suggestions.length > 0);
          }}
        />
        <Popover className="options suggestions-found">
          <ListBox<Suggestion>
            aria-label={say('search.suggestions')}
            renderEmptyState={() => <p className="none">{say('frame.loading')}</p>}
          >
            {({ id, title, hits }) =>
              hits === null ? (
                <ListBoxItem id={id} textValue={typed}>
                  <Text slot="label">{title}</Text>
                </ListBoxItem>
              ) : (
                <ListBoxSection id={id}>
                  <Header>{title}</Header>
                  <Collection items={hits}>
                    {(hit) => (
                      <ListBoxItem id={thingAddress(id, hit.id) ?? EVERYTHING} textValue={hit.name}>
                        <Text slot="label" data-from="community" dir="auto">
                          {hit.name}
                        </Text>
                      </ListBoxItem>
                    )}
                  </Collection>
                </ListBoxSection>
              )
            }
          </ListBox>
        </Popover>
      </ComboBox>
    </I18nProvider>
  );
}

import { type ReactNode, useEffect, useId, useState } from 'react';
import { CommunityText } from '../../../components/community-text.tsx';
import { languageNameIn } from '../../../components/language-name.tsx';
import { useLater } from '../../../components/use-later.ts';
import { useSay, useSpeech } from '../../../messages/say.ts';
import { answered } from '../../../service/service.ts';
import { useRead } from '../../../service/use-service.ts';
import type { Filter } from './filter.ts';
import { ThingFilterField } from './thing-filter-field.tsx';
import type { ListAddress } from './use-list-address.ts';

/** Languages offered to choose from; the address takes any other. */
const LANGUAGES = ['fr', 'nl', 'en', 'de'];

/** What a list can be narrowed down by; each change is in the address at once. */
export function Filters(props: { readonly filters: readonly Filter[]; readonly address: ListAddress }): ReactNode {
  const say = useSay();
  const { address, filters } = props;
  return (
    <search>
      <form className="filters" aria-label={say('list.filters')} onSubmit={(event) => event.preventDefault()}>
        <Words address={address} />
        {filters.map((filter) => (
          <OneFilter key={filter.name} filter={filter} address={address} />
        ))}
      </form>
    </search>
  );
}

function Words({ address }: { readonly address: ListAddress }): ReactNode {
  const say = useSay();
  const field = useId();
  const { search, set } = address;
  const [typed, setTyped] = useState(search);
  const settled = useLater(typed.trim());
  const [told, setTold] = useState(search);
  // The way back brings another text than the one that was typed.
  if (told !== search) {
    setTold(search);
    if (typed.trim() !== search) setTyped(search);
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was typed last is put in the address.
  useEffect(() => {
    if (settled === typed.trim() && settled !== search) set('search', settled, { replace: true });
  }, [settled]);
  return (
    <div>
      <label htmlFor={field}>{say('list.search')}</label>
      <input id={field} type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
    </div>
  );
}

function OneFilter({ filter, address }: { readonly filter: Filter; readonly address: ListAddress }): ReactNode {
  const { language, say } = useSpeech();
  const value = address.chosen[filter.name] ?? '';
  if (filter.kind === 'thing') return <ThingFilter filter={filter} address={address} />;
  const options =
    filter.kind === 'word'
      ? filter.options.map((option) => ({ value: option.value, label: say(option.label) }))
      : [...new Set([...LANGUAGES, value])]
          .filter((tag) => tag !== '')
          .map((tag) => ({ value: tag, label: languageNameIn(language, tag) }));
  return (
    <label>
      <span className="label">{say(filter.label)}</span>{' '}
      <select value={value} onChange={(event) => address.set(filter.name, event.target.value)}>
        <option value="">{say('list.any')}</option>
        {options.map((option) => (
          <option
            key={option.value}
            value={option.value}
            {...(filter.kind === 'language' ? { 'data-from': 'browser' } : {})}
          >
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

type ThingFilterKind = Extract<Filter, { kind: 'thing' }>;

function ThingFilter(props: { readonly filter: ThingFilterKind; readonly address: ListAddress }): ReactNode {
  const say = useSay();
  const { filter, address } = props;
  const id = address.chosen[filter.name];
  if (id !== undefined) return <Chosen filter={filter} id={id} onRemove={() => address.set(filter.name, null)} />;
  if (filter.isOffered !== true) return null;
  return (
    <ThingFilterField
      label={say(filter.label)}
      type={filter.type}
      onChoose={(chosen) => address.set(filter.name, chosen)}
    />
  );
}

/** What the list is narrowed down to, by its name, and how to take that off. */
function Chosen(props: {
  readonly filter: ThingFilterKind;
  readonly id: string;
  readonly onRemove: () => void;
}): ReactNode {
  const say = useSay();
  const { filter, id } = props;
  const item = `${filter.type}:${id}`;
  const { data } = useRead(['names', item], (service, signal) =>
    answered(service.GET('/api/names', { params: { query: { item: [item] } }, signal })),
  );
  const name = data === undefined ? '…' : (data.items[0]?.name ?? null);
  return (
    <div>
      <span className="label">{say(filter.label)}</span>
      <span className="chosen">
        {name === null ? <span>{say('list.unknown')}</span> : <CommunityText>{name}</CommunityText>}
        <button
          type="button"
          aria-label={`× ${say('list.remove', { name: name ?? say('list.unknown') })}`}
          onClick={props.onRemove}
        >
          ×
        </button>
      </span>
    </div>
  );
}

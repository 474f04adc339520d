import type { ReactNode } from 'react';
import { Link, type LinkProps, NavLink, useSearchParams } from 'react-router';

/** An address within the pages, with the language that this page has in its own address. */
export function useAddress(): (path: string) => string {
  const [parameters] = useSearchParams();
  const language = parameters.get('lang');
  return (path) => {
    if (language === null) return path;
    const address = new URL(path, location.origin);
    address.searchParams.set('lang', language);
    return address.pathname + address.search + address.hash;
  };
}

type GoProps = Omit<LinkProps, 'to'> & { readonly to: string; readonly children: ReactNode };

/** A link to another page of the product; the language comes along. */
export function Go({ to, ...rest }: GoProps): ReactNode {
  return <Link {...rest} to={useAddress()(to)} />;
}

/** The same, in a list of pages: says when its page is the one that is shown. */
export function GoTab({
  to,
  end,
  children,
}: {
  readonly to: string;
  readonly end?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <NavLink to={useAddress()(to)} {...(end === undefined ? {} : { end })}>
      {children}
    </NavLink>
  );
}

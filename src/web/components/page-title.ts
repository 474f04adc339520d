import { useEffect } from 'react';

/** Sets what the window is called, and says the page to those who listen. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'Maillon' : `${title} – Maillon`;
  }, [title]);
}
